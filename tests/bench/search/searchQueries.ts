import type { HighlightColor } from '../../../shared/notes/highlight'
import { vocabularies } from '../generate/vocabulary'
import { seededRandom, type SeededRandom } from '../seededRandom'

/** A query as it is typed, and as SQLite is asked the same. */
export interface SearchQuery {
  readonly group: string
  readonly query: string
  readonly peer: PeerQuery
}

export interface PeerQuery {
  /** An expression of FTS5; null where only the rest is asked for. */
  readonly match: string | null
  readonly tag?: string
  readonly color?: HighlightColor
  readonly author?: string
  readonly title?: string
  readonly hasNote?: boolean
  /** ISO 8601 in UTC. */
  readonly since?: string
}

/** What there is in the library to ask for. */
export interface Askable {
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly titles: readonly string[]
  /** Paragraphs, from which phrases are taken. */
  readonly paragraphs: readonly string[]
}

/** Fifty queries of all kinds, always the same for the same library. */
export function searchQueries(library: Askable): readonly SearchQuery[] {
  const random = seededRandom(23)
  const [english, german, french, japanese] = vocabularies().map(({ words }) => words)
  const common = (): string => english![random.integer(3, 60)]!
  const middle = (): string => english![random.integer(300, 2_000)]!
  const rare = (): string => english![random.integer(8_000, 30_000)]!
  const letters = (count: number): string => `${middle().slice(0, count)}*`
  const tag = (): string => random.pick(library.tags)
  return [
    ...times(5, () => words('a common word', common())),
    ...times(3, () => words('a word', middle())),
    ...times(4, () => words('a rare word', rare())),
    ...[german!, french!].map((list) => words('a word', list[random.integer(60, 900)]!)),
    ...times(2, () => words('Japanese', japanese![random.integer(120, 900)]!)),
    ...times(2, () => words('two words', two(common(), middle()))),
    ...times(2, () => words('two words', two(middle(), middle()))),
    words('two words', two(common(), common())),
    words('two words', two(middle(), rare())),
    ...times(3, () => words('three words', `${middle()} ${two(common(), middle())}`)),
    ...[2, 2, 3, 3, 4].map((count) => phrase(phraseOf(random, library.paragraphs, count))),
    ...[1, 2, 3, 4, 4].map((count) => words('a beginning', letters(count))),
    ...times(4, () => mistyped(random, english![random.integer(300, 3_000)]!)),
    filtered((word) => ({ query: `${word} color:green`, peer: { color: 'green' } }), middle()),
    filtered((word) => {
      const path = tag()
      return { query: `${word} tag:"${path}"`, peer: { tag: path } }
    }, common()),
    filtered((word) => {
      const author = random.pick(library.authors)
      return { query: `${word} author:"${author}"`, peer: { author } }
    }, middle()),
    filtered((word) => {
      const title = random.pick(library.titles)
      return { query: `${word} in:"${title}"`, peer: { title } }
    }, common()),
    filtered((word) => ({ query: `${word} has:note`, peer: { hasNote: true } }), middle()),
    filtered(
      (word) => ({ query: `${word} after:2025-02`, peer: { since: '2025-02-01T00:00:00.000Z' } }),
      middle(),
    ),
    ((path) => ({ group: 'a filter', query: `tag:"${path}"`, peer: { match: null, tag: path } }))(
      tag(),
    ),
    ...times(2, () => either(middle(), rare())),
    ...times(2, () => without(middle(), common())),
  ]
}

function two(one: string, other: string): string {
  return `${one} ${other}`
}

function times(count: number, make: () => SearchQuery): readonly SearchQuery[] {
  return Array.from({ length: count }, make)
}

function words(group: string, query: string): SearchQuery {
  // A star stands outside of the quotation marks that keep words from being operators.
  const match = query
    .split(' ')
    .map((word) => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`))
    .join(' ')
  return { group, query, peer: { match } }
}

function phrase(text: string): SearchQuery {
  return { group: 'a phrase', query: `"${text}"`, peer: { match: `"${text}"` } }
}

function phraseOf(random: SeededRandom, paragraphs: readonly string[], count: number): string {
  for (;;) {
    const paragraph = random.pick(paragraphs)
    const found = paragraph.split(' ')
    const from = random.integer(0, Math.max(0, found.length - count))
    const taken = found.slice(from, from + count)
    if (taken.length === count && taken.every((word) => /^\p{L}+$/u.test(word)))
      return taken.join(' ')
  }
}

/** A word with two letters that changed places, of which SQLite is asked as it is written. */
function mistyped(random: SeededRandom, word: string): SearchQuery {
  const long = word.length >= 5 ? word : `${word}${word}`
  const at = random.integer(1, long.length - 3)
  const typed = long.slice(0, at) + long[at + 1]! + long[at]! + long.slice(at + 2)
  return { group: 'a mistyped word', query: typed, peer: { match: `"${long}"` } }
}

function filtered(
  make: (word: string) => Pick<SearchQuery, 'query'> & { readonly peer: Omit<PeerQuery, 'match'> },
  word: string,
): SearchQuery {
  const { query, peer } = make(word)
  return { group: 'a word and a filter', query, peer: { match: `"${word}"`, ...peer } }
}

function either(one: string, other: string): SearchQuery {
  return { group: 'or', query: `${one} or ${other}`, peer: { match: `"${one}" OR "${other}"` } }
}

function without(wanted: string, unwanted: string): SearchQuery {
  return {
    group: 'not',
    query: `${wanted} -${unwanted}`,
    peer: { match: `"${wanted}" NOT "${unwanted}"` },
  }
}
