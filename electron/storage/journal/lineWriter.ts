import { close, constants, fdatasync, open, write } from 'node:fs'
import { promisify } from 'node:util'
import { bytesOfEntry, putEntry, type Entry } from './entry'

const disk = {
  open: promisify(open),
  write: promisify(write),
  sync: promisify(fdatasync),
  close: promisify(close),
}

// Windows and Linux bring every write to the disk if asked on opening, which saves a call; macOS
// would bring it only as far as the drive's own memory, so there each write is synced.
const syncsByItself = process.platform !== 'darwin'

/** How a file is opened, new, for lines to be written to it. */
export const openingFlags =
  constants.O_APPEND |
  constants.O_CREAT |
  constants.O_EXCL |
  constants.O_WRONLY |
  (syncsByItself ? constants.O_DSYNC : 0)

/** A file that was opened with `openingFlags`. */
interface LineFile {
  readonly descriptor: number
  readonly path: string
}

/** Writes the lines of entries to the ends of files. */
export interface LineWriter {
  /** Resolves to the number of bytes when the disk has all the lines. One call at a time. */
  readonly write: (file: LineFile, entries: readonly Entry[]) => Promise<number>
}

/** Up to how many lines are written in one call. */
const fewLines = 20
/** Bytes that are handed to the disk at a time when there are more. */
const roomSize = 1 << 20

export function createLineWriter(): LineWriter {
  // Memory that is used again: to be given new memory takes longer than to write what is in it.
  let rooms: readonly [Uint8Array, Uint8Array] | null = null

  return {
    write: (file, entries) => {
      if (entries.length <= fewLines) return writeFew(file.descriptor, entries)
      rooms ??= [new Uint8Array(roomSize), new Uint8Array(roomSize)]
      return writeMany(file.path, entries, rooms)
    },
  }
}

async function writeFew(descriptor: number, entries: readonly Entry[]): Promise<number> {
  const lines = entries.map(bytesOfEntry)
  const [only] = lines
  const bytes = lines.length === 1 && only ? only : Buffer.concat(lines)
  await writeAll(descriptor, bytes)
  if (!syncsByItself) await disk.sync(descriptor)
  return bytes.length
}

/**
 * To wait for the disk after each write would take far longer than one sync after the last; so the
 * file is opened without that, and while the disk takes one room the other is filled.
 */
async function writeMany(
  path: string,
  entries: readonly Entry[],
  [first, second]: readonly [Uint8Array, Uint8Array],
): Promise<number> {
  const descriptor = await disk.open(path, constants.O_APPEND | constants.O_WRONLY)
  let total = 0
  let writing = Promise.resolve()
  const handOver = async (bytes: Uint8Array): Promise<void> => {
    total += bytes.length
    await writing
    writing = writeAll(descriptor, bytes)
  }
  try {
    let room = first
    let used = 0
    for (const entry of entries) {
      const put = putEntry(entry, room.subarray(used))
      used += put
      if (put > 0) continue
      await handOver(room.subarray(0, used))
      room = room === first ? second : first
      used = putEntry(entry, room)
      if (used === 0) await handOver(bytesOfEntry(entry))
    }
    await handOver(room.subarray(0, used))
    await writing
    await disk.sync(descriptor)
    return total
  } finally {
    // What is still being written must not be written to another file of the same number.
    await writing.catch(() => undefined)
    await disk.close(descriptor)
  }
}

async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await disk.write(descriptor, bytes, at, bytes.length - at)).bytesWritten
  }
}
