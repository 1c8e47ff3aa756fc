import { useEffect, useRef } from 'react'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { useSession } from '../state/useSession'
import { announceActs, announceLanding, announceMove, type SaidOfMove } from './announcements'

/** How long the caret rests until it is said where it is, in milliseconds. */
const rest = 150
/** Makes the same sentence another one, so that it is said again. */
const again = '\u00A0'

/**
 * Says to a screen reader what is seen otherwise: that the caret came into a highlight or left one,
 * and what was done to highlights. The region is written to directly, for nothing else depends on it.
 * What lies over the window leaves it as it is, and so all that it stands in: its place is outside
 * the page.
 */
export function Announcer() {
  const session = useSession()
  const region = useRef<HTMLOutputElement>(null)

  useEffect(() => {
    const { store } = session
    let before = store.get()
    let within: SaidOfMove['within'] = []
    let timer: ReturnType<typeof setTimeout> | undefined

    const say = (sentence: string): void => {
      if (sentence === '' || !region.current) return
      const isSame = region.current.textContent === sentence
      region.current.textContent = isSame ? sentence + again : sentence
    }
    let landing: TextRange | null = null
    // Arrow keys go through many highlights; only where they come to rest counts.
    const sayAtRest = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const now = store.get()
        const said = announceMove(within, now)
        within = said.within
        const landed = now.landing === landing ? '' : announceLanding(now)
        landing = now.landing
        say([landed, said.sentence].filter((sentence) => sentence !== '').join(' '))
      }, rest)
    }
    // The page may have been opened for a passage.
    if (before.landing ?? before.focus) sayAtRest()
    const stop = store.subscribe(() => {
      const now = store.get()
      const act = announceActs(before, now)
      const moved =
        now.focus !== before.focus || now.caret !== before.caret || now.landing !== before.landing
      before = now
      if (act !== '') {
        clearTimeout(timer)
        // What is left by it needs no sentence of its own; what is entered has its own later. The
        // caret follows within the task.
        queueMicrotask(() => {
          const { within: after } = announceMove(within, store.get())
          within = within.filter((id) => after.includes(id))
        })
        say(act)
      } else if (moved) sayAtRest()
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session])

  return (
    <output
      ref={region}
      className="visually-hidden"
      aria-label={t('article.atCaret')}
      data-live-announcer="true"
    />
  )
}
