import type { EditorState } from 'prosemirror-state'
import { articleText, offsetAt, type TextRange } from '../../shared/article/text'
import { trimRange } from '../../shared/notes/anchor'

/** The selected part of the text, without white space at its ends; null if there is none. */
export function selectedRange({ doc, selection }: EditorState): TextRange | null {
  if (selection.empty) return null
  const text = articleText(doc)
  const { from, to } = selection
  return trimRange(text.text, { start: offsetAt(text, from), end: offsetAt(text, to) })
}
