import type { ArticleId } from '../../shared/article/article'
import type { Act } from './journal/entry'
import { createJournal, type Journal, type JournalStart } from './journal/journal'
import { journalFolder } from './journal/journalFiles'
import type { KeptIn, LibraryEvent } from '../../shared/contract'
import { t } from '../../shared/language/t'
import { isOutOfReach, reasonOf } from './libraryError'
import { bringHome, openRefuge } from './refuge'
import { serialQueue } from './serialQueue'

/** How often it is tried whether a folder that was out of reach is back, in milliseconds. */
const retryInterval = 2_000

/**
 * Keeps acts in the journal of a library, and while the library is out of reach in a journal of the
 * same writer elsewhere, from where they are moved home as soon as that can be.
 */
export interface Keeper {
  /** Resolves when the acts are on a disk, and tells where; rejects with what the system says. */
  readonly append: (acts: readonly Act[]) => Promise<KeptIn>
  /** Why the library is out of reach, as a sentence; null while it is not. */
  readonly away: () => string | null
  /** To be told of another sign that the library is out of reach. */
  readonly noticeAway: (error: unknown) => Promise<void>
  readonly journal: () => Journal
  /** What is kept from now on goes into a new file of the journal. */
  readonly rotate: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface KeeperOptions {
  readonly folder: string
  readonly start: JournalStart
  /** Where acts are kept while the library is out of reach; null for nowhere. */
  readonly refuge: string | null
  /** The articles of the library, by which it is known again. */
  readonly articleIds: () => readonly ArticleId[]
  /** Whether the library is as this program left it; rejects while it is out of reach. */
  readonly isAsLeft: () => Promise<boolean>
  readonly tell: (event: LibraryEvent) => void
}

export function createKeeper({
  folder,
  start,
  refuge,
  articleIds,
  isAsLeft,
  tell,
}: KeeperOptions): Keeper {
  let journal = createJournal(journalFolder(folder), start)
  let away: string | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const queue = serialQueue()

  function sayAway(sentence: string): void {
    if (away === sentence) return
    away = sentence
    tell({ kind: 'library-away', sentence })
  }

  async function leave(error: unknown): Promise<boolean> {
    if (refuge === null || away !== null || !isOutOfReach(error)) return false
    // What cannot be reached may not even be closed.
    await journal.rotate().catch(() => undefined)
    journal = goOn(refuge, journal)
    sayAway(t('storage.awayKeptHere', { folder, reason: reasonOf(error) }))
    tryAgainLater()
    return true
  }

  function tryAgainLater(): void {
    if (isClosed) return
    timer = setTimeout(() => void queue(goHome), retryInterval)
    // A program that only waits for a disk may end.
    timer.unref()
  }

  async function goHome(): Promise<void> {
    try {
      if (away === null || refuge === null || isClosed) return
      if (await isAsLeft()) {
        await journal.rotate()
        await bringHome(refuge, folder)
        journal = goOn(journalFolder(folder), journal)
        away = null
        tell({ kind: 'library-back' })
        return
      }
      sayAway(t('storage.awayChangedElsewhere', { folder }))
    } catch (error) {
      if (!isOutOfReach(error)) {
        sayAway(t('storage.awayBackUnsaved', { folder, reason: reasonOf(error) }))
      }
    }
    tryAgainLater()
  }

  async function append(acts: readonly Act[]): Promise<KeptIn> {
    if (away === null) {
      try {
        await journal.append(acts)
        return 'library'
      } catch (error) {
        if (!(await leave(error))) throw error
      }
    }
    if (refuge !== null) await openRefuge(refuge, articleIds())
    await journal.append(acts)
    return 'aside'
  }

  return {
    append: (acts) => queue(() => append(acts)),
    away: () => away,
    noticeAway: (error) => queue(async () => void (await leave(error))),
    journal: () => journal,
    rotate: () => queue(() => journal.rotate()),
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await queue(() => journal.rotate())
    },
  }
}

/** A journal in another folder that goes on where one of the same writer ended. */
function goOn(folder: string, before: Journal): Journal {
  return createJournal(folder, {
    writer: before.writer,
    file: before.nextFile(),
    sequence: before.last(),
    after: before.time(),
  })
}
