import { close, fdatasync, fstatSync, ftruncate, open, stat } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { syncFolder } from '../files/durableFile'
import { errorCodeOf } from '../libraryError'
import { entryVersion, linesOfAct, type Act, type Entry } from './entry'
import { journalFile } from './journalFiles'
import { createLineWriter, openingFlags } from './lineWriter'

const disk = {
  open: promisify(open),
  sync: promisify(fdatasync),
  truncate: promisify(ftruncate),
  stat: promisify(stat),
  close: promisify(close),
}

/** Where one writer writes down what is done to a library, in files that nobody else writes to. */
export interface Journal {
  readonly writer: string
  /** The sequence number of the last entry that is on the disk; 0 before the first. */
  readonly last: () => number
  /** The time of that entry; null before the first, unless there were earlier ones. */
  readonly time: () => string | null
  /** Bytes in the file that is written to now. */
  readonly size: () => number
  /** The path of the file that is written to now; null before the first entry in it. */
  readonly path: () => string | null
  /** The number that the next file would have. */
  readonly nextFile: () => number
  /**
   * Resolves when the acts are on the disk, all of them. When it rejects, with what the system
   * says, none of them is, or counts. One call at a time.
   */
  readonly append: (acts: readonly Act[]) => Promise<void>
  /** What is appended from now on goes into a new file. */
  readonly rotate: () => Promise<void>
}

/** What a journal goes on from. */
export interface JournalStart {
  readonly writer: string
  /** The number of its first file. */
  readonly file: number
  /** The sequence number before its first entry. */
  readonly sequence: number
  /** A time that its entries must be later than. */
  readonly after: string | null
}

interface OpenFile {
  readonly descriptor: number
  readonly path: string
  readonly inode: number
  /** Bytes that are known to be on the disk. */
  readonly length: number
}

/**
 * How often it is looked whether a file is still at its place, in milliseconds. What is written to a
 * file that was moved since is in the library all the same, wherever that is now.
 */
const lookInterval = 100

/** A journal in a folder that is there; nothing is in it before the first entry. */
export function createJournal(folder: string, start: JournalStart): Journal {
  let { sequence } = start
  let time = start.after
  let number = start.file
  let file: OpenFile | null = null
  /** When it was last looked whether the file is still there, in milliseconds. */
  let lookedAt = 0
  const writer = createLineWriter()

  async function fileToWrite(): Promise<OpenFile> {
    if (file) return file
    const path = join(folder, journalFile({ writer: start.writer, number }))
    let descriptor: number | null = null
    try {
      descriptor = await disk.open(path, openingFlags)
      await syncFolder(folder)
      file = { descriptor, path, inode: fstatSync(descriptor).ino, length: 0 }
      return file
    } catch (error) {
      // It may be there all the same, and a file is begun only once.
      number++
      if (descriptor !== null) await disk.close(descriptor).catch(() => undefined)
      throw error
    }
  }

  function entriesOf(acts: readonly Act[]): readonly Entry[] {
    const moment = momentAfter(time, start.after === time)
    let next = sequence
    return acts.flatMap((act) => {
      const lines = linesOfAct(act)
      const first = next + 1
      return lines.map((line, index): Entry => ({
        version: entryVersion,
        writer: start.writer,
        sequence: ++next,
        time: moment,
        act: line,
        more: index < lines.length - 1 ? true : undefined,
        began: index > 0 ? first : undefined,
      }))
    })
  }

  function lookAgain(): boolean {
    const now = performance.now()
    if (now - lookedAt < lookInterval) return false
    lookedAt = now
    return true
  }

  async function append(acts: readonly Act[]): Promise<void> {
    const entries = entriesOf(acts)
    const target = await fileToWrite()
    let written: number
    try {
      const there = lookAgain() ? isStillThere(target) : undefined
      // It is awaited below, unless the disk refuses first.
      there?.catch(() => undefined)
      written = await writer.write(target, entries)
      await there
    } catch (error) {
      await abandon(target)
      throw error
    }
    file = { ...target, length: target.length + written }
    sequence = entries.at(-1)?.sequence ?? sequence
    time = entries.at(-1)?.time ?? time
  }

  /** Takes back what may have been written in part; the next entries go into a new file. */
  async function abandon({ descriptor, length }: OpenFile): Promise<void> {
    file = null
    number++
    // If the disk will not do even that, a reader drops what was left half written.
    await disk.truncate(descriptor, length).catch(() => undefined)
    await disk.sync(descriptor).catch(() => undefined)
    await disk.close(descriptor).catch(() => undefined)
  }

  return {
    writer: start.writer,
    last: () => sequence,
    time: () => time,
    size: () => file?.length ?? 0,
    path: () => file?.path ?? null,
    nextFile: () => (file ? number + 1 : number),
    append,
    rotate: async () => {
      const before = file
      file = null
      if (!before) return
      number++
      await disk.close(before.descriptor)
    },
  }
}

/** Thrown when the file that is written to is no longer in its folder. */
class FileGone extends Error {
  readonly code = 'ENOENT'
}

/** A system goes on writing to a file that was removed or moved away, where nobody would find it. */
async function isStillThere({ path, inode }: OpenFile): Promise<void> {
  try {
    if ((await disk.stat(path)).ino === inode) return
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error
  }
  throw new FileGone(`${path} is gone`)
}

/** Now, or if the clock was set back no earlier than `time`; later than it if `strictly`. */
function momentAfter(time: string | null, strictly: boolean): string {
  const earliest = time === null ? 0 : Date.parse(time) + (strictly ? 1 : 0)
  return new Date(Math.max(Date.now(), earliest)).toISOString()
}
