import type { NotesGroup } from '../../../shared/catalogue/notesQuery'
import { countWhile } from '../../../shared/countWhile'

/** What stands in a place of the list on the screen: a row, or the heading over a group of them. */
export type ListItem =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'group'; readonly group: NotesGroup }

/** How many items a list of so many rows has with the headings of its groups. */
export function countItems(rows: number, groups: readonly NotesGroup[]): number {
  return rows + groups.length
}

export function itemAt(groups: readonly NotesGroup[], index: number): ListItem {
  const before = countWhile(groups.length, (at) => groups[at]!.from + at <= index)
  const group = groups[before - 1]
  if (group && group.from + before - 1 === index) return { kind: 'group', group }
  return { kind: 'row', row: index - before }
}

/** The place of a row among the items. */
export function indexOfRow(groups: readonly NotesGroup[], row: number): number {
  return row + countWhile(groups.length, (at) => groups[at]!.from <= row)
}

/** The group that a row is in; undefined where there are none. */
export function groupOfRow(groups: readonly NotesGroup[], row: number): NotesGroup | undefined {
  return groups[countWhile(groups.length, (at) => groups[at]!.from <= row) - 1]
}

/** The places of all headings among the items. */
export function headingIndices(groups: readonly NotesGroup[]): ReadonlySet<number> {
  return new Set(groups.map(({ from }, before) => from + before))
}
