import { join, resolve } from 'node:path'
import { articleIdsIn } from './articleFiles'
import { makeFolderSynced } from './durableFile'
import { readIfThere } from './jsonFile'
import type { Library } from './library'
import { articlesFolder } from './libraryFiles'
import { LibraryError, reasonOf } from './libraryError'
import { libraryOf } from './libraryOf'
import { takeLock, type Program } from './lock'
import { readLibrary, type LibraryFiles } from './readLibrary'
import { removeOldArticles } from './removeOldArticles'

/**
 * Opens the library in a folder. For writing, the folder is made if need be, damaged files are put
 * aside and replaced by what could be read of them, articles deleted more than thirty days ago are
 * removed for good, and nobody else can write until it is closed; `LibraryLocked` is thrown if
 * somebody else does. For reading, nothing on the disk is touched, and a folder without a library
 * throws a `LibraryError`.
 */
export async function openLibrary(
  folder: string,
  { write, program = 'Scholium' }: { readonly write: boolean; readonly program?: Program },
): Promise<Library> {
  const path = resolve(folder)
  return write ? openForWriting(path, program) : openForReading(path)
}

async function openForReading(folder: string): Promise<Library> {
  try {
    const there = (await readIfThere(join(folder, 'library.json'))) !== null
    if (!there && (await articleIdsIn(folder)).length === 0) {
      throw new LibraryError(
        'missing',
        `There is no library in ${folder}; import an article to make one, or name another folder.`,
      )
    }
    return libraryOf(folder, await readLibrary(folder, { repair: false }), null)
  } catch (error) {
    throw cannotOpen(folder, 'read', error)
  }
}

async function openForWriting(folder: string, program: Program): Promise<Library> {
  try {
    await makeFolderSynced(articlesFolder(folder))
    const lock = takeLock(folder, program)
    try {
      const files = await readLibrary(folder, { repair: true })
      return libraryOf(folder, files.newer ? files : await withoutOldArticles(folder, files), lock)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw cannotOpen(folder, 'written', error)
  }
}

async function withoutOldArticles(folder: string, files: LibraryFiles): Promise<LibraryFiles> {
  try {
    await removeOldArticles(folder, files.library)
    return files
  } catch (error) {
    const warning = `Articles that were deleted more than thirty days ago are still on the disk, because ${reasonOf(error)}.`
    return { ...files, warnings: [...files.warnings, warning] }
  }
}

function cannotOpen(folder: string, done: 'read' | 'written', error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const sentence = `The library in ${folder} cannot be ${done}, because ${reasonOf(error)}.`
  return new LibraryError('unreadable', sentence, { cause: error })
}
