import { useEffect, useRef } from 'react'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { sayAgain } from '../notes/sayAgain'
import { useSession } from '../state/useSession'
import type { Session } from '../state/session'
import {
  announceActs,
  announceLanding,
  announceMove,
  announceOpened,
  announceSelection,
  type SaidOfMove,
} from './announcements'

/** How long the caret rests until it is said where it is, in milliseconds. */
const rest = 150

/** The article that was said to be open last, and whether it was said what a selection is for. */
interface Said {
  readonly openId?: string | undefined
  readonly selection?: true
}

const known = new WeakMap<Session, Said>()

/**
 * Says to a screen reader what is seen otherwise: that the caret came into a highlight or left one,
 * what was done, also at a desk, which article was opened, which words were selected and, once, what
 * for. The region is written to directly, for nothing else depends on it.
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
      region.current.textContent = sayAgain(region.current.textContent, sentence)
    }
    let landing: TextRange | null = null
    let selection: TextRange | null = null
    // Arrow keys go through many highlights; only where they come to rest counts.
    const sayAtRest = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const now = store.get()
        if (!now.article || now.desk) {
          // Nothing of the page is in sight; whoever comes back is told anew where that is.
          within = []
          landing = null
          return
        }
        const said = announceMove(within, now)
        within = said.within
        const landed = now.landing === landing ? '' : announceLanding(now)
        landing = now.landing
        const opened = sayOnce(session, 'openId', now.article?.id) ? announceOpened(now) : ''
        const selected =
          now.selection && now.selection !== selection
            ? announceSelection(now, sayOnce(session, 'selection', true))
            : ''
        selection = now.selection
        say([landed || opened, said.sentence, selected].filter(Boolean).join(' '))
      }, rest)
    }
    sayAtRest()
    const stop = store.subscribe(() => {
      const now = store.get()
      const act = announceActs(before, now)
      const moved =
        now.focus !== before.focus ||
        now.caret !== before.caret ||
        now.landing !== before.landing ||
        now.selection !== before.selection ||
        now.desk?.kind !== before.desk?.kind ||
        now.article?.id !== before.article?.id
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

/** Whether something is not what was said of it last; from now on it was said. */
function sayOnce<Name extends 'openId' | 'selection'>(
  session: Session,
  name: Name,
  value: Said[Name],
): boolean {
  const said = known.get(session) ?? {}
  if (said[name] === value) return false
  known.set(session, { ...said, [name]: value })
  return true
}
