import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { ImportResult, WindowEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { applyChange, type Change, type SimpleChange } from '../../shared/notes/changes'
import type { Call } from './call'
import type { Messages } from './messages'
import type { Store } from './store'
import type { WindowState } from './windowState'

type Duplicate = Extract<ImportResult, { outcome: 'duplicate' }>

/** How articles come in; every way ends in the same report. */
export interface Imports {
  readonly hear: (event: WindowEvent) => void
  readonly settle: (duplicate: Duplicate, keepBoth: boolean) => Promise<void>
}

export function createImports(
  store: Store<WindowState>,
  call: Call,
  { say, complain }: Messages,
  open: (articleId: ArticleId) => Promise<boolean>,
): Imports {
  function arrive(record: ArticleRecord, marks: readonly SimpleChange[]): void {
    const change: Change = {
      kind: 'together',
      changes: [{ kind: 'add-article', record }, ...marks],
    }
    const highlights = marks.filter(({ kind }) => kind === 'add-highlight').length
    const said = t('notices.addedArticle', { title: record.title })
    store.update((state) => ({
      ...state,
      // An import from the command line may be in the library before the window opens it.
      library: applyChange(state.library, change),
      highlightCounts: { ...state.highlightCounts, [record.id]: highlights },
      revision: state.revision + 1,
      history: { undo: said, redo: null, last: { kind: 'done', said, change } },
    }))
  }

  function finish(results: readonly ImportResult[]): void {
    const duplicates = results.filter((result) => result.outcome === 'duplicate')
    store.update((state) => ({
      ...state,
      importing: null,
      duplicates: [...state.duplicates, ...duplicates],
    }))
    for (const result of results) if (result.outcome === 'refused') complain(result.message)
    const there = new Set(store.get().library.articles.map(({ id }) => id))
    const arrived = results.flatMap((result) =>
      result.outcome === 'imported' && there.has(result.article.id) ? [result.article.id] : [],
    )
    if (arrived.length > 1) say(t('notices.addedArticles', { count: arrived.length }))
    const known = results.find((result) => result.outcome === 'there')
    const first = arrived[0] ?? known?.article.id
    if (first !== undefined) void open(first)
  }

  return {
    hear: (event) => {
      if (event.kind === 'article-added') arrive(event.article, event.marks)
      if (event.kind === 'import-finished') finish(event.results)
      if (event.kind === 'import-progress') {
        const { done, total, name } = event
        store.update((state) => ({ ...state, importing: { done, total, name } }))
      }
    },
    settle: async (duplicate, keepBoth) => {
      const { pendingId, existing } = duplicate
      store.update((state) => ({
        ...state,
        duplicates: state.duplicates.filter((other) => other.pendingId !== pendingId),
      }))
      const reply = await call('settleDuplicate', { pendingId, keepBoth })
      if (!reply) return
      if (reply.value) arrive(reply.value, [])
      await open(reply.value?.id ?? existing.id)
    },
  }
}
