import type { ArticleRecord } from '../../shared/article/article'
import type { BackupFacts, Bridge, Input, Reply } from '../../shared/contract'
import { simpleChanges } from '../../shared/notes/changes'
import type { RestorePreview } from '../../shared/notes/restorePreview'
import type { Changes } from './changes'
import { describeMoment } from './describeMoment'
import type { Store } from './store'
import { whenSaved } from './whenSaved'
import type { WindowState } from './windowState'

/** To which moment the library is brought back, and whether what came in since stays. */
export type RestoreOrder = Input<'restore'>

/** How the library was at earlier moments; what fails, fails with a sentence for the reader. */
export interface Backups {
  /** The newest first. */
  readonly list: () => Promise<Reply<readonly BackupFacts[]>>
  readonly preview: (order: RestoreOrder) => Promise<Reply<RestorePreview>>
  /**
   * Brings the library back to a moment, as one act with a message that offers to take it back.
   * Resolves as soon as that is seen, or when the signal is aborted, which leaves everything as it
   * is.
   */
  readonly restore: (order: RestoreOrder, signal: AbortSignal) => Promise<Reply<void>>
}

interface Surroundings {
  readonly store: Store<WindowState>
  readonly bridge: Bridge
  readonly changes: Changes
  /** Hands over what is still being typed. */
  readonly flush: () => void
}

const done: Reply<void> = { ok: true, value: undefined }

export function createBackups({ store, bridge, changes, flush }: Surroundings): Backups {
  // What is compared with the backup is what is on the disk.
  async function settle(): Promise<void> {
    flush()
    await whenSaved(store)
  }

  return {
    list: () => bridge.call('listBackups', {}),
    preview: async (order) => {
      await settle()
      return bridge.call('previewRestore', order)
    },
    restore: async (order, signal) => {
      await settle()
      const reply = await bridge.call('restore', order)
      if (signal.aborted) return done
      if (!reply.ok) return reply
      const { change, articles } = reply.value
      if (simpleChanges(change).length === 0) return done
      store.update((state) => withArticles(state, articles))
      const moment = describeMoment(order.made, new Date())
      void changes.performWithUndo(
        { change, title: `restoring of the library as of ${moment}`, mergeKey: null },
        `Restored the library as of ${moment}`,
      )
      return done
    },
  }
}

/** A state with the articles that it does not know. */
function withArticles(state: WindowState, articles: readonly ArticleRecord[]): WindowState {
  const known = new Set(state.library.articles.map(({ id }) => id))
  const unknown = articles.filter(({ id }) => !known.has(id))
  const library = { ...state.library, articles: [...state.library.articles, ...unknown] }
  return { ...state, library }
}
