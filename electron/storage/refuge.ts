import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleId } from '../../shared/article/article'
import { t } from '../../shared/language/t'
import { articleIdsIn } from './files/articleFiles'
import { makeFolderSynced, writeSynced } from './files/durableFile'
import { readIfThere } from './files/jsonFile'
import { namesIn } from './files/namesIn'
import { journalFolder, parseJournalFile } from './journal/journalFiles'
import { moveJournal } from './journal/moveJournal'
import { LibraryError } from './libraryError'

/** By its articles a library is known again, wherever it comes back. */
const markSchema = z.array(z.string())

/** Makes a folder ready to keep what is done to a library with these articles. */
export async function openRefuge(refuge: string, articles: readonly ArticleId[]): Promise<void> {
  await makeFolderSynced(refuge)
  await writeSynced(markPath(refuge), JSON.stringify(articles))
}

/**
 * Throws a `LibraryError` if a refuge keeps something of a library that is not in the folder: one
 * that was made there now would take what is not its own.
 */
export async function expectHome(refuge: string, library: string): Promise<void> {
  if (!(await keepsSomething(refuge)) || (await isLibraryOf(refuge, library))) return
  throw new LibraryError('missing', t('storage.refugeOfNoLibrary', { folder: library, refuge }))
}

/** Moves what a refuge keeps into the journal of its library, and tells whether there was anything. */
export async function bringHome(refuge: string, library: string): Promise<boolean> {
  if (!(await keepsSomething(refuge))) return false
  await moveJournal(refuge, journalFolder(library))
  await rm(markPath(refuge), { force: true })
  return true
}

async function keepsSomething(refuge: string): Promise<boolean> {
  return (await namesIn(refuge)).some((name) => parseJournalFile(name) !== null)
}

async function isLibraryOf(refuge: string, library: string): Promise<boolean> {
  const marked = markedArticles(await readIfThere(markPath(refuge)))
  if (marked.length === 0) return (await readIfThere(join(library, 'library.json'))) !== null
  const there = new Set(await articleIdsIn(library))
  return marked.some((id) => there.has(id))
}

function markedArticles(bytes: Uint8Array | null): readonly string[] {
  try {
    return markSchema.parse(JSON.parse(new TextDecoder().decode(bytes ?? undefined)))
  } catch {
    // Without its mark a refuge belongs to whatever library is at its place.
    return []
  }
}

function markPath(refuge: string): string {
  return join(refuge, 'articles.json')
}
