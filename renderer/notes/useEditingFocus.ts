import { useEffect, type RefObject } from 'react'
import type { Focus } from '../state/windowState'

/** Each wish for a field is granted once, by whichever card of the highlight can grant it. */
const granted = new WeakSet<Focus>()

/** The cards in which something is edited that was begun elsewhere than in the panel of notes. */
const begunOutside = new WeakSet<Element>()

/**
 * Puts the keyboard into a field when the state asks for it. A highlight may have a card in the
 * margin and one in the panel: the one the reader is at comes first.
 */
export function useEditingFocus(
  field: RefObject<HTMLElement | null>,
  focus: Focus,
  editing: NonNullable<Focus['editing']>,
): void {
  useEffect(() => {
    const element = field.current
    if (!element || focus.editing !== editing || granted.has(focus)) return
    const current = document.activeElement?.closest('[data-highlight]')
    if (
      current instanceof HTMLElement &&
      current.dataset['highlight'] === focus.highlightId &&
      !current.contains(element)
    )
      return
    const before = document.activeElement
    element.focus({ preventScroll: true })
    if (document.activeElement !== element) return
    granted.add(focus)
    const card = element.closest('.highlight-card')
    if (card) rememberBeginning(card, before)
  }, [field, focus, editing])
}

/** Whether the editing in a card that ends now was begun in the text and not in the panel of notes. */
export function endsInText(card: Element | null): boolean {
  return card !== null && begunOutside.delete(card)
}

function rememberBeginning(card: Element, before: Element | null): void {
  // From one field of a card to another it is the same editing that goes on.
  if (before !== card && card.contains(before)) return
  if (before?.closest('[data-panel="notes"]')) begunOutside.delete(card)
  else begunOutside.add(card)
}
