import { useEffect, type RefObject } from 'react'
import type { Focus } from '../state/windowState'

/** Each wish for a field is granted once, by whichever card of the highlight can grant it. */
const granted = new WeakSet<Focus>()

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
    element.focus({ preventScroll: true })
    if (document.activeElement === element) granted.add(focus)
  }, [field, focus, editing])
}
