import type { ArticleId, ArticleRecord, LeftOut } from '../../shared/article/article'
import type { OpenedArticle } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { Change } from '../../shared/notes/changes'
import type { Call } from './call'
import type { Changes } from './changes'
import type { Messages } from './messages'
import { openDocument, parseArticle, type ImportedDocument } from './openDocument'
import { parsedMark, receivedMark } from '../timeline'
import type { Line, Standing } from './standing'
import type { Store } from './store'
import { emptyTrail } from './trail'
import { openHighlights, type WindowState } from './windowState'

/** What a reader can do with whole articles. */
export interface Articles {
  readonly rename: (record: ArticleRecord, title: string) => void
  /** Deletes with a message that offers to take back this very act, whatever came after it. */
  readonly remove: (records: readonly ArticleRecord[]) => void
  /** Puts a passage that was left out at import at the end of the open article. */
  readonly takeBack: (passage: LeftOut) => void
  /** Remembers the place in the open article, in UTF-16 units, and the line that stands there. */
  readonly setPlace: (offset: number, line: Line | null) => void
}

export function createArticles(
  store: Store<WindowState>,
  call: Call,
  { perform, performWithUndo }: Changes,
): Articles {
  return {
    rename: (record, typed) => {
      const title = typed.trim().replace(/\s+/g, ' ')
      if (title === '' || title === record.title) return
      void perform({
        change: {
          kind: 'edit-article',
          articleId: record.id,
          before: { title: record.title },
          after: { title },
        },
        said: t('notices.renamedArticle', { before: record.title, after: title }),
        key: null,
      })
    },
    remove: (records) => {
      const [first] = records
      if (!first) return
      const deleted = new Date().toISOString()
      const change: Change = {
        kind: 'together',
        changes: records.map(({ id }) => ({
          kind: 'edit-article',
          articleId: id,
          before: { deleted: null },
          after: { deleted },
        })),
      }
      const said =
        records.length === 1
          ? t('notices.deletedArticle', { title: first.title })
          : t('notices.deletedArticles', { count: records.length })
      void performWithUndo({ change, said, key: null }, said)
    },
    takeBack: (passage) => {
      const { article } = store.get()
      if (!article) return
      void perform({
        change: {
          kind: 'edit-article',
          articleId: article.id,
          before: { takenBack: article.takenBack },
          after: { takenBack: [...article.takenBack, passage.id] },
        },
        said: t('notices.tookBackPassage', { title: titleOf(store.get()) }),
        key: null,
      })
    },
    setPlace: (offset, line) => {
      const { article, places } = store.get()
      if (!article) return
      const standing: Standing = { articleId: article.id, place: offset, line }
      const isMoved = places[article.id] !== offset
      store.update((state) => ({
        ...state,
        standing,
        ...(isMoved && { places: { ...places, [article.id]: offset } }),
      }))
      if (isMoved) void call('setPlace', { articleId: article.id, offset })
    },
  }
}

function titleOf({ article, library }: WindowState): string {
  return library.articles.find(({ id }) => id === article?.id)?.title ?? ''
}

/** What opening an article needs of the window. */
interface Opening {
  readonly store: Store<WindowState>
  readonly call: Call
  readonly messages: Messages
  /** Hands over what is still being typed. */
  readonly flush: () => void
  /** Whether this is still the article that was asked for last. */
  readonly isWanted: () => boolean
  /** Where the reader comes to stand in it. */
  readonly arrive: Arrive
}

/** The window at a passage of the article that has just been put into the page. */
export type Arrive = (state: WindowState) => WindowState

/**
 * Puts an article into the page; false when it cannot be opened or was deleted, with a message, or
 * when another was asked for meanwhile. The state of the article that was open before is kept up to
 * date for the library's list.
 */
export async function openArticle(
  { store, call, messages: { complain }, flush, isWanted, arrive }: Opening,
  articleId: ArticleId,
): Promise<boolean> {
  const read = await readArticle(call, articleId)
  if (!isWanted()) return false
  // What was typed while the article was read belongs to the one that is still in the page.
  flush()
  const record = store.get().library.articles.find(({ id }) => id === articleId)
  if (!record || read === null) return false
  // A list that it was opened from may be older.
  if (record.deleted !== null) {
    complain(t('notices.wasDeleted', { title: record.title }))
    return false
  }
  if (read === 'damaged') {
    complain(t('notices.textDamaged', { title: record.title }))
    return false
  }
  const { imported, highlights, tagCountsElsewhere } = read
  const article = openDocument(imported, record)
  performance.mark(parsedMark)
  // In one step, so that the page is never seen at another place.
  store.update((state) =>
    arrive({
      ...state,
      article,
      opening: null,
      desk: null,
      deskBehind: null,
      landing: null,
      library: { ...state.library, highlights: new Map([[articleId, highlights]]) },
      lengths: { ...state.lengths, [articleId]: article.text.text.length },
      highlightCounts: {
        ...state.highlightCounts,
        ...(state.article && { [state.article.id]: openHighlights(state).length }),
      },
      tagCountsElsewhere,
      selection: null,
      caret: null,
      focus: null,
      visit: null,
      trail: emptyTrail,
      // Over another page it would lead away from where that was left.
      find: { ...state.find, openIn: null },
      filter: {},
    }),
  )
  void call('changeSettings', { settings: { openArticle: articleId } })
  return true
}

type ReadArticle = Omit<OpenedArticle, 'content'> & { readonly imported: ImportedDocument }

/** An article as the library has it; null when it could not be read, which the reader was told. */
async function readArticle(
  call: Call,
  articleId: ArticleId,
): Promise<ReadArticle | 'damaged' | null> {
  for (const request of [{ articleId }, { articleId, mend: true }] as const) {
    const reply = await call('openArticle', request)
    if (!reply) return null
    const { content, ...others } = reply.value
    performance.mark(receivedMark)
    const imported = parseArticle(content)
    if (imported) return { imported, ...others }
  }
  return 'damaged'
}
