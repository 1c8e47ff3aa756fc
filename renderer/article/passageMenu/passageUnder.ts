import type { Session } from '../../state/session'
import { openHighlights, type WindowState } from '../../state/windowState'
import { compareSmallest } from '../highlightIndex'

/**
 * Makes the passage under the pointer the one that commands are for: the selection, or the smallest
 * highlight in the text, or that of a card. Returns whether there is one.
 */
export function takePassageUnder(session: Session, target: Element): boolean {
  if (target.closest('.article') && document.getSelection()?.type === 'Range')
    return session.store.get().selection !== null
  const highlightId = highlightUnder(session.store.get(), target)
  if (highlightId === null) return false
  // The browser has put the selection away, but tells of it only when the button is released.
  session.store.update((state) => ({ ...state, selection: null }))
  if (session.store.get().focus?.highlightId !== highlightId)
    session.focus({ highlightId, editing: null, reveal: false })
  return true
}

function highlightUnder(state: WindowState, target: Element): string | null {
  const card = target.closest<HTMLElement>('.highlight-card')
  if (card) return card.dataset['highlight'] ?? null
  const ids = new Set<string>()
  for (let at = target.closest('mark.highlight'); at; at = closestAbove(at))
    ids.add(at.getAttribute('data-highlight') ?? '')
  if (state.focus && ids.has(state.focus.highlightId)) return state.focus.highlightId
  const under = openHighlights(state).filter(({ id }) => ids.has(id))
  return under.toSorted(compareSmallest)[0]?.id ?? null
}

function closestAbove(mark: Element): Element | null {
  return mark.parentElement?.closest('mark.highlight') ?? null
}
