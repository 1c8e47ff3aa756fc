import { readdir } from 'node:fs/promises'
import type { Library } from '../../electron/storage/library'
import { LibraryError } from '../../electron/storage/libraryError'
import { openLibrary } from '../../electron/storage/openLibrary'
import { contentsOf, type ContentsOfLibrary } from '../storage/contentsOf'
import { nothing } from './contentsAfter'

/** What somebody sees who opens a library. */
export interface SeenLibrary {
  readonly contents: ContentsOfLibrary
  readonly warnings: readonly string[]
}

/** What a library holds for somebody who only reads; nothing if there is none. */
export async function readLibrary(folder: string): Promise<SeenLibrary> {
  try {
    return seen(await openLibrary(folder, { write: false }))
  } catch (error) {
    if (!(error instanceof LibraryError && error.code === 'missing')) throw error
    return { contents: nothing, warnings: [] }
  }
}

/** Opens a library for writing, closes it, and returns what it held. */
export async function openAndClose(folder: string, refuge: string): Promise<SeenLibrary> {
  const library = await openLibrary(folder, { write: true, refuge })
  const { contents } = seen(library)
  await library.close()
  return { contents, warnings: library.warnings() }
}

/** Whether there is anything in a folder. */
export async function hasFiles(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0
}

function seen(library: Library): SeenLibrary {
  return { contents: contentsOf(library), warnings: [...library.warnings()] }
}
