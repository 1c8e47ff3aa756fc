import { join } from 'node:path'
import { breathe } from '../breathe'
import { readIfThere } from '../files/jsonFile'
import { actOfLines, lineOpening, readLine, type Act, type Entry } from './entry'
import { parseJournalFile } from './journalFiles'
import { namesIn } from '../files/namesIn'

/** Something that was done, and when, as it counts. */
export interface ReadAct {
  readonly act: Act
  readonly writer: string
  /** Sequence numbers of the entries it stood in. */
  readonly first: number
  readonly last: number
  readonly time: string
}

/** A file of a journal as it was read. */
export interface ReadFile {
  readonly path: string
  readonly acts: readonly ReadAct[]
  /** The lines that could not be read or belong to an act that is not whole, but the torn one. */
  readonly damaged: number
  /** Whether the last line was only half written, as when the program was killed. */
  readonly torn: boolean
  /** Whether a newer Scholium wrote any of it. */
  readonly newer: boolean
  readonly good: readonly Uint8Array[]
  readonly bad: readonly Uint8Array[]
}

/** Reads every file of the journal in a folder; an absent folder is an empty journal. */
export async function readJournal(folder: string): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = []
  for (const name of inOrder(await namesIn(folder))) {
    const path = join(folder, name)
    const bytes = await readIfThere(path)
    // Whoever has the library open may just have removed a file that is no longer needed.
    if (bytes) files.push(await parseJournal(path, bytes))
  }
  return files
}

/** The names that are of files of a journal, each writer's as they were begun. */
function inOrder(names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => {
      const file = parseJournalFile(name)
      return file ? [{ name, file }] : []
    })
    .toSorted((a, b) => compare(a.file.writer, b.file.writer) || a.file.number - b.file.number)
    .map(({ name }) => name)
}

/**
 * The acts of a journal in the order in which they count, which does not depend on the order of its
 * files: by time, and of the same time by writer. A writer's own are in the order of its writing,
 * whatever its clock did.
 */
export function actsInOrder(files: readonly ReadFile[]): readonly ReadAct[] {
  const all = files
    .flatMap((file) => file.acts)
    .toSorted(byWriter)
    // Of an act that a disk kept though it said it had not, the number was given again.
    .filter((act, index, acts) => {
      const after = acts[index + 1]
      return after?.writer !== act.writer || after.first !== act.first
    })
  let latest = ''
  return all
    .map((act, index) => {
      const goesOn = all[index - 1]?.writer === act.writer
      latest = goesOn && latest > act.time ? latest : act.time
      return { act, latest }
    })
    .toSorted((a, b) => compare(a.latest, b.latest) || byWriter(a.act, b.act))
    .map(({ act }) => act)
}

function byWriter(a: ReadAct, b: ReadAct): number {
  return compare(a.writer, b.writer) || a.first - b.first
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the bytes of a file of a journal say; nothing makes it fail. */
export async function parseJournal(path: string, bytes: Uint8Array): Promise<ReadFile> {
  const acts: ReadAct[] = []
  const good: Uint8Array[] = []
  const bad: Uint8Array[] = []
  let group: { readonly entry: Entry; readonly line: Uint8Array }[] = []
  let damaged = 0
  let torn = false
  let newer = false

  const takeGroup = (): readonly Uint8Array[] => {
    const taken = group.map((part) => part.line)
    group = []
    return taken
  }
  const giveUpGroup = (): void => {
    damaged += group.length
    bad.push(...takeGroup())
  }

  const lines = linesOf(bytes)
  for (const [index, line] of lines.entries()) {
    await breathe()
    const read = readLine(line)
    if (read.kind !== 'entry') {
      if (read.kind === 'newer') newer = true
      // What was being written was not acknowledged, nor the lines before it of the same act.
      else if (index === lines.length - 1 && bytes.at(-1) !== lineFeed) torn = true
      else damaged++
      if (torn) bad.push(...takeGroup())
      else giveUpGroup()
      bad.push(line)
      continue
    }
    const { entry } = read
    const isNext = goesOn(group[0]?.entry, group.at(-1)?.entry, entry)
    if (!isNext) giveUpGroup()
    group.push({ entry, line })
    // Of an act whose beginning is lost the rest must not count either.
    if (!isNext && entry.began !== undefined) giveUpGroup()
    if (entry.more || group.length === 0) continue
    const [first] = group
    acts.push({
      act: actOfLines(group.map((part) => part.entry.act)),
      writer: entry.writer,
      first: first!.entry.sequence,
      last: entry.sequence,
      time: entry.time,
    })
    good.push(...takeGroup())
  }
  if (group.length > 0) {
    torn = true
    bad.push(...takeGroup())
  }
  return { path, acts, damaged, torn, newer, good, bad }
}

/** Whether an entry goes on with the act of the entries from `first` to `last`. */
function goesOn(first: Entry | undefined, last: Entry | undefined, entry: Entry): boolean {
  return (
    first !== undefined &&
    entry.began === first.sequence &&
    entry.writer === last?.writer &&
    entry.sequence === last.sequence + 1
  )
}

const lineFeed = 0x0a

/**
 * The lines of a file without their line feeds; a last one that does not end in one is one too. One
 * also begins where an entry does, so that a damaged line feed costs no more than its own line.
 */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const lines: Uint8Array[] = []
  let next = buffer.indexOf(lineOpening, 1)
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, at)
    const end = feed < 0 ? bytes.length : feed
    if (next >= 0 && next <= at) next = buffer.indexOf(lineOpening, at + 1)
    const isCut = next >= 0 && next < end
    lines.push(bytes.subarray(at, isCut ? next : end))
    at = isCut ? next : end + 1
  }
  return lines
}
