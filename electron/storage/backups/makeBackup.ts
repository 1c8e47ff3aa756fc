import { constants } from 'node:fs'
import { copyFile, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryState } from '../../../shared/notes/changes'
import { eachOf } from '../eachOf'
import { makeFolderSynced, syncFolder } from '../files/durableFile'
import { namesIn } from '../files/namesIn'
import { errorCodeOf } from '../libraryError'
import { backupFile, backupPath, backupsFolder, copiesFolder, readBackups } from './backupFiles'
import type { Backup } from './backupFiles'
import { backupsToKeep } from './backupsToKeep'

/**
 * Copies what has changed since the last backup and writes down how the library is; then removes
 * the backups that are no longer kept. The library's files must hold `state` and stay as they are
 * meanwhile. Rejects with the signal's reason when that is aborted, or with what the system says;
 * then there is no backup.
 */
export async function makeBackup(
  library: string,
  state: LibraryState,
  now: Date,
  signal: AbortSignal,
  tell?: (done: number, total: number) => void,
): Promise<Backup> {
  await makeFolderSynced(copiesFolder(library))
  const { backups: earlier, unreadable } = await readBackups(library)
  const copies = new Set(await namesIn(copiesFolder(library)))
  const moment = momentOf(now, earlier[0]).toISOString()
  const files: Record<string, string> = {}
  const added: string[] = []

  const keep = async (path: string): Promise<void> => {
    signal.throwIfAborted()
    const known = earlier[0]?.files[path]
    // The text of an article never changes, so a file that did is damaged.
    if (known !== undefined && path.endsWith('/article.json') && copies.has(known)) {
      files[path] = known
      return
    }
    const copy = await nameOfCopy(library, path)
    if (copy === null) return
    const target = join(copiesFolder(library), copy)
    if (!copies.has(copy)) await copySynced(join(library, path), target)
    if (!copies.has(copy)) added.push(target)
    files[path] = copy
  }
  const backup = async (): Promise<Backup> => {
    const paths = ['library.json', ...state.articles.flatMap(({ id }) => filesOf(id))]
    let kept = 0
    const keepAndTell = async (path: string): Promise<void> => {
      await keep(path)
      tell?.(++kept, paths.length)
    }
    await eachOf(paths, keepAndTell, 8)
    await syncFolder(copiesFolder(library))
    const summary = summaryOf(state, moment, files)
    await backupFile(library, summary.made).write(summary)
    return summary
  }
  const made = await backup().catch(async (error: unknown) => {
    await rm(backupPath(library, moment), { force: true })
    // What a full disk has left is for notes; after an interruption it is gone on with.
    if (!signal.aborted) for (const path of added) await rm(path, { force: true })
    throw error
  })
  // What cannot be read now may be wanted by somebody who can mend it.
  if (unreadable.length === 0) await removeOthers(library, [made, ...earlier], now)
  return made
}

/** Later than the last backup even if the clock was set back, or it would not be the newest. */
function momentOf(now: Date, last: Backup | undefined): Date {
  return new Date(Math.max(now.getTime(), last ? Date.parse(last.made) + 1 : 0))
}

function summaryOf(
  { articles, tags, highlights }: LibraryState,
  made: string,
  files: Readonly<Record<string, string>>,
): Backup {
  const present = articles.filter(({ deleted }) => deleted === null)
  return {
    version: 1,
    made,
    articles: present.length,
    highlights: present.reduce((sum, { id }) => sum + (highlights.get(id)?.length ?? 0), 0),
    tags: tags.length,
    files: Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function filesOf(articleId: string): readonly string[] {
  return [`articles/${articleId}/notes.json`, `articles/${articleId}/article.json`]
}

/** A name that says which file a copy is of and when that was written; null if it is not there. */
async function nameOfCopy(library: string, path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(join(library, path))
    const stamp = `${Math.round(mtimeMs * 1000).toString(36)}-${size.toString(36)}`
    return path
      .replace(/^articles\//, '')
      .replace(/\.json$/, `.${stamp}.json`)
      .replace('/', '.')
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function copySynced(from: string, to: string): Promise<void> {
  const temporary = `${to}.tmp`
  try {
    // A file system that can share the bytes of two files until one changes is asked to.
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    await syncFile(temporary)
    await rename(temporary, to)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function removeOthers(library: string, backups: readonly Backup[], now: Date): Promise<void> {
  const kept = backupsToKeep(
    backups.map(({ made }) => made),
    now,
  )
  for (const { made } of backups) {
    if (!kept.has(made)) await rm(backupPath(library, made), { force: true })
  }
  await syncFolder(backupsFolder(library))
  const needed = new Set(
    backups.filter(({ made }) => kept.has(made)).flatMap(({ files }) => Object.values(files)),
  )
  for (const name of await namesIn(copiesFolder(library))) {
    if (!needed.has(name)) await rm(join(copiesFolder(library), name), { force: true })
  }
}
