import { Low, type Adapter } from 'lowdb'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { breathe } from '../breathe'
import { errorCodeOf } from '../libraryError'
import { syncFolder, writeSynced } from './durableFile'
import { formatJson } from './formatJson'
import { parseJson } from './parseJson'
import { putAside } from './putAside'
import { t } from '../../../shared/language/t'

/** Makes a value of one version of a format into the same value of the next; pure. */
export type Migration = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** What a kind of file holds and how it is laid out. */
export interface FileFormat<Data> {
  readonly version: number
  readonly schema: z.ZodType<Data>
  /** What the items of its long lists are, by the names of those; they are checked few at a time. */
  readonly lists?: Readonly<Record<string, z.ZodType>>
  /** From version 1 to 2, from 2 to 3, and so on. */
  readonly migrations?: readonly Migration[]
  /** Down to which level entries have lines of their own; see `formatJson`. */
  readonly depth: number
}

/** Thrown for a file that is not what its format says. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged'
  readonly bytes: Uint8Array

  constructor(path: string, bytes: Uint8Array, cause: unknown) {
    super(t('storage.fileDamaged', { path }), { cause })
    this.bytes = bytes
  }
}

/** Thrown for a file with a higher version than this program knows. */
export class FileNewer extends Error {
  override readonly name = 'FileNewer'
  readonly bytes: Uint8Array

  constructor(path: string, bytes: Uint8Array) {
    super(t('storage.fileNewer', { path }))
    this.bytes = bytes
  }
}

/**
 * The file of a lowdb database. What is read has been checked; what is written replaces the file
 * as a whole, and `write` resolves when the disk has it. Neither holds up other work for long.
 */
export class JsonFile<Data> implements Adapter<Data> {
  readonly path: string
  readonly #format: FileFormat<Data>
  /** What tells this program's own writing from that of others; null before it is known. */
  #stamp: string | null = null
  #version: number | null = null

  constructor(path: string, format: FileFormat<Data>) {
    this.path = path
    this.#format = format
  }

  /** Null if there is no file; throws `FileDamaged`, `FileNewer`, or what the system says. */
  async read(): Promise<Data | null> {
    const bytes = await readIfThere(this.path)
    if (!bytes) return null
    this.#stamp = await stampOf(this.path)
    this.#version = null
    const { data, version } = await parseFile(this.path, bytes, this.#format)
    this.#version = version
    return data
  }

  /** Whether what was read is of an earlier version than what is written. */
  get isOlder(): boolean {
    return this.#version !== null && this.#version < this.#format.version
  }

  async write(data: Data): Promise<void> {
    const temporary = `${this.path}.tmp`
    try {
      await writeSynced(temporary, formatJson(data, this.#format.depth))
      const stamp = await stampOf(temporary)
      await rename(temporary, this.path)
      this.#stamp = stamp
      this.#version = this.#format.version
      await syncFolder(dirname(this.path))
    } catch (error) {
      // One that cannot be removed does no harm: the next write of this file takes its name.
      await rm(temporary, { force: true }).catch(() => undefined)
      throw error
    }
  }

  /** How the file is, beside how this program read or wrote it last. */
  async look(): Promise<'as-known' | 'changed' | 'missing'> {
    const stamp = await stampOf(this.path)
    if (stamp === null) return 'missing'
    return this.#stamp === null || this.#stamp === stamp ? 'as-known' : 'changed'
  }

  /**
   * Renames the file aside if somebody else has changed it since, so that writing destroys nothing.
   * Returns its new path, or null.
   */
  async keepForeign(): Promise<string | null> {
    return (await this.look()) === 'changed' ? putAside(this.path, 'changed-elsewhere') : null
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

/**
 * What the bytes of a file of a format say, in the format's own version, and the version they are
 * of. Throws `FileDamaged` or `FileNewer`.
 */
export async function parseFile<Data>(
  path: string,
  bytes: Uint8Array,
  format: FileFormat<Data>,
): Promise<{ readonly data: Data; readonly version: number }> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value = await parseJson(text)
    const version = versionOf(value)
    if (version > format.version) throw new FileNewer(path, bytes)
    return { data: await check(migrate(value, format), format), version }
  } catch (error) {
    if (error instanceof FileNewer) throw error
    throw new FileDamaged(path, bytes, error)
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

/** How many items of a list are checked at a time. */
const atATime = 500

async function check<Data>(
  value: unknown,
  { schema, lists = {} }: FileFormat<Data>,
): Promise<Data> {
  const whole = z.record(z.string(), z.unknown()).parse(value)
  const checked: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(lists)) {
    const items = z.array(z.unknown()).parse(whole[name])
    const some = z.array(item)
    const list: unknown[] = []
    for (let at = 0; at < items.length; at += atATime) {
      list.push(...some.parse(items.slice(at, at + atATime)))
      await breathe()
    }
    checked[name] = list
  }
  const empty = Object.fromEntries(Object.keys(lists).map((name) => [name, []]))
  return { ...schema.parse({ ...whole, ...empty }), ...checked }
}

function migrate(value: unknown, { version, migrations = [] }: FileFormat<unknown>): unknown {
  const from = versionOf(value)
  if (from < 1 || from === version) return value
  return migrations
    .slice(from - 1)
    .reduce((before, step) => step(before), value as Record<string, unknown>)
}

function versionOf(value: unknown): number {
  return typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    Number.isInteger(value.version)
    ? value.version
    : 0
}

/** What tells one writing of a file from another; null if it is not there. */
export async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(path)
    return `${mtimeMs} ${size}`
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw error
  }
}
