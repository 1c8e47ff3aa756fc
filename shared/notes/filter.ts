import type { Highlight, HighlightColor } from './highlight'
import type { Tag } from './tag'
import { tagPathsOf } from './tags'
import { tagTree } from './tagTree'

/** Which highlights are wanted; an absent or empty criterion lets everything through. */
export interface NotesFilter {
  /** Ids of tags; for each of them a highlight must bear it or one below it. */
  readonly tags?: readonly string[]
  /** A highlight must have one of these. */
  readonly colors?: readonly HighlightColor[]
  readonly withNote?: boolean
  /** Each word must occur in the quote, the note or the path of a tag, whatever its case and accents. */
  readonly words?: string
}

/** The test that a filter makes of a highlight. */
export function matcherOf(
  filter: NotesFilter,
  tags: readonly Tag[],
): (highlight: Highlight) => boolean {
  const words = foldText(filter.words ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const families = (filter.tags ?? []).map(tagTree(tags).withDescendants)
  return (highlight) =>
    families.every((family) => highlight.tags.some((id) => family.has(id))) &&
    (!filter.colors?.length || filter.colors.includes(highlight.color)) &&
    (!filter.withNote || highlight.note.trim() !== '') &&
    (words.length === 0 || hasAll(readerOf(tags)(highlight), words))
}

/** Text for comparing: lower case, accents and other marks gone, every run of spaces one space. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

type Reader = (highlight: Highlight) => string

const readers = new WeakMap<readonly Tag[], Reader>()

/**
 * Gives all words of a highlight, folded: made once for each, for with every letter typed into a
 * filter thousands are read again.
 */
function readerOf(tags: readonly Tag[]): Reader {
  const before = readers.get(tags)
  if (before) return before
  const texts = new WeakMap<Highlight, string>()
  const reader: Reader = (highlight) => {
    const known = texts.get(highlight)
    if (known !== undefined) return known
    const given = tagPathsOf(highlight, tags)
    const text = foldText([highlight.quote, highlight.note, ...given].join(' '))
    texts.set(highlight, text)
    return text
  }
  readers.set(tags, reader)
  return reader
}
