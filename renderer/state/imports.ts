import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { AddedArticle, Bridge, ImportResult, WindowEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { applyChange, type Change, type SimpleChange } from '../../shared/notes/changes'
import type { Changes } from './changes'
import type { Cause, Messages } from './messages'
import type { Store } from './store'
import type { WindowState } from './windowState'

type Duplicate = Extract<ImportResult, { outcome: 'duplicate' }>

/** How articles come in; every way ends in the same report. */
export interface Imports {
  readonly hear: (event: WindowEvent) => void
  /** Settles some in the same way, and opens the first of them. */
  readonly settle: (duplicates: readonly Duplicate[], keepBoth: boolean) => Promise<void>
  /** Lets some go that were to come in; nothing is opened. */
  readonly dismiss: (duplicates: readonly Duplicate[]) => Promise<void>
}

export function createImports(
  store: Store<WindowState>,
  bridge: Bridge,
  { complain, settle }: Messages,
  { offer }: Pick<Changes, 'offer'>,
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
    // Before what is complained of now: of two files with one name only one may have come in.
    settle({ of: 'import', about: results.flatMap(nameOfKnown) })
    const refused = results.filter((result) => result.outcome === 'refused')
    if (refused.length > 0)
      complain(sayRefused(refused.map(({ message }) => message)), {
        cause: { of: 'import', about: refused.map(({ name }) => name) },
      })
    const there = new Set(store.get().library.articles.map(({ id }) => id))
    const arrived = results.flatMap((result) =>
      result.outcome === 'imported' && there.has(result.article.id) ? [result] : [],
    )
    const stopped = results.filter(({ outcome }) => outcome === 'cancelled').length
    offerUndo(arrived, stopped > 0 ? results.length : null)
    const known = results.find((result) => result.outcome === 'there')
    const first = (arrived[0] ?? known)?.article.id
    if (first !== undefined) void open(first)
  }

  /** Says what came in, of how many where it was stopped, with the way to take it out again. */
  function offerUndo(added: readonly AddedArticle[], stoppedOf: number | null = null): void {
    const [first] = added
    const count = added.length
    if (!first) return
    const said =
      stoppedOf !== null
        ? t('notices.stoppedAdding', { count, total: stoppedOf })
        : count === 1
          ? t('notices.addedArticle', { title: first.article.title })
          : t('notices.addedArticles', { count })
    offer(
      said,
      added.map(({ actId }) => actId),
    )
  }

  /** Settles some in the same way; gives what the first of them is in the library. */
  async function settleAll(
    duplicates: readonly Duplicate[],
    keepBoth: boolean,
  ): Promise<ArticleId | null> {
    const settled = new Set(duplicates)
    store.update((state) => ({
      ...state,
      duplicates: state.duplicates.filter((other) => !settled.has(other)),
    }))
    const [first] = duplicates
    let shown: ArticleId | null = null
    const added: AddedArticle[] = []
    for (const duplicate of duplicates) {
      const { pendingId, existing } = duplicate
      const reply = await bridge.call('settleDuplicate', { pendingId, keepBoth })
      const cause: Cause = { of: 'settleDuplicate', about: [pendingId] }
      if (!reply.ok) {
        complain(reply.message, { cause })
        if (reply.code === 'settled') continue
        // What went wrong with one would go wrong with all.
        const left = duplicates.slice(duplicates.indexOf(duplicate))
        store.update((state) => ({ ...state, duplicates: [...left, ...state.duplicates] }))
        break
      }
      settle(cause)
      if (reply.value) {
        arrive(reply.value.article, [])
        added.push(reply.value)
      }
      if (duplicate === first) shown = reply.value?.article.id ?? existing.id
    }
    offerUndo(added)
    return shown
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
    settle: async (duplicates, keepBoth) => {
      const shown = await settleAll(duplicates, keepBoth)
      if (shown !== null) await open(shown)
    },
    dismiss: async (duplicates) => void (await settleAll(duplicates, false)),
  }
}

/** What an import calls the source of what is in the library now; nothing if it is not. */
function nameOfKnown(result: ImportResult): string | readonly never[] {
  const { outcome, name } = result
  return outcome === 'refused' || outcome === 'cancelled' ? [] : name
}

/** Of how many articles that were refused it is told why. */
const mostReasons = 12

/** One message for all that was refused, for hundreds would bury the window. */
function sayRefused(sentences: readonly string[]): string {
  const count = sentences.length
  if (count === 1) return sentences[0]!
  const told = sentences.slice(0, mostReasons)
  return t('imports.refused', { count, reasons: told.join('\n'), others: count - told.length })
}
