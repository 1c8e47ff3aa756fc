import type { ArticleId, ArticleRecord } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Expression } from '../../../shared/query/expression'
import type { ArticleBlock } from './articleBlocks'
import { removeArticle, setHighlights, setRecord, setText, textKey } from './changeIndex'
import type { SearchContext } from './filterTests'
import { readIndex, writeIndex } from './indexFile'
import { createIndexState, type IndexState } from './indexState'
import {
  matchHighlights,
  searchIndex,
  type FoundInIndex,
  type MatchOptions,
  type SearchOptions,
} from './searchIndex'
import { createArticleTexts, type ArticleTexts } from './texts'
import { tidyIndex } from './tidyIndex'

/**
 * The words of all articles and highlights, where they stand, and the texts of the articles. What is
 * changed is found at once. It holds no tags: those are asked of the context.
 */
export interface TextIndex extends ArticleTexts {
  /**
   * Takes an article as it is now; a title and author that it knows are not indexed anew. It must be
   * called for each article after opening, too: nothing is found in one that was not given.
   */
  readonly setRecord: (record: ArticleRecord) => void
  /** Whether it knows the text of an article with what is taken back. */
  readonly hasText: (record: ArticleRecord) => boolean
  /** Takes the text of an article, and its record. */
  readonly setText: (record: ArticleRecord, blocks: readonly ArticleBlock[]) => void
  /** Forgets an article with its highlights. */
  readonly removeArticle: (id: ArticleId) => void
  /**
   * Takes all highlights of an article as they are now; those that say the same are not indexed
   * anew, and the same list takes no time. It must be called for each article after opening, too.
   */
  readonly setHighlights: (id: ArticleId, highlights: readonly Highlight[]) => void
  /** The articles with what is asked for in them or in their highlights, the best first. */
  readonly search: (
    expression: Expression,
    context: SearchContext,
    options: SearchOptions,
  ) => FoundInIndex
  /** The highlights that match by themselves, by article and in the order they were given. */
  readonly matchHighlights: (
    expression: Expression,
    context: SearchContext,
    options?: MatchOptions,
  ) => ReadonlyMap<ArticleId, readonly Highlight[]>
  /** Puts parts together that have become many, in slices; questions can be asked meanwhile. */
  readonly tidy: () => Promise<void>
  /** Grows with each change that must be written to be there after opening. */
  readonly revision: () => number
  /** The index as a file, made in slices; what is changed meanwhile is not in it. */
  readonly toBytes: () => Promise<Uint8Array>
  /** The articles it knows anything of. */
  readonly articleIds: () => readonly ArticleId[]
}

/** An index that knows nothing yet. */
export function createTextIndex(): TextIndex {
  return textIndexOf(createIndexState())
}

/**
 * An index as it was written, in slices; null for bytes that are no index of this version, or damaged.
 * The bytes must not be changed afterwards. The highlights have to be given anew.
 */
export async function openTextIndex(bytes: Uint8Array): Promise<TextIndex | null> {
  const state = await readIndex(bytes)
  return state && textIndexOf(state)
}

function textIndexOf(state: IndexState): TextIndex {
  return {
    ...createArticleTexts(state),
    setRecord: (record) => setRecord(state, record),
    hasText: (record) => state.articles.get(record.id)?.text?.key === textKey(record),
    setText: (record, blocks) => setText(state, record, blocks),
    removeArticle: (id) => removeArticle(state, id),
    setHighlights: (id, highlights) => setHighlights(state, id, highlights),
    search: (expression, context, options) => searchIndex(state, expression, context, options),
    matchHighlights: (expression, context, options) =>
      matchHighlights(state, expression, context, options),
    tidy: () => tidyIndex(state),
    revision: () => state.revision,
    toBytes: () => writeIndex(state),
    articleIds: () => [...state.articles.keys()],
  }
}
