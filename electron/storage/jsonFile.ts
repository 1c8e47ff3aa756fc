import { Low, type Adapter } from 'lowdb'
import { readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { syncFolder, writeSynced } from './durableFile'
import { formatJson } from './formatJson'
import { errorCodeOf } from './libraryError'

/** What a kind of file holds and how it is laid out. */
export interface FileFormat<Data> {
  readonly version: number
  readonly schema: z.ZodType<Data>
  /** Down to which level entries have lines of their own; see `formatJson`. */
  readonly depth: number
}

/** Thrown for a file that is not what its format says. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged'
  readonly bytes: Uint8Array

  constructor(path: string, bytes: Uint8Array, cause: unknown) {
    super(`${path} is damaged`, { cause })
    this.bytes = bytes
  }
}

/** Thrown for a file with a higher version than this program knows. */
export class FileNewer extends Error {
  override readonly name = 'FileNewer'
  readonly bytes: Uint8Array

  constructor(path: string, bytes: Uint8Array) {
    super(`${path} was written by a newer version of Scholium`)
    this.bytes = bytes
  }
}

/**
 * The file of a lowdb database. What is read has been checked; what is written replaces the file
 * as a whole, and `write` resolves when the disk has it.
 */
export class JsonFile<Data> implements Adapter<Data> {
  readonly path: string
  readonly #format: FileFormat<Data>
  /** Temporary files that hold data which is not in place yet. */
  readonly #prepared = new Map<Data, string>()
  #written: Data | null = null

  constructor(path: string, format: FileFormat<Data>) {
    this.path = path
    this.#format = format
  }

  /** The data that was put in place last, whether or not the disk has it; null before. */
  get written(): Data | null {
    return this.#written
  }

  /** Null if there is no file; throws `FileDamaged`, `FileNewer`, or what the system says. */
  async read(): Promise<Data | null> {
    const bytes = await readIfThere(this.path)
    if (!bytes) return null
    try {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      if (versionOf(value) > this.#format.version) throw new FileNewer(this.path, bytes)
      return this.#format.schema.parse(value)
    } catch (error) {
      if (error instanceof FileNewer) throw error
      throw new FileDamaged(this.path, bytes, error)
    }
  }

  /** Puts the data on the disk beside the file, so that `write` only has to rename it. */
  async prepare(data: Data): Promise<void> {
    const temporary = `${this.path}.${this.#prepared.size + 1}.tmp`
    this.#prepared.set(data, temporary)
    await writeSynced(temporary, formatJson(data, this.#format.depth))
  }

  async write(data: Data): Promise<void> {
    try {
      if (!this.#prepared.has(data)) await this.prepare(data)
      await rename(this.#prepared.get(data)!, this.path)
      this.#prepared.delete(data)
      this.#written = data
      await syncFolder(dirname(this.path))
    } catch (error) {
      await this.discard()
      throw error
    }
  }

  /** Removes what was prepared and not written. */
  async discard(): Promise<void> {
    const temporaries = [...this.#prepared.values()]
    this.#prepared.clear()
    // One that cannot be removed does no harm: the next write of this file takes its name.
    await Promise.allSettled(temporaries.map((path) => rm(path, { force: true })))
  }
}

/** A lowdb database in a file. Its `data` is always replaced, never changed in place. */
export class JsonDatabase<Data> extends Low<Data> {
  declare adapter: JsonFile<Data>

  /** Until it is read, or if there is no file, `data` is `empty`. */
  constructor(path: string, format: FileFormat<Data>, empty: Data) {
    super(new JsonFile(path, format), empty)
  }
}

/** The bytes of a file, or null if there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw error
  }
}

function versionOf(value: unknown): number {
  return typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number'
    ? value.version
    : 0
}
