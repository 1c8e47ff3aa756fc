import { basename, dirname, extname, join } from 'node:path'
import { renameSynced } from './durableFile'

/**
 * Gives a file a name beside its own that says why and when, so that another can take its place.
 * Returns the new path.
 */
export async function putAside(
  path: string,
  why: 'damaged' | 'changed-elsewhere',
): Promise<string> {
  const aside = asidePath(path, why)
  await renameSynced(path, aside)
  return aside
}

/** Where a file is put aside, or what of it could not be read is kept. */
export function asidePath(path: string, why: 'damaged' | 'changed-elsewhere'): string {
  const extension = extname(path)
  const moment = new Date().toISOString().replace(/[^0-9]/g, '')
  return join(dirname(path), `${basename(path, extension)}.${why}-${moment}${extension}`)
}
