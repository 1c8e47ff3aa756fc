import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { momentSchema } from '../../shared/article/article'
import { t } from '../../shared/language/t'
import { errorCodeOf, isOutOfReach, LibraryError } from './libraryError'

const programSchema = z.enum(['Scholium', 'scholium'])
/** Which program holds a library: the one with windows or the command line. */
export type Program = z.infer<typeof programSchema>

const holderSchema = z.readonly(
  z.object({
    pid: z.int().positive(),
    host: z.string(),
    started: momentSchema,
    program: programSchema,
    /** Which start of the machine it was, where the system tells: process ids begin anew then. */
    boot: z.string().nullable(),
  }),
)
/** Who has a library open for writing, as `lock.json` says. */
export type LockHolder = z.infer<typeof holderSchema>

/** Thrown when another process has the library open for writing. */
export class LibraryLocked extends LibraryError {
  override readonly name = 'LibraryLocked'
  /** Null while the other process is just writing who it is. */
  readonly holder: LockHolder | null

  constructor(path: string, holder: LockHolder | null) {
    super('locked', lockedSentence(path, holder))
    this.holder = holder
  }
}

/** The right to write to a library; it also ends when the process does. */
export interface Lock {
  /** Whether the lock on the disk is still this one; taken again if there is none. */
  readonly isHeld: () => boolean
  readonly release: () => void
}

/** A lock that names nobody is one being written, unless it is older than this. Milliseconds. */
const patience = 5_000

const heldHere = new Set<string>()

/**
 * Takes the lock of a library folder, also from a process that is gone. Throws `LibraryLocked`
 * when somebody has it, or what the system says.
 */
export function takeLock(folder: string, program: Program): Lock {
  const path = join(resolve(folder), 'lock.json')
  const mine: LockHolder = {
    pid: process.pid,
    host: hostname(),
    started: new Date().toISOString(),
    program,
    boot: bootId(),
  }
  const text = `${JSON.stringify(mine)}\n`
  while (!createLock(path, text)) {
    const there = readLock(path)
    if (!there) continue
    if (!isStale(path, there)) throw new LibraryLocked(path, there.holder)
    removeStale(path, there.text)
  }
  heldHere.add(path)
  const release = () => {
    process.off('exit', release)
    heldHere.delete(path)
    try {
      // Somebody may have taken it for stale, say after the machine's name changed.
      if (readLock(path)?.text === text) unlinkSync(path)
    } catch (error) {
      // A lock on a disk that is gone is stale wherever it turns up again.
      if (!isOutOfReach(error)) throw error
    }
  }
  const isHeld = (): boolean => {
    const there = readLock(path)
    return there ? there.text === text : createLock(path, text)
  }
  process.on('exit', release)
  return { isHeld, release }
}

interface FoundLock {
  readonly text: string
  readonly holder: LockHolder | null
  /** Milliseconds. */
  readonly age: number
}

function createLock(path: string, text: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx')
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, text)
    fsyncSync(file)
  } catch (error) {
    unlinkSync(path)
    throw error
  } finally {
    closeSync(file)
  }
  return true
}

function readLock(path: string): FoundLock | null {
  try {
    const text = readFileSync(path, 'utf8')
    const age = Date.now() - statSync(path).mtimeMs
    return { text, holder: parseHolder(text), age }
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw error
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    // Half a lock is an answer too: see `patience`.
    return null
  }
}

function isStale(path: string, { holder, age }: FoundLock): boolean {
  if (!holder) return age > patience
  if (holder.host !== hostname()) return false
  if (holder.boot !== null && bootId() !== null && holder.boot !== bootId()) return true
  // Our own id without our own lock is that of an earlier process.
  if (holder.pid === process.pid) return !heldHere.has(path)
  return !isRunning(holder.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCodeOf(error) === 'EPERM'
  }
}

/** Of several processes that find a lock stale only one succeeds in renaming that very lock. */
function removeStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return
    throw error
  }
  const taken = readFileSync(aside, 'utf8')
  unlinkSync(aside)
  // Between our look and the rename another process may have taken the lock: it is given back.
  if (taken !== text) createLock(path, taken)
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    // Only Linux tells; elsewhere the process id alone decides.
    return null
  }
}

function lockedSentence(path: string, holder: LockHolder | null): string {
  if (!holder || holder.program === 'scholium') {
    return t('storage.lockedByCommand')
  }
  if (holder.host !== hostname()) {
    return t('storage.lockedElsewhere', { computer: holder.host, path })
  }
  return t('storage.lockedHere', { process: `${holder.pid}`, path })
}
