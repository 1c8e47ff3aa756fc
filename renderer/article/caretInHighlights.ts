import type { Highlight } from '../../shared/notes/highlight'
import type { WindowState } from '../state/windowState'
import { compareSmallest, highlightsTouching, type HighlightIndex } from './highlightIndex'

/**
 * The highlights that the caret is at, the smallest first: those around what follows it or, where
 * there are none, those that end there.
 */
export function highlightsAtCaret(index: HighlightIndex, caret: number): readonly Highlight[] {
  const touching = highlightsTouching(index, { start: caret - 1, end: caret + 1 })
  const around = touching.filter(({ end }) => end > caret)
  return (around.length > 0 ? around : touching).toSorted(compareSmallest)
}

/**
 * The state after the caret was moved by a key to where some highlights are, as
 * `highlightsAtCaret` gives them: the keys of highlights are then for the smallest.
 */
export function withCaretAt(
  state: WindowState,
  caret: number,
  at: readonly Highlight[],
): WindowState {
  const [smallest] = at
  if (!smallest) return { ...state, caret, focus: null }
  // A larger one that was made or chosen stays the one for as long as the caret is at it.
  const chosenId = state.focus?.by === undefined ? state.focus?.highlightId : undefined
  const isLarger = chosenId !== smallest.id && at.some(({ id }) => id === chosenId)
  if (isLarger) return { ...state, caret }
  const among = at.map(({ id }) => id)
  const { focus } = state
  // One that was clicked or just made was not walked into yet, and so is not left either.
  const isSame =
    focus?.by !== undefined &&
    focus.highlightId === smallest.id &&
    (focus.among ?? [focus.highlightId]).join(' ') === among.join(' ')
  if (isSame) return { ...state, caret }
  return {
    ...state,
    caret,
    focus: { highlightId: smallest.id, editing: null, reveal: false, among, by: 'caret' },
  }
}
