import { today } from '../../../shared/article/localDay'
import type { NotesQuery } from '../../../shared/catalogue/notesQuery'
import { parseQuery } from '../../../shared/query/parseQuery'
import type { Known } from './createAnswers'
import type { NoteSources } from './noteRows'
import type { NoteTest } from './noteTest'

/** What the highlights that a query asks for are found by. */
export function noteSources({ index, context }: Known, { text }: NotesQuery): NoteSources {
  const { expression } = parseQuery(text, { today: today() })
  if (!expression) return { text: null, blocksOf: index.blocksOf }
  const found = new Set([...index.matchHighlights(expression, context).values()].flat())
  const test: NoteTest = (highlight) => found.has(highlight)
  return { text: test, blocksOf: index.blocksOf }
}

/** A sentence on each thing in the text of a query that could not be taken as it is. */
export function remarksOn({ text }: NotesQuery): readonly string[] {
  return parseQuery(text, { today: today() }).remarks
}
