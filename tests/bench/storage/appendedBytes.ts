import type { Change } from '../../../shared/notes/changes'
import { journalSize } from './journalSize'

/** Bytes; what a line of a journal has around its change until one has been seen. */
const usualEnvelope = 150

/** How much a library appends for a change, learnt from the changes that were made to it. */
export interface AppendedBytes {
  /** Bytes like those the library appends for a change, made already or not. */
  readonly bytesFor: (change: Change) => Buffer
  /** To be called after each change that the library acknowledged. */
  readonly learn: (change: Change) => void
}

/** What the library in a folder appends to its journal. */
export function appendedBytes(library: string): AppendedBytes {
  let envelope = usualEnvelope
  let before = journalSize(library)
  return {
    bytesFor: (change) => {
      const json = JSON.stringify(change)
      // Filled with the change over again, since a disk may treat a file of zeroes differently.
      return Buffer.alloc(Buffer.byteLength(json) + envelope, json)
    },
    learn: (change) => {
      const now = journalSize(library)
      // A journal that was folded meanwhile has become smaller, and tells nothing.
      if (now > before) envelope = now - before - Buffer.byteLength(JSON.stringify(change))
      before = now
    },
  }
}
