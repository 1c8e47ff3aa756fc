import { basename, join } from 'node:path'
import { z } from 'zod'
import { momentSchema } from '../../../shared/article/article'
import { JsonFile, parseFile, readIfThere, type FileFormat } from '../files/jsonFile'
import { articleFormat, libraryFormat, notesFormat } from '../files/libraryFiles'
import { namesIn } from '../files/namesIn'

const backupSchema = z.readonly(
  z.object({
    version: z.literal(1),
    made: momentSchema,
    /** How much it holds, of what has not been deleted. */
    articles: z.int().nonnegative(),
    highlights: z.int().nonnegative(),
    tags: z.int().nonnegative(),
    /** The name of the copy of each file, by the path of the file in the library. */
    files: z.readonly(z.record(z.string(), z.string())),
  }),
)
/** `backups/<moment>.json`: how the library was at a moment. */
export type Backup = z.infer<typeof backupSchema>

const backupFormat: FileFormat<Backup> = { version: 1, schema: backupSchema, depth: 2 }

/** The folder of a library in which its backups are. */
export function backupsFolder(library: string): string {
  return join(library, 'backups')
}

/** The folder in which the copies of files are, each kept once however many backups have it. */
export function copiesFolder(library: string): string {
  return join(backupsFolder(library), 'files')
}

/** The file of the backup made at a moment. */
export function backupFile(library: string, made: string): JsonFile<Backup> {
  return new JsonFile(backupPath(library, made), backupFormat)
}

export function backupPath(library: string, made: string): string {
  return join(backupsFolder(library), `${made.replace(/:/g, '-')}.json`)
}

/** The backups of a library, the newest first, and the names of those that cannot be read. */
export async function readBackups(
  library: string,
): Promise<{ readonly backups: readonly Backup[]; readonly unreadable: readonly string[] }> {
  const backups: Backup[] = []
  const unreadable: string[] = []
  for (const name of await namesIn(backupsFolder(library))) {
    if (!/^\d{4}-[\w.-]+Z\.json$/.test(name)) continue
    try {
      const backup = await new JsonFile(join(backupsFolder(library), name), backupFormat).read()
      if (backup) backups.push(backup)
    } catch {
      unreadable.push(name)
    }
  }
  return { backups: backups.toSorted((a, b) => (a.made < b.made ? 1 : -1)), unreadable }
}

/** What a backup holds of a file of the library, by its path; null if nothing that can be read. */
export async function readCopy<Data>(
  library: string,
  { files }: Backup,
  path: string,
  format: FileFormat<Data>,
): Promise<Data | null> {
  const copy = files[path]
  if (copy === undefined || copy !== basename(copy)) return null
  const file = join(copiesFolder(library), copy)
  try {
    const bytes = await readIfThere(file)
    return bytes && (await parseFile(file, bytes, format)).data
  } catch {
    // A copy that is damaged, or newer than this program, is none.
    return null
  }
}

/** What a copy of the file at a path of the library is to be. */
export function formatOfCopy(path: string): FileFormat<unknown> {
  if (path === 'library.json') return libraryFormat
  return path.endsWith('/notes.json') ? notesFormat : articleFormat
}
