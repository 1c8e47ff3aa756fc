import type { BackupFacts, Bridge, Input, Reply } from '../../shared/contract'
import type { RestorePreview } from '../../shared/notes/restorePreview'
import type { Changes } from './changes'
import { describeMoment } from './describeMoment'
import type { Store } from './store'
import { whenSaved } from './whenSaved'
import type { WindowState } from './windowState'

/** To which moment the library is brought back, and whether what came in since stays. */
export type RestoreOrder = Input<'previewRestore'>

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

  const giveUp = (): void => void bridge.call('cancelRestore', {})

  return {
    list: () => bridge.call('listBackups', {}),
    preview: async (order) => {
      await settle()
      return bridge.call('previewRestore', order)
    },
    restore: async (order, signal) => {
      await settle()
      if (signal.aborted) return done
      const said = describeMoment(order.made, new Date())
      signal.addEventListener('abort', giveUp)
      const reply = await changes.ask(() => bridge.call('restore', { ...order, said }), {
        offer: true,
      })
      signal.removeEventListener('abort', giveUp)
      return reply.ok ? done : reply
    },
  }
}
