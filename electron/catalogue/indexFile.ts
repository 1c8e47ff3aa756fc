import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/**
 * Where the index of a library is kept: beside other things that can be made again, and not in the
 * library, which may be synchronised or under version control. `SCHOLIUM_CACHE` names another
 * folder for the indexes of all libraries.
 */
export function indexFile(
  libraryFolder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const name = createHash('sha256').update(resolve(libraryFolder)).digest('hex').slice(0, 16)
  return join(cacheFolder(environment), `${name}.index`)
}

/** By the conventions of the platform. */
function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['SCHOLIUM_CACHE']
  if (named) return resolve(named)
  const { platform } = process
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Scholium')
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
    return join(local, 'Scholium', 'Cache')
  }
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'scholium')
}

/** The bytes of an index; null where there is none that can be read. */
export async function readIndexFile(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch {
    // It is made again.
    return null
  }
}

/** Writes an index beside its place, then puts it there: whoever reads finds one or the other whole. */
export async function writeIndexFile(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}.half`
  try {
    await writeFile(half, bytes)
    await rename(half, file)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}
