import { FileDamaged, FileNewer, type JsonDatabase } from '../files/jsonFile'
import { putAside } from '../files/putAside'

/** How the file of a database was found. `unreadable` is the system's refusal, not damage. */
export type FileCondition =
  | { readonly condition: 'good' | 'missing' | 'damaged' | 'newer' }
  | { readonly condition: 'unreadable'; readonly cause: unknown }

/**
 * Reads a database and says how its file was found. From a file that is damaged or newer the
 * database gets what `salvage` can make of it; the file itself is left as it is.
 */
export async function readDatabase<Data>(
  database: JsonDatabase<Data>,
  salvage: (bytes: Uint8Array) => Data,
): Promise<FileCondition> {
  try {
    const before = database.data
    await database.read()
    return { condition: database.data === before ? 'missing' : 'good' }
  } catch (cause) {
    if (cause instanceof FileDamaged || cause instanceof FileNewer) {
      database.data = salvage(cause.bytes)
      return { condition: cause instanceof FileNewer ? 'newer' : 'damaged' }
    }
    return { condition: 'unreadable', cause }
  }
}

/**
 * Renames the damaged file of a database aside and writes what the database holds in its place.
 * Returns the path of the file that was put aside.
 */
export async function replaceDamaged<Data>(database: JsonDatabase<Data>): Promise<string> {
  const aside = await putAside(database.adapter.path, 'damaged')
  await database.write()
  return aside
}
