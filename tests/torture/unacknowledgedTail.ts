import type { Act } from '../../electron/storage/journal/entry'
import { simpleChanges } from '../../shared/notes/changes'
import type { Asked } from './statement'

/**
 * Where in a file of a journal that begins which was not acknowledged, in bytes: after the last
 * line that is whole and not of one of the acts in flight.
 */
export function unacknowledgedTail(bytes: Buffer, inFlight: readonly Asked[]): number {
  const marks = new Set(inFlight.flatMap(marksOf))
  let start = bytes.length
  while (start > 0) {
    const before = start < 2 ? 0 : bytes.lastIndexOf(0x0a, start - 2) + 1
    const act = actOn(bytes.toString('utf8', before, start))
    if (
      act &&
      !marksOf(act)
        .slice(0, 1)
        .some((mark) => marks.has(mark))
    )
      break
    start = before
  }
  return start
}

/** The act on a line of a journal; null if it is not whole. */
function actOn(line: string): Act | null {
  try {
    return (JSON.parse(line) as { readonly entry: { readonly act: Act } }).entry.act
  } catch {
    // Half a line is an answer too.
    return null
  }
}

/** What the parts of an act have in them and those of no other. */
function marksOf(act: Asked | Act): readonly string[] {
  switch (act.kind) {
    case 'change':
    case 'undo':
    case 'redo':
      return simpleChanges(act.change).map((change) =>
        change.kind === 'add-article' ? change.record.title : JSON.stringify(change),
      )
    case 'settings':
      return [JSON.stringify(act.settings)]
    case 'add-article':
      return [act.title]
    default:
      return []
  }
}
