import { randomInt } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { articleIdSchema } from '../../../shared/article/article'

/** One file of a writer; they are numbered as they were begun. */
export interface JournalFile {
  readonly writer: string
  readonly number: number
}

/** The folder of a library in which its journal is. */
export function journalFolder(library: string): string {
  return join(library, 'journal')
}

/** The name of a file of a journal. */
export function journalFile({ writer, number }: JournalFile): string {
  return `${writer}.${number}.jsonl`
}

/** What a file of that name is in a journal; null if it is none, such as one that was put aside. */
export function parseJournalFile(name: string): JournalFile | null {
  const [, writer, number] = /^([a-z0-9-]+)\.(\d+)\.jsonl$/.exec(name) ?? []
  return writer === undefined ? null : { writer, number: Number(number) }
}

/**
 * A name for a writer that begins now. Every opening of a library has one of its own, so that no
 * two programs ever write to one file, even where a folder is synchronised between machines.
 */
export function newWriter(): string {
  const slug = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-|-$/g, '')
  const host = articleIdSchema.safeParse(slug).success ? slug : 'machine'
  const random = Array.from({ length: 8 }, () => randomInt(36).toString(36)).join('')
  return `${host}-${random}`
}
