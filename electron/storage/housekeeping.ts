import { t } from '../../shared/language/t'
import { reasonOf } from './libraryError'
import { serialQueue } from './serialQueue'

/** How long nothing is done until the files are brought up to date, in milliseconds. */
const idleTime = 5_000
/** How large the journal grows before that is not waited for, in bytes. */
const largeJournal = 4_000_000
/** How long it takes until what failed is tried again, in milliseconds. */
const retryTime = 30_000

/** What is done for a library when there is time. */
export interface Housekeeping {
  /** Something has been written to the journal, whose file has that many bytes now. */
  readonly noteAct: (journalSize: number) => void
  /** To do what there is to do when there is time, though nothing has been written. */
  readonly noteWork: () => void
  /**
   * Does it now; a backup too if one is due or wanted, unless that is given up. Never rejects:
   * failures are told.
   */
  readonly tidyUp: (backUp: 'if-due' | 'now', following?: Following) => Promise<void>
  /** Does something while none of that is under way. */
  readonly exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Ends what is under way and brings the files up to date a last time. */
  readonly close: () => Promise<void>
}

/** Who waits for a backup and may give it up. */
export interface Following {
  readonly signal?: AbortSignal
  /** Hears how many of its files are copied. */
  readonly tell?: (done: number, total: number) => void
}

export interface Chores {
  readonly fold: () => Promise<void>
  readonly backUp: (
    wanted: 'if-due' | 'now',
    signal: AbortSignal,
    tell: Following['tell'],
  ) => Promise<void>
  readonly tell: (sentence: string) => void
}

export function createHousekeeping({ fold, backUp, tell }: Chores): Housekeeping {
  const queue = serialQueue()
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  /** Bytes in the journal's file, now and when the files were brought up to date last. */
  let size = 0
  let tidySize = 0
  /** What was told last, so that a disk that stays full is not complained of again and again. */
  let told: string | null = null

  function wait(milliseconds: number): void {
    clearTimeout(timer)
    if (closing.signal.aborted) return
    timer = setTimeout(() => void queue(() => work('if-due')), milliseconds)
    // Whoever has nothing else to do closes the library, which does all of this.
    timer.unref()
  }

  function fail(sentence: string): void {
    if (told !== sentence) tell(sentence)
    told = sentence
    wait(retryTime)
  }

  async function work(
    wanted: 'if-due' | 'now' | 'never',
    { signal, tell: tellProgress }: Following = {},
  ): Promise<void> {
    const ending = signal ? AbortSignal.any([closing.signal, signal]) : closing.signal
    clearTimeout(timer)
    const before = size
    try {
      await fold()
      tidySize = before
    } catch (error) {
      return fail(t('storage.filesBehind', { reason: reasonOf(error) }))
    }
    try {
      if (wanted !== 'never') await backUp(wanted, ending, tellProgress)
      told = null
    } catch (error) {
      if (ending.aborted) return
      fail(t('storage.backupNotMade', { reason: reasonOf(error) }))
    }
  }

  return {
    noteAct: (journalSize) => {
      // The journal has gone on in a new file.
      if (journalSize < size) tidySize = 0
      size = journalSize
      wait(size - tidySize > largeJournal ? 0 : idleTime)
    },
    noteWork: () => wait(idleTime),
    tidyUp: (wanted, following) => queue(() => work(wanted, following)),
    exclusive: queue,
    close: async () => {
      clearTimeout(timer)
      closing.abort()
      await queue(() => work('never'))
    },
  }
}
