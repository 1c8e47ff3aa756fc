import { existsSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { ArticleId } from '../../shared/article/article'
import { simpleChanges, type SimpleChange } from '../../shared/notes/changes'
import { readBackups, readCopy, type Backup } from './backups/backupFiles'
import { backupInterval } from './backups/backupsToKeep'
import { makeBackup } from './backups/makeBackup'
import type { Contents } from './contents'
import type { JsonDatabase } from './files/jsonFile'
import { bringUndoneBack, setUndoneAside } from './files/articleFiles'
import { libraryFormat, type LibraryFile } from './files/libraryFiles'
import { namesIn } from './files/namesIn'
import { foldIntoFiles } from './folding'
import type { History } from './history/history'
import { createHousekeeping, type Following, type Housekeeping } from './housekeeping'
import type { Act } from './journal/entry'
import { withActs, withFolded, type Folded } from './journal/folded'
import { journalFolder, newWriter } from './journal/journalFiles'
import type { ReadAct } from './journal/readJournal'
import { journalSize, trimJournal } from './journal/trimJournal'
import { createKeeper } from './keeper'
import type { KeptIn, LibraryEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { LibraryError, notSaved } from './libraryError'
import type { Lock } from './lock'
import type { NotesShelf } from './notesShelf'
import { createSaving, type Kept, type Saving } from './saving'

/** The part of an open library that writes. */
export interface Writing {
  /** Rejects with a `LibraryError` if the act was refused or could not be written. */
  readonly save: (act: Act) => Promise<Kept>
  /** The same for acts that are worked out when everything before them is part of the contents. */
  readonly saveTogether: Saving['saveTogether']
  /**
   * Takes the folder of an article that is in the library no more out of sight, when no file is
   * written; what fails is tried again before the journal that says so is cleared.
   */
  readonly setAside: (id: ArticleId) => Promise<void>
  /** Brings it back; false if it is not there any more. */
  readonly bringBack: (id: ArticleId) => Promise<boolean>
  readonly away: () => string | null
  readonly tidyUp: Housekeeping['tidyUp']
  readonly close: () => Promise<void>
}

export interface WritingOptions {
  readonly folder: string
  readonly library: JsonDatabase<LibraryFile>
  readonly shelf: NotesShelf
  readonly contents: Contents
  /** Everything the journal had on opening, in order, and what of it is not in the files. */
  readonly acts: readonly ReadAct[]
  readonly unfolded: readonly ReadAct[]
  /** What of those still counts. */
  readonly missing: readonly ReadAct[]
  /** Is told of everything that is done. */
  readonly history: History
  readonly lock: Lock
  readonly refuge: string | null
  /** Whether nothing has turned up that a newer Scholium wrote. */
  readonly mayWrite: () => boolean
  /** Gets what is needed to judge an act. */
  readonly prepare: (act: Act) => Promise<void> | undefined
  /** Resolves when the notes of all articles have been read. */
  readonly allRead: () => Promise<void>
  readonly tell: (event: LibraryEvent) => void
  readonly warn: (sentence: string) => void
}

export async function createWriting({
  folder,
  library,
  shelf,
  contents,
  acts,
  unfolded,
  missing,
  history,
  lock,
  refuge,
  mayWrite,
  prepare,
  allRead,
  tell,
  warn,
}: WritingOptions): Promise<Writing> {
  const writer = newWriter()
  const latest = [library.data.foldedTime, ...acts.slice(-1).map(({ time }) => time)]
  const keeper = createKeeper({
    folder,
    start: { writer, file: 1, sequence: 0, after: latestOf(latest) },
    refuge,
    articleIds: () => contents.snapshot().state.articles.map(({ id }) => id),
    isAsLeft: async () => (await lookForLibrary()) === 'as-known',
    tell: (event) => {
      tell(event)
      if (event.kind === 'library-back') housekeeping.noteWork()
    },
  })
  /** The sequence number up to which this writer's acts are part of the contents. */
  let kept = 0
  /** Whether the files lack something of the contents. */
  let isBehind = unfolded.length > 0
  const append = (acts: readonly Act[]): Promise<KeptIn> =>
    keeper.append(acts).catch((error: unknown) => {
      throw notSaved(folder, error)
    })
  const saving = createSaving(prepare, contents.accept, append, (acts) => {
    kept = keeper.journal().last()
    const time = keeper.journal().time() ?? ''
    for (const act of acts) {
      if (act.kind !== 'change' || !act.mark) continue
      history.note({ change: act.change, mark: act.mark, writer, time })
    }
    isBehind = true
    housekeeping.noteAct(keeper.journal().size())
  })

  const withoutPlace = changesWithoutPlace(missing, contents)
  // What cannot be folded yet stays in the journal, under a number that never counts as folded.
  if (withoutPlace.length > 0) {
    await keeper.append([{ kind: 'change', change: { kind: 'together', changes: withoutPlace } }])
  }
  const waiting = keeper.journal().last()
  kept = waiting

  function foldedNow(): Folded {
    const before = withActs(library.data.folded, unfolded)
    return kept > waiting ? withFolded(before, writer, waiting + 1, kept) : before
  }

  async function fold(): Promise<void> {
    if (!isBehind || keeper.away() !== null || !mayWrite()) return
    isBehind = false
    try {
      await expectLibrary()
      const aside = await foldIntoFiles({
        folder,
        library,
        notes: shelf.databases,
        contents: contents.snapshot(),
        folded: foldedNow(),
        foldedTime: keeper.journal().time(),
      })
      for (const path of aside) warn(changedElsewhere(relative(folder, path)))
    } catch (error) {
      isBehind = true
      // One file that cannot be written is not a library that is out of reach.
      await lookForLibrary().catch(keeper.noticeAway)
      if (keeper.away() === null) throw error
    }
  }

  /** Rejects where there is no library any more: no folder must be made that looks like one. */
  async function lookForLibrary(): Promise<'as-known' | 'changed'> {
    const found = await library.adapter.look()
    if (found === 'missing') throw new LibraryGone(`${library.adapter.path} is gone`)
    return lock.isHeld() ? found : 'changed'
  }

  /** Rejects also where another program has it now. */
  async function expectLibrary(): Promise<'as-known' | 'changed'> {
    const found = await lookForLibrary()
    if (!lock.isHeld()) throw new Error(t('storage.anotherProgramTookOver'))
    return found
  }

  /** The articles whose folders are still to be taken out of sight. */
  const leaving = new Set<ArticleId>()

  async function setAsideLeaving(): Promise<void> {
    for (const id of leaving) {
      await setUndoneAside(folder, id)
      leaving.delete(id)
    }
  }

  let backups: readonly Backup[] | null = null
  /** Bytes of the journal that had to stay when it was trimmed last. */
  let trimmedTo = 0

  async function backUp(
    wanted: 'if-due' | 'now',
    signal: AbortSignal,
    tell: Following['tell'],
  ): Promise<void> {
    if (keeper.away() !== null) return
    await allRead()
    if (!mayWrite()) return
    await lookForLibrary().catch(keeper.noticeAway)
    if (keeper.away() !== null) return
    // A file that somebody else has changed, or damaged, must not get into a backup.
    if ((await expectLibrary()) === 'changed') isBehind = true
    backups ??= (await readBackups(folder)).backups
    const isLarge = (await journalSize(journalFolder(folder))) > trimmedTo + largeJournal
    if (wanted === 'if-due' && !isLarge && !(await isDue(backups[0]))) return
    const closed = new Set(await namesIn(journalFolder(folder)))
    await keeper.rotate()
    await putRight()
    await fold()
    const now = new Date()
    await makeBackup(folder, contents.snapshot().state, now, signal, tell)
    backups = (await readBackups(folder)).backups
    // Or else they would be found again, when nothing says any more that they were taken out.
    await setAsideLeaving()
    await trimJournal(folder, library.data.folded, closed)
    trimmedTo = await journalSize(journalFolder(folder))
  }

  async function isDue(last: Backup | undefined): Promise<boolean> {
    if (!last) return library.data.articles.length > 0
    // One that seems to be made long after now was made before the clock was set back.
    const age = Math.abs(Date.now() - Date.parse(last.made))
    if (age < backupInterval) return false
    const then = await readCopy(folder, last, 'library.json', libraryFormat)
    return JSON.stringify(then?.folded) !== JSON.stringify(library.data.folded)
  }

  /** Writes notes files again that are not what this program read or wrote. */
  async function putRight(): Promise<void> {
    for (const database of shelf.databases.values()) {
      const found = await database.adapter.look()
      if (found === 'as-known') continue
      // Of an article whose folder is gone there is nothing to put right.
      if (found === 'missing' && !existsSync(dirname(database.adapter.path))) continue
      const aside = await database.adapter.keepForeign()
      await database.write()
      if (aside !== null) warn(changedElsewhere(relative(folder, aside)))
    }
  }

  async function spoken(keeping: Promise<Kept>): Promise<Kept> {
    try {
      return await keeping
    } catch (error) {
      throw error instanceof LibraryError ? error : notSaved(folder, error)
    }
  }

  const housekeeping = createHousekeeping({ fold, backUp, tell: warn })
  housekeeping.noteWork()

  return {
    save: (act) => spoken(saving.save(act)),
    saveTogether: saving.saveTogether,
    setAside: async (id) => {
      leaving.add(id)
      // Where it fails the journal has it.
      await housekeeping.exclusive(setAsideLeaving).catch(() => undefined)
    },
    bringBack: (id) =>
      housekeeping.exclusive(() => {
        leaving.delete(id)
        return bringUndoneBack(folder, id)
      }),
    away: keeper.away,
    tidyUp: housekeeping.tidyUp,
    close: async () => {
      await saving.settled()
      await housekeeping.close()
      await keeper.close()
    },
  }
}

/** How large the journal grows before a backup is made so that it can be trimmed, in bytes. */
const largeJournal = 8_000_000

/** Thrown when the folder of a library is no longer there. */
class LibraryGone extends Error {
  readonly code = 'ENOENT'
}

function latestOf(times: readonly (string | null)[]): string | null {
  return times.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

/** The changes that were replayed without effect, because their article or its notes are not there. */
function changesWithoutPlace(
  acts: readonly ReadAct[],
  contents: Contents,
): readonly SimpleChange[] {
  const { articles, highlights } = contents.snapshot().state
  const listed = new Set(articles.map(({ id }) => id))
  return acts.flatMap(({ act }) =>
    act.kind === 'change'
      ? simpleChanges(act.change).filter(
          (change) =>
            'articleId' in change &&
            !(change.kind === 'edit-article' ? listed : highlights).has(change.articleId),
        )
      : [],
  )
}

function changedElsewhere(path: string): string {
  return t('storage.changedElsewhere', { path })
}
