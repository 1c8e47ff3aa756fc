import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { parseJournalFile } from '../../electron/storage/journal/journalFiles'

/** The paths of the files of a library's journal, those put aside not among them. */
export async function journalPaths(library: string): Promise<readonly string[]> {
  const names = await readdir(join(library, 'journal'))
  return names
    .filter((name) => parseJournalFile(name))
    .toSorted()
    .map((name) => join(library, 'journal', name))
}

/** The path of the file of a journal that was written last. */
export async function lastJournalPath(library: string): Promise<string> {
  const sizes = await Promise.all(
    (await journalPaths(library)).map(async (path) => {
      const lines = await readLines(path)
      return { path, time: timeOf(lines.at(-1) ?? '') }
    }),
  )
  const [last] = sizes.toSorted((a, b) => (a.time < b.time ? 1 : -1))
  if (!last) throw new Error(`there is no journal in ${library}`)
  return last.path
}

/** The lines of a file of a journal, without their line feeds. */
export async function readLines(path: string): Promise<readonly string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
}

export async function writeLines(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, lines.map((line) => `${line}\n`).join(''))
}

/** When the entry on a line was written. */
function timeOf(line: string): string {
  return /"time":"([^"]*)"/.exec(line)?.[1] ?? ''
}

/** The line of an entry, whatever that holds. */
export function lineOf(entry: unknown): string {
  const text = JSON.stringify(entry)
  return `{"check":"${crc32(text).toString(16).padStart(8, '0')}","entry":${text}}`
}
