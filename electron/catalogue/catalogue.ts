import { articleContentSchema, type ArticleId } from '../../shared/article/article'
import { withUpdate, type LibraryUpdate } from '../../shared/catalogue/libraryUpdate'
import type { LibraryState } from '../../shared/notes/changes'
import { itemsById } from '../../shared/notes/itemsById'
import { createAnswers } from './answers/createAnswers'
import { blocksOfContent } from './index/articleBlocks'
import { createTextIndex, openTextIndex, type TextIndex } from './index/textIndex'
import type { Answer, Given, QuestionName } from './questions'

/** All that is known of a library at once, to answer questions about the whole of it. */
export interface Catalogue {
  /** Takes over a part of what has changed. */
  readonly update: (update: LibraryUpdate) => void
  /** The articles whose text is not known, those that could not be read included. */
  readonly wanted: () => readonly ArticleId[]
  /** Takes the file of an article; false if it is damaged. */
  readonly takeText: (id: ArticleId, bytes: Uint8Array) => boolean
  readonly ask: <Name extends QuestionName>(name: Name, given: Given<Name>) => Answer<Name>
  /** How much of the index has changed since it was written. */
  readonly unsaved: () => number
  /** The index as it is to be written, made in slices; what is unsaved is counted from then on. */
  readonly toBytes: () => Promise<Uint8Array>
  /** Makes the index quicker, in slices, where much has been added to it. */
  readonly tidy: () => Promise<void>
}

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

/** The catalogue of an empty library, with an index that was written before; null for none. */
export async function createCatalogue(written: Uint8Array | null): Promise<Catalogue> {
  const index = (written && (await openTextIndex(written))) ?? createTextIndex()
  let state = nothing
  let savedRevision = index.revision()
  const answers = createAnswers(index, () => state)

  return {
    update: (update) => {
      state = withUpdate(state, update)
      if (update.articles) takeArticles(index, state)
      for (const { articleId, more } of update.highlights) {
        // The index takes what it was not given for removed, and all of it would be new again.
        if (more) continue
        const held = state.highlights.get(articleId)
        if (held && isThere(state, articleId)) index.setHighlights(articleId, held)
      }
    },
    wanted: () =>
      state.articles
        .filter((record) => record.deleted === null && !index.hasText(record))
        .map(({ id }) => id),
    takeText: (id, bytes) => {
      const record = itemsById(state.articles).get(id)
      if (!record || record.deleted !== null) return true
      try {
        const content = articleContentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
        index.setText(record, blocksOfContent(record, content))
        return true
      } catch {
        // Whichever step it was that failed, the file is not what was written once.
        return false
      }
    },
    ask: (name, given) => answers[name](given),
    unsaved: () => index.revision() - savedRevision,
    toBytes: () => {
      savedRevision = index.revision()
      return index.toBytes()
    },
    tidy: index.tidy,
  }
}

/** Takes over which articles there are, what they are called, and what they are no longer. */
function takeArticles(index: TextIndex, { articles, highlights }: LibraryState): void {
  const there = new Set<ArticleId>()
  for (const record of articles) {
    if (record.deleted !== null) continue
    there.add(record.id)
    index.setRecord(record)
    // Those that have not come yet are not none: the index may know them from its file.
    const held = highlights.get(record.id)
    if (held) index.setHighlights(record.id, held)
  }
  for (const id of index.articleIds()) if (!there.has(id)) index.removeArticle(id)
}

function isThere({ articles }: LibraryState, id: ArticleId): boolean {
  return itemsById(articles).get(id)?.deleted === null
}
