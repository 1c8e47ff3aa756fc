import { useEffect } from 'react'
import { takesKey } from '../../commands/focusedField'
import { matchesKey } from '../../commands/keys'
import type { Session } from '../../state/session'
import { useSession } from '../../state/useSession'

/** What each key does while cards are reviewed. */
const acts: readonly (readonly [string, (session: Session) => void])[] = [
  [' ', ({ review }) => review.showAnswer()],
  ['Enter', ({ review }) => review.showAnswer()],
  ['1', ({ review }) => review.grade(1)],
  ['2', ({ review }) => review.grade(2)],
  ['3', ({ review }) => review.grade(3)],
  ['4', ({ review }) => review.grade(4)],
  ['O', ({ review }) => void review.openPassage()],
  ['E', ({ review }) => void review.openPassage('note')],
  ['S', ({ review }) => review.putOff()],
]

/** Reads the keys of reviewing while the component is there. */
export function useReviewKeys(): void {
  const session = useSession()
  useEffect(() => {
    const strike = (event: KeyboardEvent): void => {
      const { overlay, platform, review } = session.store.get()
      if (event.defaultPrevented || event.repeat || overlay !== null) return
      if (takesKey(event.target, event.key)) return
      const act = acts.find(([key]) => matchesKey(key, event, platform))
      // Once there is nothing to show, Space goes through what is long.
      if (!act || (act[0] === ' ' && review.isAnswered)) return
      event.preventDefault()
      act[1](session)
    }
    window.addEventListener('keydown', strike)
    return () => window.removeEventListener('keydown', strike)
  }, [session])
}
