import { rm } from 'node:fs/promises'
import type { ArticleRecord } from '../../shared/article/article'
import type { LibraryState } from '../../shared/notes/changes'
import { compareHighlights, compareTags } from '../../shared/notes/highlight'
import { defaultSettings, settingsEditSchema } from '../../shared/settings'
import { applyOrRefuse } from './applyOrRefuse'
import { newArticleRecord, readArticleFile, writeArticleFolder } from './articleFiles'
import { asWritten } from './asWritten'
import type { Library } from './library'
import { articleFolder, notesDatabase, type LibraryFile } from './libraryFiles'
import { DuplicateArticle, LibraryError, notSaved } from './libraryError'
import type { Lock } from './lock'
import type { LibraryFiles } from './readLibrary'
import { serialQueue } from './serialQueue'
import { stateWrites } from './stateWrites'
import { writeTogether } from './writeTogether'

/** Milliseconds without another place until the last one is written. */
const quiet = 1_000

/** The library whose files have been read; one without a lock is for reading. */
export function libraryOf(folder: string, files: LibraryFiles, lock: Lock | null): Library {
  const { library } = files
  const notes = new Map(files.notes)
  let state = stateOf(files)
  let settings = library.data.settings
  let places = library.data.places
  let timer: NodeJS.Timeout | undefined
  let closing: Promise<void> | undefined
  const queue = serialQueue()

  const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closing) throw new LibraryError('closed', 'The library has been closed.')
    if (files.newer) {
      throw new LibraryError(
        'read-only',
        'A newer version of Scholium wrote this library, so nothing can be changed here; install that version.',
      )
    }
    if (!lock) throw new LibraryError('read-only', 'The library was opened for reading only.')
    return queue(work)
  }

  const save = async (next: LibraryState, rest: Partial<LibraryFile> = {}): Promise<void> => {
    try {
      await writeTogether(stateWrites({ library, notes }, state, next, rest))
    } catch (error) {
      throw notSaved(folder, error)
    }
    state = next
  }

  const add = async (record: ArticleRecord): Promise<void> => {
    const database = notesDatabase(folder, record.id)
    notes.set(record.id, database)
    try {
      await save({
        ...state,
        articles: [...state.articles, record],
        highlights: new Map(state.highlights).set(record.id, database.data.highlights),
      })
    } catch (error) {
      notes.delete(record.id)
      await rm(articleFolder(folder, record.id), { recursive: true, force: true })
      throw error
    }
  }

  const savePlaces = async (): Promise<void> => {
    const now = places
    if (lock && !files.newer && now !== library.data.places) await save(state, { places: now })
  }

  const finish = async (): Promise<void> => {
    clearTimeout(timer)
    try {
      await queue(savePlaces)
    } finally {
      lock?.release()
    }
  }

  return {
    folder,
    state: () => state,
    settings: () => ({ ...defaultSettings, ...settings }),
    places: () => places,
    warnings: () => files.warnings,
    readArticle: async (id) => (await readArticleFile(folder, id)).content,

    change: (change) => write(() => save(applyOrRefuse(state, change))),
    addArticle: (imported, { keepBoth }) =>
      write(async () => {
        const existing = state.articles.find(
          ({ textHash, deleted }) => textHash === imported.textHash && deleted === null,
        )
        if (existing && !keepBoth) throw new DuplicateArticle(existing)
        const record = newArticleRecord(imported)
        try {
          await writeArticleFolder(folder, record, imported)
        } catch (error) {
          throw notSaved(folder, error)
        }
        await add(record)
        return record
      }),
    changeSettings: (edit) =>
      write(async () => {
        const next = { ...settings, ...asWritten(settingsEditSchema, edit) }
        await save(state, { settings: next })
        settings = next
      }),
    setPlace: (id, offset) => {
      if (!state.articles.some((article) => article.id === id) || !Number.isInteger(offset)) return
      places = { ...places, [id]: offset }
      clearTimeout(timer)
      // A place that cannot be saved now is tried again with the next one and on closing.
      timer = setTimeout(() => queue(savePlaces).catch(() => undefined), quiet)
    },
    close: () => (closing ??= finish()),
  }
}

function stateOf({ library, notes }: LibraryFiles): LibraryState {
  const { articles, tags } = library.data
  const highlights = articles.flatMap(({ id }) => {
    const database = notes.get(id)
    if (!database) return []
    const sorted = database.data.highlights.toSorted(compareHighlights)
    // The same list in both, so that only what a change touches is written.
    database.data = { ...database.data, highlights: sorted }
    return [[id, sorted] as const]
  })
  return { articles, tags: tags.toSorted(compareTags), highlights: new Map(highlights) }
}
