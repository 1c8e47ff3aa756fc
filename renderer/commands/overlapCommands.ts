import type { PlainMessageId } from '../../shared/language/catalogue'
import { findAnchor } from '../../shared/notes/anchor'
import { overlapping } from '../../shared/notes/overlap'
import type { Settings } from '../../shared/settings'
import type { TextRange } from '../../shared/article/text'
import type { Highlight } from '../../shared/notes/highlight'
import { compareSmallest } from '../article/highlightIndex'
import { focusedHighlight, openHighlights, type WindowState } from '../state/windowState'
import type { Command } from './command'

const group = 'Highlight'

/** What can be done where highlights lie one over another, and what a new one there does. */
export const overlapCommands: readonly Command[] = [
  {
    id: 'choose-overlap',
    title: 'commands.chooseOverlap',
    group,
    keys: ['O'],
    applies: (state) => state.selection === null && highlightsHere(state).length > 0,
    run: ({ store, focus }) => {
      const state = store.get()
      const among = highlightsHere(state).map(({ id }) => id)
      const current = state.focus?.highlightId
      const highlightId = among.find((id) => id === current) ?? among[0]
      if (!highlightId) return
      // A large one may begin far from here.
      const reveal = highlightId === among[0]
      focus({ highlightId, editing: null, reveal, among, choosing: among.length > 1 })
    },
  },
  overlap('keep', 'commands.overlapKeep'),
  overlap('extend', 'commands.overlapExtend'),
  overlap('ask', 'commands.overlapAsk'),
]

function overlap(choice: Settings['overlap'], title: PlainMessageId): Command {
  return {
    id: `overlap-${choice}`,
    title,
    group,
    keys: [],
    applies: () => true,
    isCurrent: ({ settings }) => settings.overlap === choice,
    run: (session) => session.changeSettings({ overlap: choice }),
  }
}

/**
 * The highlights at the caret, the smallest first; where the reader is at another one, that and
 * those that overlap it.
 */
function highlightsHere(state: WindowState): readonly Highlight[] {
  const { article, caret } = state
  if (!article) return []
  const { text } = article.text
  const at = (range: TextRange): readonly Highlight[] =>
    overlapping(openHighlights(state), text, range).toSorted(compareSmallest)
  const atCaret = caret === null ? [] : at({ start: caret, end: caret + 1 })
  const focused = focusedHighlight(state)
  if (!focused || atCaret.includes(focused)) return atCaret
  const found = findAnchor(text, focused)
  return found ? at(found) : atCaret
}
