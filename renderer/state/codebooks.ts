import type {
  Bridge,
  CodebookExportPreview,
  CodebookPreview,
  Input,
  Reply,
  TagActDone,
} from '../../shared/contract'
import type { Changes } from './changes'

/** The tags of the library as a document; what fails, fails with a sentence for the reader. */
export interface Codebooks {
  /** What would be left out, or why there can be no such codebook. */
  readonly previewExport: (order: Input<'exportCodebook'>) => Promise<Reply<CodebookExportPreview>>
  /** Has the reader choose a file; null if they choose none. */
  readonly open: () => Promise<Reply<CodebookPreview | null>>
  /** What importing the codebook that was opened last would do by now. */
  readonly previewImport: (pendingId: string) => Promise<Reply<CodebookPreview>>
  /** Brings the codebook in, as one act with a message that offers to take it back. */
  readonly bringIn: (pendingId: string) => Promise<Reply<TagActDone>>
}

export function createCodebooks(
  bridge: Bridge,
  { ask }: Changes,
  /** Hands over what is still being typed. */
  flush: () => void,
): Codebooks {
  return {
    previewExport: (order) => {
      flush()
      return bridge.call('previewCodebookExport', order)
    },
    open: () => {
      flush()
      return bridge.call('openCodebook', {})
    },
    previewImport: (pendingId) => bridge.call('previewCodebookImport', { pendingId }),
    bringIn: (pendingId) =>
      ask(() => bridge.call('importCodebook', { pendingId }), { offer: true }),
  }
}
