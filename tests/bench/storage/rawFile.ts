import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { timedAtOnce } from '../timed'

/** A file that bytes are appended to, which is the least that anything durable can do. */
export interface RawFile {
  /** Milliseconds until the disk has the bytes. */
  readonly append: (bytes: Uint8Array) => number
  readonly close: () => void
}

/** Opens a file to append to. */
export function openRawFile(path: string): RawFile {
  const file = openSync(path, 'a')
  return {
    append: (bytes) =>
      timedAtOnce(() => {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
        fdatasyncSync(file)
      }),
    close: () => closeSync(file),
  }
}
