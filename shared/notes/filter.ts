import type { Highlight, HighlightColor, Tag } from './highlight'
import { tagsOf } from './tags'

/** Which highlights are wanted; an absent or empty criterion lets everything through. */
export interface NotesFilter {
  /** Ids of tags; a highlight must bear all of them. */
  readonly tags?: readonly string[]
  /** A highlight must have one of these. */
  readonly colors?: readonly HighlightColor[]
  readonly withNote?: boolean
  /** Each word must occur in the quote, the note or a tag, whatever its case and accents. */
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
  return (highlight) =>
    (filter.tags ?? []).every((id) => highlight.tags.includes(id)) &&
    (!filter.colors?.length || filter.colors.includes(highlight.color)) &&
    (!filter.withNote || highlight.note.trim() !== '') &&
    (words.length === 0 || hasAll(highlight, tags, words))
}

/** Text for comparing: lower case, accents and other marks gone, every run of spaces one space. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

function hasAll(highlight: Highlight, tags: readonly Tag[], words: readonly string[]): boolean {
  const names = tagsOf(highlight, tags).map((tag) => tag.name)
  const haystack = foldText([highlight.quote, highlight.note, ...names].join(' '))
  return words.every((word) => haystack.includes(word))
}
