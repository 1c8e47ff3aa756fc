import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The absolute path of the library when none is named: `SCHOLIUM_LIBRARY`, else a library that is
 * there already, else `Scholium` in the folder of documents, else `Scholium` in the home folder.
 */
export function defaultLibraryFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = environment['SCHOLIUM_LIBRARY']
  if (named) return resolve(named)
  const documents = join(homedir(), 'Documents')
  const inDocuments = join(documents, 'Scholium')
  const inHome = join(homedir(), 'Scholium')
  const there = [inDocuments, inHome].find((path) => existsSync(join(path, 'library.json')))
  return there ?? (existsSync(documents) ? inDocuments : inHome)
}
