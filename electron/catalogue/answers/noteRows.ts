import { writeDay } from '../../../shared/article/localDay'
import type {
  NoteGrouping,
  NoteOrder,
  NotesGroup,
  NotesListing,
  NotesQuery,
} from '../../../shared/catalogue/notesQuery'
import { highlightColors, type Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { BlocksOf } from '../articleBlocks'
import type { AllNotes } from './allNotes'
import { noteTest, type NoteTest } from './noteTest'
import { sortedBy, sortedByLarge } from './sortedBy'
import { together } from './together'

/** What of a query takes more than the state of the library to answer. */
export interface NoteSources {
  /** The test that the text of the query makes; null where that asks for nothing. */
  readonly text: NoteTest | null
  readonly blocksOf: BlocksOf
}

/** A list of highlights as it is shown. */
export interface NoteRows {
  /** The place among all of the highlight in each row. */
  readonly places: Uint32Array
  readonly groups: readonly NotesGroup[]
  /** How many highlights there are, each counted once. */
  readonly total: number
}

/** Takes time in proportion to the highlights, however they are put in order. */
export function noteRows(
  notes: AllNotes,
  tags: readonly Tag[],
  { query, order, group }: NotesListing,
  sources: NoteSources,
): NoteRows {
  const found = placesFound(notes, tags, query, sources)
  const total = found.length
  const places = inOrder(found, notes, tags, order)
  if (group === 'none') return { places, groups: [], total }
  if (group === 'tag') {
    const { tagId, withChildren } = query
    const family = withChildren && tagId !== null ? tagTree(tags).withDescendants(tagId) : null
    const wanted = tagId === null ? null : (family ?? new Set([tagId]))
    return { ...byTag(places, notes, tags, wanted), total }
  }
  return { ...byOne(places, notes, group), total }
}

function placesFound(
  notes: AllNotes,
  tags: readonly Tag[],
  query: NotesQuery,
  { text, blocksOf }: NoteSources,
): Uint32Array {
  const { articles, highlights, articleOf } = notes
  const wanted = noteTest({ tags }, query, text)
  const found = new Uint32Array(highlights.length)
  let count = 0
  for (let place = 0; place < highlights.length; place++) {
    if (wanted(highlights[place]!, articles[articleOf[place]!]!)) found[count++] = place
  }
  const places = found.slice(0, count)
  return query.together ? placesTogether(places, notes, query.together, blocksOf) : places
}

function placesTogether(
  places: Uint32Array,
  { articles, highlights, articleOf }: AllNotes,
  pair: NonNullable<NotesQuery['together']>,
  blocksOf: BlocksOf,
): Uint32Array {
  const meeting = new Set<Highlight>()
  for (let from = 0, to = 0; from < places.length; from = to) {
    const article = articleOf[places[from]!]!
    while (to < places.length && articleOf[places[to]!] === article) to++
    const list = Array.from(places.subarray(from, to), (place) => highlights[place]!)
    for (const one of together(list, blocksOf(articles[article]!.id), pair)) meeting.add(one)
  }
  return places.filter((place) => meeting.has(highlights[place]!))
}

function inOrder(
  places: Uint32Array,
  { highlights, made }: AllNotes,
  tags: readonly Tag[],
  order: NoteOrder,
): Uint32Array {
  switch (order) {
    case 'article':
      return places
    case 'newest':
    case 'oldest': {
      const [first, last] = span(places, made)
      const age = (place: number): number =>
        order === 'newest' ? last - made[place]! : made[place]! - first
      return sortedByLarge(places, age, last - first)
    }
    case 'color':
      return sortedBy(places, (place) => inks.get(highlights[place]!.color)!, inks.size)
    case 'tag': {
      const numbers = numbersOf(tags)
      const firstTag = ({ tags: ids }: Highlight): number =>
        ids.reduce((first, id) => Math.min(first, numbers.get(id) ?? first), numbers.size)
      return sortedBy(places, (place) => firstTag(highlights[place]!), numbers.size + 1)
    }
  }
}

/** Groups of which each highlight is in one. */
function byOne(
  places: Uint32Array,
  { articles, highlights, articleOf, day }: AllNotes,
  group: Exclude<NoteGrouping, 'none' | 'tag'>,
): Omit<NoteRows, 'total'> {
  switch (group) {
    case 'article':
      return inGroups(
        places,
        places.map((place) => articleOf[place]!),
        articles.map(({ id }) => id),
      )
    case 'color':
      return inGroups(
        places,
        places.map((place) => inks.get(highlights[place]!.color)!),
        highlightColors,
      )
    case 'day': {
      const days = [...new Set(Array.from(places, (place) => day[place]!))].sort((a, b) => b - a)
      const numbers = new Map(days.map((one, number) => [one, number]))
      return inGroups(
        places,
        places.map((place) => numbers.get(day[place]!)!),
        days.map(writeDay),
      )
    }
  }
}

/** Each highlight under each of its tags, or of those that are wanted; last those without any. */
function byTag(
  places: Uint32Array,
  { highlights }: AllNotes,
  tags: readonly Tag[],
  wanted: ReadonlySet<string> | null,
): Omit<NoteRows, 'total'> {
  const numbers = numbersOf(tags)
  let most = 0
  for (const place of places) most += Math.max(1, highlights[place]!.tags.length)
  const rows = new Uint32Array(most)
  const groupOf = new Uint32Array(most)
  let count = 0
  for (const place of places) {
    const given = highlights[place]!.tags
    const before = count
    for (const id of given.length > 1 ? new Set(given) : given) {
      const number = wanted === null || wanted.has(id) ? numbers.get(id) : undefined
      if (number === undefined) continue
      rows[count] = place
      groupOf[count++] = number
    }
    if (count > before) continue
    rows[count] = place
    groupOf[count++] = numbers.size
  }
  return inGroups(rows.subarray(0, count), groupOf.subarray(0, count), [...numbers.keys(), ''])
}

/** Rows in the order of the groups that each is in, by number. */
function inGroups(
  rows: Uint32Array,
  groupOf: Uint32Array,
  keys: readonly string[],
): Omit<NoteRows, 'total'> {
  const sorted = sortedBy(Uint32Array.from(rows.keys()), (row) => groupOf[row]!, keys.length)
  const groups: { key: string; from: number; count: number }[] = []
  let last = -1
  for (const [index, row] of sorted.entries()) {
    const number = groupOf[row]!
    if (number !== last) groups.push({ key: keys[number]!, from: index, count: 0 })
    groups.at(-1)!.count++
    last = number
  }
  return { places: sorted.map((row) => rows[row]!), groups }
}

const inks: ReadonlyMap<string, number> = new Map(
  highlightColors.map((color, number) => [color, number]),
)

/** The tags by id with their place in the tree. */
function numbersOf(tags: readonly Tag[]): ReadonlyMap<string, number> {
  return new Map(tagTree(tags).ordered.map(({ tag: { id } }, number) => [id, number]))
}

function span(places: Uint32Array, numbers: Float64Array): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity]
  for (const place of places) {
    first = Math.min(first, numbers[place]!)
    last = Math.max(last, numbers[place]!)
  }
  return places.length === 0 ? [0, 0] : [first, last]
}
