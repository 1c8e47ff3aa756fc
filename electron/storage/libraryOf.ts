import { rm } from 'node:fs/promises'
import type { ImportedArticle } from '../importing/importedArticle'
import { toldOfImports } from './history/toldOfImports'
import type { ArticleContent, ArticleId, ArticleRecord } from '../../shared/article/article'
import { simpleChanges } from '../../shared/notes/changes'
import { describeChange } from '../../shared/notes/describeChange'
import { defaultSettings } from '../../shared/settings'
import { readBackups } from './backups/backupFiles'
import { readBackupState, writeArticlesOf } from './backups/restoring'
import { createContents } from './contents'
import { eachOf } from './eachOf'
import {
  newArticleRecord,
  removeLeftovers,
  removeUndone,
  setArticleFolderAside,
  setUndoneAside,
  writeArticleFolder,
} from './files/articleFiles'
import { articleFolder } from './files/libraryFiles'
import { emptyArchive, openArchive } from './history/archive'
import { createHistory } from './history/history'
import { markedActs } from './history/markedActs'
import { createStepping, newMarkId } from './history/stepping'
import { articlesListed } from './journal/articlesListed'
import type { Act, Mark } from './journal/entry'
import { isFolded } from './journal/folded'
import type { ReadAct } from './journal/readJournal'
import { withoutForgotten } from './journal/withoutForgotten'
import type { LibraryEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import type { AddingOptions, Library, Told } from './library'
import { DuplicateArticle, LibraryError, notSaved, reasonOf } from './libraryError'
import type { Lock } from './lock'
import { createNotesShelf } from './notesShelf'
import { endOfKeeping, oldArticles } from './oldArticles'
import { createPlaces } from './places'
import { nameLostTags } from './reading/lostTags'
import { newerSentence, type ReadList } from './reading/readList'
import { readArticle } from './reading/readArticle'
import { readArticleBytes } from './reading/readArticleBytes'
import { readNotes } from './reading/readNotes'
import type { Rebuilding } from './reading/rebuild'
import { serialQueue } from './serialQueue'
import { createWriting, type Writing } from './writing'

/** What has been read of a library, and what it is opened with. */
export interface Opening {
  readonly folder: string
  readonly list: ReadList
  /** Everything the journal still has, in order. */
  readonly acts: readonly ReadAct[]
  /** Whether nothing of the journal was damaged. */
  readonly isJournalWhole: boolean
  readonly rebuilding: Rebuilding
  readonly warnings: readonly string[]
  /** Null for reading. */
  readonly lock: Lock | null
  /** Where changes are kept while the folder is out of reach; null for nowhere. */
  readonly refuge: string | null
  readonly tell: (event: LibraryEvent) => void
}

/** The library whose list has been read; one without a lock is for reading. */
export async function libraryOf({
  folder,
  list,
  acts,
  isJournalWhole,
  rebuilding,
  warnings: opened,
  lock,
  refuge,
  tell,
}: Opening): Promise<Library> {
  const { database: library } = list
  const warnings = [...opened]
  const warn = (sentence: string): void => {
    warnings.push(sentence)
    tell({ kind: 'warning', sentence })
  }
  let isNewer = list.newer
  const mayWrite = (): boolean => lock !== null && !isNewer

  const contents = createContents(library.data)
  const isMissing = ({ writer, last }: ReadAct): boolean =>
    !isFolded(library.data.folded, writer, last)
  const unfolded = acts.filter(isMissing)
  // What arrived late must not undo what was done after it, though that is in the files.
  const counting = withoutForgotten(unfolded[0] ? acts.slice(acts.indexOf(unfolded[0])) : [])
  const replayed = counting.map(({ act }) => act)
  const articleOf = (id: ArticleId): ArticleRecord | undefined =>
    contents.snapshot().state.articles.find((article) => article.id === id)

  const shelf = createNotesShelf(
    async (article) => {
      const notes = await readNotes(folder, article, rebuilding, { repair: mayWrite() })
      // Where the whole library is gone, its notes are to be read when it is back.
      if (lock && !notes.database && (await library.adapter.look()) === 'missing') {
        const sentence = t('storage.notesOfNoLibrary', { title: article.title, folder })
        throw new LibraryError('unreadable', sentence)
      }
      return notes
    },
    (id, { database, newer, warning }) => {
      if (database) contents.hold(id, database.data.highlights)
      if (warning) warn(warning)
      if (!newer || isNewer) return
      isNewer = true
      warn(newerSentence(folder))
    },
  )
  const readNotesOf = async (id: ArticleId): Promise<void> => {
    const article = shelf.isRead(id) ? undefined : articleOf(id)
    if (article) await shelf.read(article)
  }
  const allRead = (): Promise<void> =>
    eachOf(contents.snapshot().state.articles, ({ id }) => readNotesOf(id))
  let reading: Promise<void> | null = null
  const whole = (): Promise<void> => {
    reading ??= readAll().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
  async function readAll(): Promise<void> {
    await allRead()
    if (list.salvaged) await nameTags()
    tell({ kind: 'notes-read' })
  }

  async function nameTags(): Promise<void> {
    const change = nameLostTags(contents.snapshot().state, new Date())
    if (!change) return
    if (writing && !isNewer) await writing.save({ kind: 'change', change })
    else contents.replay([{ kind: 'change', change }])
  }

  // Articles are known as they are now before their notes are read, and those before they are changed.
  contents.replay(replayed)
  for (const id of articlesIn(replayed)) await readNotesOf(id)
  contents.replay(replayed.flatMap((act) => withoutListing(act) ?? []))

  const history = createHistory()
  const forgotten = new Set<ArticleId>()

  const writing =
    lock && !isNewer
      ? await createWriting({
          folder,
          library,
          shelf,
          contents,
          acts,
          unfolded,
          missing: counting.filter(isMissing),
          history,
          lock,
          refuge,
          mayWrite,
          prepare: (act) => {
            const wanted = [...articlesIn([act])].filter((id) => !shelf.isRead(id))
            return wanted.length > 0 ? eachOf(wanted, readNotesOf) : undefined
          },
          allRead,
          tell,
          warn,
        })
      : null

  let closing: Promise<void> | undefined
  const forWriting = (): Writing => {
    if (closing) throw new LibraryError('closed', t('storage.closed'))
    if (isNewer) {
      throw new LibraryError('read-only', t('storage.newerForWriting'))
    }
    if (writing) return writing
    throw new LibraryError('read-only', t('storage.readOnly'))
  }

  const places = createPlaces(async (articleId, offset) => {
    if (writing && !isNewer) await writing.save({ kind: 'place', articleId, offset })
  })
  const adding = serialQueue()

  async function addArticle(
    into: Writing,
    imported: ImportedArticle,
    { keepBoth, told = toldOfImports() }: AddingOptions,
  ): Promise<ArticleRecord> {
    const existing = contents
      .snapshot()
      .state.articles.find(
        ({ textHash, deleted }) => textHash === imported.textHash && deleted === null,
      )
    if (existing && !keepBoth) throw new DuplicateArticle(existing)
    const record = newArticleRecord(imported)
    try {
      await writeArticleFolder(folder, record, imported)
    } catch (error) {
      throw notSaved(folder, error)
    }
    await putIn(into, record, told(record))
    return record
  }

  /** Takes an article in whose folder has been written. */
  async function putIn(into: Writing, record: ArticleRecord, told: Told): Promise<void> {
    try {
      await into.save({
        kind: 'change',
        change: { kind: 'add-article', record },
        mark: markOf(told),
      })
    } catch (error) {
      await rm(articleFolder(folder, record.id), { recursive: true, force: true })
      throw error
    }
    await shelf.read(record)
  }

  if (lock && !isNewer) await removeOld()
  const marked = markedActs(acts, forgotten)
  // Steps with a gap between them would not lead back to what was.
  const begins = !isJournalWhole || marked.begin
  if (isJournalWhole) history.putBefore(marked.acts)
  else if (lock && !isNewer) await beginHistory(forWriting())

  /** Removes for good what was deleted long ago, and what a crash left of articles. */
  async function removeOld(): Promise<void> {
    try {
      // What a crash left there, for the journal says that it was taken out.
      const { articles } = contents.snapshot().state
      const listed = new Set(articles.map(({ id }) => id))
      for (const id of articlesListed(acts.map(({ act }) => act)).gone) {
        if (!listed.has(id)) await setUndoneAside(folder, id, highlightsMade(acts, id))
      }
      await removeUndone(folder, endOfKeeping(new Date()))
      // Out of sight before the record goes, or else the folder would be found and listed again.
      for (const articleId of oldArticles(contents.snapshot().state, new Date())) {
        await setArticleFolderAside(folder, articleId)
        await forWriting().save({ kind: 'forget-article', articleId })
        shelf.remove(articleId)
        forgotten.add(articleId)
      }
      await removeLeftovers(folder)
    } catch (error) {
      warn(t('storage.oldArticlesStay', { reason: reasonOf(error) }))
    }
  }

  async function readArticleOf(id: ArticleId): Promise<ArticleContent> {
    const article = articleOf(id)
    if (!article) throw new LibraryError('not-found', t('storage.articleNoLongerThere'))
    const read = await readArticle(folder, article, rebuilding, { repair: mayWrite() })
    if (read.warning) warn(read.warning)
    return read.content
  }

  async function finish(): Promise<void> {
    try {
      await adding(async () => {})
      await places.close()
      await writing?.close()
    } finally {
      lock?.release()
    }
  }

  return {
    folder,
    state: () => contents.snapshot().state,
    settings: () => ({ ...defaultSettings, ...contents.snapshot().settings }),
    places: () => ({ ...contents.snapshot().places, ...places.unwritten() }),
    warnings: () => warnings,
    away: () => writing?.away() ?? null,
    readArticle: readArticleOf,
    readArticleBytes: async (id, { mend }) =>
      (mend ? null : await readArticleBytes(folder, id)) ??
      new TextEncoder().encode(JSON.stringify(await readArticleOf(id))),
    readNotes: async (id) => {
      await readNotesOf(id)
      return contents.snapshot().state.highlights.get(id) ?? []
    },
    whole,

    change: async (change, told = { said: describeChange(change) }) => {
      const mark = markOf(told)
      const isStep = simpleChanges(change).length > 0
      const act: Act = isStep ? { kind: 'change', change, mark } : { kind: 'change', change }
      const { where } = await forWriting().save(act)
      return { where, actId: mark.id }
    },
    perform: async (plan) => {
      const into = forWriting()
      let done: { readonly plan: ReturnType<typeof plan>; readonly mark: Mark } | undefined
      await into.saveTogether(async () => {
        await allRead()
        const planned = plan(contents.snapshot().state)
        const mark = markOf(planned.told)
        done = { plan: planned, mark }
        // Nothing to change is no step.
        if (simpleChanges(planned.change).length === 0) return []
        return [{ kind: 'change', change: planned.change, mark }]
      })
      if (!done) throw new Error('what was saved had been worked out')
      return { ...done.plan, actId: done.mark.id }
    },
    history: createStepping({
      history,
      archive: begins ? emptyArchive : openArchive(folder),
      contents,
      shelf,
      writing: forWriting,
      isAway: () => (writing?.away() ?? null) !== null,
      forgotten,
      allRead,
    }),
    addArticle: async (imported, options) => {
      const into = forWriting()
      return adding(() => addArticle(into, imported, options))
    },
    changeSettings: async (settings) => {
      await forWriting().save({ kind: 'settings', settings })
    },
    setPlace: (id, offset) => {
      if (articleOf(id) && Number.isInteger(offset)) places.set(id, offset)
    },
    backups: async () => (await readBackups(folder)).backups,
    readBackup: (made) => readBackupState(folder, made),
    bringBack: async (made, told) => {
      const into = forWriting()
      return adding(async () => {
        const listed = new Set(contents.snapshot().state.articles.map(({ id }) => id))
        const records = await writeArticlesOf(folder, made, listed)
        for (const record of records) await putIn(into, record, told(record))
        return records
      })
    },
    tidyUp: async ({ backUp = 'if-due', ...following } = {}) =>
      forWriting().tidyUp(backUp, following),
    close: () => (closing ??= finish()),
  }
}

/** The highlights of an article that acts have made. */
function highlightsMade(acts: readonly ReadAct[], articleId: ArticleId): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { act } of acts) {
    if (act.kind !== 'change') continue
    for (const change of simpleChanges(act.change)) {
      if (change.kind === 'add-highlight' && change.articleId === articleId)
        ids.add(change.highlight.id)
    }
  }
  return ids
}

/** What of an act says more than which articles there are; null if nothing does. */
function withoutListing(act: Act): Act | null {
  if (act.kind === 'forget-article') return null
  if (act.kind !== 'change') return act
  const all = simpleChanges(act.change)
  const changes = all.filter(({ kind }) => kind !== 'add-article' && kind !== 'remove-article')
  if (changes.length === all.length) return act
  return changes.length === 0 ? null : { ...act, change: { kind: 'together', changes } }
}

/** From now on nothing earlier can be undone. */
async function beginHistory(writing: Writing): Promise<void> {
  const mark = { id: newMarkId(), said: '', begins: true } as const
  await writing.save({ kind: 'change', change: { kind: 'together', changes: [] }, mark })
}

function markOf({ said, key, actId: id = newMarkId() }: Told): Mark {
  return key ? { id, said, key } : { id, said }
}

/** The articles whose highlights some acts are about. */
function articlesIn(acts: readonly Act[]): ReadonlySet<ArticleId> {
  const ids = new Set<ArticleId>()
  for (const act of acts) {
    if (act.kind !== 'change') continue
    for (const change of simpleChanges(act.change)) {
      if ('articleId' in change && change.kind !== 'edit-article') ids.add(change.articleId)
    }
  }
  return ids
}
