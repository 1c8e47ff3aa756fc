import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FileDamaged, FileNewer, type JsonDatabase } from '../files/jsonFile'
import { libraryDatabase, notesDatabase } from '../files/libraryFiles'
import { reasonOf } from '../libraryError'
import { openLibrary } from '../openLibrary'
import { checkArticle } from './checkArticle'
import { checkBackups } from './checkBackups'
import { checkJournal } from './checkJournal'
import { t } from '../../../shared/language/t'

/** Something about a library that its owner should know. */
export interface Finding {
  /** The path of the file in the library. */
  readonly file: string
  /** `damage` may cost notes or has; a `remark` costs nothing. */
  readonly kind: 'damage' | 'remark'
  /** A sentence. */
  readonly sentence: string
}

/** What was looked at, and what was found. */
export interface CheckReport {
  readonly articles: number
  readonly highlights: number
  readonly tags: number
  readonly backups: number
  readonly findings: readonly Finding[]
}

/**
 * Reads every file of a library and says what is not as it should be; changes nothing, and may run
 * while the library is open. Rejects with a `LibraryError` if there is no library in the folder.
 */
export async function checkLibrary(path: string): Promise<CheckReport> {
  const folder = resolve(path)
  const library = await openLibrary(folder, { write: false })
  const state = library.state()
  const present = state.articles.filter(({ deleted }) => deleted === null)
  const findings = [
    ...(await checkFile(libraryDatabase(folder), 'library.json')),
    ...(await checkJournal(folder)),
  ]
  for (const article of state.articles) {
    const notes = notesDatabase(folder, article.id)
    findings.push(...(await checkFile(notes, `articles/${article.id}/notes.json`)))
    findings.push(...(await checkArticle(folder, article)))
  }
  const { backups, findings: ofBackups } = await checkBackups(folder)
  findings.push(...ofBackups, ...(await filesPutAside(folder)))
  return {
    articles: present.length,
    highlights: present.reduce((sum, { id }) => sum + (state.highlights.get(id)?.length ?? 0), 0),
    tags: state.tags.length,
    backups,
    findings,
  }
}

async function checkFile(
  database: JsonDatabase<unknown>,
  file: string,
): Promise<readonly Finding[]> {
  try {
    if (await database.adapter.read()) return []
    return [{ file, kind: 'damage', sentence: t('storage.checkFileMissing') }]
  } catch (error) {
    return [{ file, kind: 'damage', sentence: describe(error) }]
  }
}

function describe(error: unknown): string {
  if (error instanceof FileNewer) return t('storage.checkFileNewer')
  if (error instanceof FileDamaged) return t('storage.checkFileDamaged')
  return t('storage.checkFileUnreadable', { reason: reasonOf(error) })
}

/** What was put aside stays until its owner has looked at it. */
async function filesPutAside(folder: string): Promise<readonly Finding[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => /\.(?:damaged|changed-elsewhere)-\d+\.jsonl?$/.test(name))
    .toSorted()
    .map((name) => ({
      file: name.replaceAll('\\', '/'),
      kind: 'remark',
      sentence: name.includes('.damaged-')
        ? t('storage.checkKeptDamaged')
        : t('storage.checkKeptChanged'),
    }))
}
