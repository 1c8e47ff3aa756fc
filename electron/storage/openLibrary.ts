import { join, resolve } from 'node:path'
import { articleIdsIn } from './files/articleFiles'
import { makeFolderSynced } from './files/durableFile'
import { readIfThere, stampOf } from './files/jsonFile'
import { articlesFolder } from './files/libraryFiles'
import { journalFolder } from './journal/journalFiles'
import { actsInOrder, readJournal } from './journal/readJournal'
import { setDamagedAside } from './journal/setDamagedAside'
import type { LibraryEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { Library } from './library'
import { LibraryError, reasonOf } from './libraryError'
import { libraryOf } from './libraryOf'
import { takeLock, type Lock, type Program } from './lock'
import { bringHome, expectHome } from './refuge'
import { newerSentence, readList } from './reading/readList'
import { createRebuilding } from './reading/rebuild'

export interface OpenOptions {
  readonly write: boolean
  readonly program?: Program
  /**
   * Whether the highlights of all articles are read before the library is there, in the background
   * after that, or only once the whole is asked for.
   */
  readonly notes?: 'now' | 'later' | 'asked'
  /**
   * A folder of this machine for changes that are made while the library is out of reach; what an
   * earlier session left there is brought into the library.
   */
  readonly refuge?: string
  readonly tell?: (event: LibraryEvent) => void
}

/**
 * Opens the library in a folder. For writing, the folder is made if need be, damaged files are put
 * aside and put together again, articles deleted more than thirty days ago are removed for good,
 * and nobody else can write until it is closed; `LibraryLocked` is thrown if somebody else does.
 * For reading, nothing on the disk is touched, and a folder without a library throws a
 * `LibraryError`.
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<Library> {
  const path = resolve(folder)
  return options.write ? openForWriting(path, options) : openForReading(path, options)
}

/** How often it is read again when somebody is just changing it. */
const patience = 3

async function openForReading(folder: string, options: OpenOptions): Promise<Library> {
  try {
    const there = (await readIfThere(join(folder, 'library.json'))) !== null
    if (!there && (await articleIdsIn(folder)).length === 0) {
      throw new LibraryError('missing', t('storage.noLibrary', { folder }))
    }
    for (let attempt = 1; ; attempt++) {
      const before = await stampOf(join(folder, 'library.json'))
      const library = await readWhole(read(folder, null, options), options)
      const after = await stampOf(join(folder, 'library.json'))
      // Whoever has it open may have brought its files up to date while they were read.
      if (before === after || attempt === patience) return library
    }
  } catch (error) {
    throw cannotOpen('storage.libraryCannotBeRead', folder, error)
  }
}

async function openForWriting(folder: string, options: OpenOptions): Promise<Library> {
  try {
    // Before anything is made where a library may only be out of reach.
    if (options.refuge !== undefined) await expectHome(options.refuge, folder)
    await makeFolderSynced(articlesFolder(folder))
    await makeFolderSynced(journalFolder(folder))
    const lock = takeLock(folder, options.program ?? 'Scholium')
    try {
      return await readWhole(read(folder, lock, options), options)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw cannotOpen('storage.libraryCannotBeWritten', folder, error)
  }
}

async function readWhole(opening: Promise<Library>, { notes }: OpenOptions): Promise<Library> {
  const library = await opening
  if (notes === 'asked') return library
  const all = library.whole()
  // Whoever needs them asks for them again, and hears of a failure then.
  if (notes === 'later') all.catch(() => undefined)
  else await all
  return library
}

async function read(
  folder: string,
  lock: Lock | null,
  { refuge, tell = () => {} }: OpenOptions,
): Promise<Library> {
  const warnings: string[] = []
  if (lock && refuge !== undefined && (await bringHome(refuge, folder))) {
    warnings.push(t('storage.awaySaved'))
  }
  // Before the files: whoever folds meanwhile then has put more into them than is replayed.
  const files = await readJournal(journalFolder(folder))
  const acts = actsInOrder(files)
  const rebuilding = createRebuilding(folder, acts)
  const isNewer = files.some(({ newer }) => newer)
  const list = await readList(folder, rebuilding, acts, { repair: lock !== null && !isNewer })
  const repair = lock !== null && !isNewer && !list.newer
  for (const file of files) {
    const sentence = await setDamagedAside(folder, file, { repair })
    if (sentence) warnings.push(sentence)
  }
  if (isNewer && !list.newer) warnings.push(newerSentence(folder))
  warnings.push(...list.warnings)
  return libraryOf({
    folder,
    list: { ...list, newer: list.newer || isNewer },
    acts,
    isJournalWhole: files.every(({ damaged }) => damaged === 0),
    rebuilding,
    warnings,
    lock,
    refuge: refuge ?? null,
    tell,
  })
}

function cannotOpen(
  sentence: 'storage.libraryCannotBeRead' | 'storage.libraryCannotBeWritten',
  folder: string,
  error: unknown,
): LibraryError {
  if (error instanceof LibraryError) return error
  return new LibraryError('unreadable', t(sentence, { folder, reason: reasonOf(error) }), {
    cause: error,
  })
}
