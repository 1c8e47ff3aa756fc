import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import { createPostingsLog, type PostingsLog } from './postingsLog'
import type { Segment } from './segment'
import { createTally, type Tally } from './tally'
import { createUnits, type Units } from './units'

/** All that an index holds. */
export interface IndexState {
  /** In the order of their units. */
  segments: readonly Segment[]
  /** How many of the first must stay as they are, for they are just being put together. */
  held: number
  /** Settles when that is done. */
  tidying: Promise<void> | null
  /** What came after them. */
  readonly log: PostingsLog
  readonly units: Units
  /** By slot, which is given once; a removed article leaves a gap. */
  readonly slots: (IndexedArticle | undefined)[]
  readonly articles: Map<ArticleId, IndexedArticle>
  /** By unit. */
  readonly highlights: (Highlight | undefined)[]
  /** The units of the highlights that bear each tag; null where that must be counted anew. */
  bearers: ReadonlyMap<string, readonly number[]> | null
  /** How many units are there of each kind, and how many tokens they have in all. */
  readonly counts: Uint32Array
  readonly lengths: Float64Array
  /** Empty but while something is looked for: to make it takes longer than many a search. */
  readonly tally: Tally
  /** By unit, for the same reason. */
  scores: Float32Array
  /** Grows with whatever would be written otherwise. */
  revision: number
}

export interface IndexedArticle {
  readonly id: ArticleId
  readonly slot: number
  /** As it was given last; nothing is found in an article before it was. */
  record: ArticleRecord | null
  /** The unit of its title and author, once they are known. */
  head: number | null
  text: IndexedText | null
  /** As they were given last. */
  highlights: readonly Highlight[]
  /** Their units, in the same order. */
  highlightUnits: readonly number[]
  /** Units of a file by their fingerprint, for highlights that have not been given yet. */
  waiting: ReadonlyMap<number, number> | null
}

export interface IndexedText {
  /** What it was made of: the hash of the imported text and what was taken back. */
  readonly key: string
  /** The units of its blocks follow one another. */
  readonly first: number
  readonly count: number
  /** The texts of its blocks in UTF-8, with nothing between them. */
  readonly bytes: Buffer
}

export function createIndexState(): IndexState {
  return {
    segments: [],
    held: 0,
    tidying: null,
    log: createPostingsLog(),
    units: createUnits(1_024),
    slots: [],
    articles: new Map(),
    highlights: [],
    bearers: null,
    counts: new Uint32Array(4),
    lengths: new Float64Array(4),
    tally: createTally(),
    scores: new Float32Array(),
    revision: 0,
  }
}
