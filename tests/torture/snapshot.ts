import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseJournalFile } from '../../electron/storage/journal/journalFiles'

/**
 * The files of a library as they were: other names of theirs, for they are replaced and never
 * written to again, but for the file of the journal that is written to now.
 */
export interface Snapshot {
  readonly folder: string
  /** Relative to the library. */
  readonly paths: readonly string[]
  /** The inode of `library.json`; null if there was none. */
  readonly list: number | null
  /** The names of the backups there were. */
  readonly backups: ReadonlySet<string>
}

/** Makes a snapshot in a folder beside the library. */
export async function takeSnapshot(library: string): Promise<Snapshot> {
  const folder = `${library}.before`
  await rm(folder, { recursive: true, force: true })
  const paths = await replaceableFiles(library)
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await link(join(library, path), join(folder, path))
  }
  const list = await stat(join(library, 'library.json')).catch(() => null)
  return { folder, paths, list: list?.ino ?? null, backups: new Set(await backupsOf(library)) }
}

/** What has become of the files since. */
export interface ChangesSince {
  /** When those that have been replaced were, in milliseconds. */
  readonly replaced: ReadonlyMap<string, number>
  readonly gone: readonly string[]
  /** Whether a backup has been made, after which the journal may lack what it had. */
  readonly backedUp: boolean
}

export async function changesSince(
  library: string,
  { folder, paths, backups }: Snapshot,
): Promise<ChangesSince> {
  const replaced = new Map<string, number>()
  const gone: string[] = []
  for (const path of paths) {
    const now = await stat(join(library, path)).catch(() => null)
    const before = await stat(join(folder, path))
    if (!now) gone.push(path)
    else if (now.ino !== before.ino) replaced.set(path, now.ctimeMs)
  }
  const backedUp = (await backupsOf(library)).some((name) => !backups.has(name))
  return { replaced, gone, backedUp }
}

/** Puts a file of a snapshot back where it was. */
export async function putBack(library: string, { folder }: Snapshot, path: string): Promise<void> {
  await rename(join(folder, path), join(library, path))
}

async function replaceableFiles(library: string): Promise<readonly string[]> {
  const paths = await readdir(library, { recursive: true }).catch(() => [])
  return paths.filter(
    (path) =>
      path === 'library.json' ||
      /^articles\/[a-z0-9][^/]*\/notes\.json$/.test(path) ||
      (path.startsWith('journal/') && parseJournalFile(path.slice('journal/'.length)) !== null),
  )
}

async function backupsOf(library: string): Promise<readonly string[]> {
  const names = await readdir(join(library, 'backups')).catch(() => [])
  return names.filter((name) => name.endsWith('.json'))
}
