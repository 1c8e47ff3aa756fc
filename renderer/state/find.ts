import type { ArticleId } from '../../shared/article/article'
import {
  findInText,
  firstMatchFrom,
  noMatches,
  type Matches,
} from '../../shared/article/findInText'
import { foldForFinding, type FoldedText } from '../../shared/article/foldForFinding'
import type { ArticleText, TextRange } from '../../shared/article/text'

/** What is looked for in the open article; kept until the program ends. */
export interface Find {
  /** The article over whose page the find bar lies. */
  readonly openIn: ArticleId | null
  readonly query: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  /**
   * The first match that begins at this offset of the text or after it is the one the reader is
   * at; null stands for what is on the screen when the bar opens.
   */
  readonly from: number | null
}

export const nothingToFind: Find = {
  openIn: null,
  query: '',
  matchCase: false,
  wholeWord: false,
  from: null,
}

type Search = Pick<Find, 'query' | 'matchCase' | 'wholeWord'>

interface Searched {
  readonly search: Search
  readonly matches: Matches
}

const searched = new WeakMap<ArticleText, Searched>()

/** Every match in an article; the same value for the same search, made once. */
export function matchesOf(text: ArticleText, find: Search): Matches {
  const { query, matchCase, wholeWord } = find
  if (query === '') return noMatches
  const before = searched.get(text)
  if (
    before?.search.query === query &&
    before.search.matchCase === matchCase &&
    before.search.wholeWord === wholeWord
  )
    return before.matches
  const matches = findInText(foldedText(text, matchCase), query, { wholeWord })
  searched.set(text, { search: find, matches })
  return matches
}

/** The index of the match that the reader is at; -1 if there is no match. */
export function currentIndex(matches: Matches, { from }: Find): number {
  const count = matches.starts.length
  if (count === 0) return -1
  const index = firstMatchFrom(matches, from ?? 0)
  return index < count ? index : 0
}

/** Where a match lies in the text; null for an index that is none. */
export function matchAt({ starts, ends }: Matches, index: number): TextRange | null {
  const start = starts[index]
  const end = ends[index]
  return start === undefined || end === undefined ? null : { start, end }
}

const folded = {
  exact: new WeakMap<ArticleText, FoldedText>(),
  loose: new WeakMap<ArticleText, FoldedText>(),
}

/** An article's text as it is searched: made once, for with every letter typed it is read again. */
export function foldedText(text: ArticleText, matchCase: boolean): FoldedText {
  const known = matchCase ? folded.exact : folded.loose
  const before = known.get(text)
  if (before) return before
  const made = foldForFinding(text.text, matchCase)
  known.set(text, made)
  return made
}
