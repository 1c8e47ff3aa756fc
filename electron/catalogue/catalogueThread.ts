import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ArticleId } from '../../shared/article/article'
import { updatesBetween } from '../../shared/catalogue/libraryUpdate'
import { language } from '../../shared/language/language'
import type { Indexing } from '../../shared/catalogue/indexing'
import type { LibraryState } from '../../shared/notes/changes'
import { CatalogueError } from './catalogueError'
import type { CatalogueStart, FromCatalogue, ToCatalogue } from './messages'
import type { Answer, Given, QuestionName } from './questions'
import { breathe } from '../storage/breathe'
import type { Library } from '../storage/library'
import { serialQueue } from '../storage/serialQueue'

/** The catalogue of the open library, in a thread of its own. */
export interface CatalogueThread {
  /** Answers by the library as it is now; by those texts that have been taken in yet. */
  readonly ask: <Name extends QuestionName>(name: Name, given: Given<Name>) => Promise<Answer<Name>>
  /** Resolves when all texts that can be read are known. */
  readonly whole: () => Promise<void>
  /** Reads no more texts until `readOn`; what is known is kept and answers as before. */
  readonly putOff: () => void
  /** Goes on reading the texts that are not known yet. */
  readonly readOn: () => void
  /** Has the index written if much of it is new, and ends the thread. */
  readonly close: () => Promise<void>
}

interface Surroundings {
  readonly library: Pick<Library, 'state' | 'whole' | 'readArticleBytes' | 'away'>
  /** The built `catalogueWorker`. */
  readonly workerFile: string
  /** Where its index is kept; null for nowhere. */
  readonly file: string | null
  readonly tellIndexing: (indexing: Indexing) => void
  /** Takes the errors that nobody expected. */
  readonly report: (what: string, error: unknown) => void
}

/** How many texts are under way to the thread at a time: one is read while one is taken in. */
const textsAhead = 2
/** How many things must be new in the index for it to be written: after texts, and at the end. */
const worthSaving = { afterTexts: 1, atTheEnd: 200 } as const
/** How long the program waits for the index at its end, in milliseconds; it can be made again. */
const patienceAtTheEnd = 4000
/** After how many milliseconds texts that could not be read are tried again, with a question. */
const unreadPatience = 60_000
/** For how many milliseconds after an answer no more texts are read: the window draws it then. */
const restAfterAnswer = 100
/** Milliseconds between two reports of progress. */
const reportEvery = 250

interface Running {
  readonly thread: Worker
  readonly post: (message: ToCatalogue, moved?: readonly ArrayBuffer[]) => void
  readonly questions: Map<number, Waiting>
  /** What the thread knows of the library. */
  known: LibraryState
}

interface Waiting {
  readonly resolve: (answer: Answer<QuestionName>) => void
  readonly reject: (error: unknown) => void
}

const ended = (): CatalogueError =>
  new CatalogueError('stopped', 'the thread of the catalogue ended')
const closedError = (): CatalogueError =>
  new CatalogueError('stopped', 'the catalogue has been closed')

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

export function createCatalogueThread(surroundings: Surroundings): CatalogueThread {
  const { library, workerFile, tellIndexing, report } = surroundings
  let { file } = surroundings
  let running: Running | null = null
  let closed = false
  let isPutOff = false
  let numbers = 0
  let answeredAt = -restAfterAnswer
  const inTurn = serialQueue()
  /** Whose text is to be handed over, and whose is just being. */
  let wanted: ArticleId[] = []
  const underWay = new Set<ArticleId>()
  let feeding: Promise<void> | null = null
  /** Those that could not be read, and when the last of them was tried. */
  const unread = new Set<ArticleId>()
  let triedAt = 0
  /** Those with which the thread ended, perhaps because of them. */
  const givenUp = new Set<ArticleId>()
  const taken = new Map<ArticleId, (damaged: boolean) => void>()
  /** Who waits for the list of those texts, and for the index to be written, in order. */
  const awaitingList: (() => void)[] = []
  const awaitingSave: (() => void)[] = []

  function start(): Running {
    const workerData: CatalogueStart = { file, language: language().tag }
    const thread = new Worker(workerFile, { workerData })
    const questions: Running['questions'] = new Map()
    const started: Running = {
      thread,
      questions,
      known: nothing,
      post: (message, moved = []) => thread.postMessage(message, [...moved]),
    }
    thread.on('message', (message: FromCatalogue) => hear(started, message))
    const fail = (error: CatalogueError): void => {
      if (running !== started) return
      // Whatever it stumbled over, it was in a text that it had, or perhaps in that file.
      if (taken.size === 0) file = null
      for (const id of taken.keys()) givenUp.add(id)
      end(started, error)
    }
    thread.on('error', (error) => {
      report('the catalogue', error)
      fail(new CatalogueError('stopped', 'the thread of the catalogue failed', { cause: error }))
    })
    thread.on('exit', () => {
      const error = ended()
      if (running === started) report('the catalogue', error)
      fail(error)
    })
    running = started
    return started
  }

  /** Lets nobody wait for what a thread that ends will not do any more. */
  function end({ questions }: Running, error: unknown): void {
    running = null
    wanted = []
    for (const settle of taken.values()) settle(false)
    for (const { reject } of questions.values()) reject(error)
    for (const go of [...awaitingList.splice(0), ...awaitingSave.splice(0)]) go()
  }

  function hear({ questions }: Running, message: FromCatalogue): void {
    switch (message.kind) {
      case 'wanted':
        wanted = message.articleIds.filter(
          (id) => !underWay.has(id) && !unread.has(id) && !givenUp.has(id),
        )
        void feed()
        // What is left is another now, and whoever puts it off sees how much.
        if (isPutOff && feeding === null) tellRest()
        return awaitingList.shift()?.()
      case 'text-taken':
        return taken.get(message.articleId)?.(message.damaged)
      case 'answer':
        answeredAt = performance.now()
        questions.get(message.number)?.resolve(message.answer)
        return void questions.delete(message.number)
      case 'failed': {
        const error = new CatalogueError('failed', 'the catalogue could not answer', {
          cause: message.stack,
        })
        report('the catalogue', error)
        questions.get(message.number)?.reject(error)
        return void questions.delete(message.number)
      }
      case 'saved':
        if (message.problem !== null) report('writing the index', message.problem)
        awaitingSave.shift()?.()
    }
  }

  /** Tells the thread what has changed in the library since it was told last. */
  async function bringUpToDate(): Promise<Running> {
    await library.whole()
    if (closed) throw closedError()
    const thread = running ?? start()
    const now = library.state()
    const again = unread.size > 0 && performance.now() - triedAt >= unreadPatience
    if (again) unread.clear()
    if (again && now === thread.known) void listWanted(thread)
    if (now === thread.known) return thread
    const before = thread.known
    for (const update of updatesBetween(before, now)) {
      thread.post({ kind: 'update', update })
      await breathe()
    }
    if (again || before.articles !== now.articles) void listWanted(thread)
    thread.known = now
    return thread
  }

  function listWanted({ post }: Running): Promise<void> {
    return new Promise((resolve) => {
      awaitingList.push(resolve)
      post({ kind: 'list-wanted' })
    })
  }

  function save({ post }: Running, leastChanges: number): Promise<void> {
    return new Promise((resolve) => {
      awaitingSave.push(resolve)
      post({ kind: 'save', leastChanges })
    })
  }

  /** Has the texts that are wanted handed over, until none is any more. */
  function feed(): Promise<void> {
    // The end of it is told, and whoever hears that may ask again at once.
    if (wanted.length > 0 && canRead()) feeding ??= feedAll().finally(() => (feeding = null))
    return feeding ?? Promise.resolve()
  }

  function canRead(): boolean {
    return !closed && !isPutOff && library.away() === null
  }

  /** The articles that are there and in whose text nothing can be found. */
  function unreadNow(): readonly ArticleId[] {
    if (unread.size + givenUp.size === 0) return []
    return library
      .state()
      .articles.filter(({ id, deleted }) => deleted === null && (unread.has(id) || givenUp.has(id)))
      .map(({ id }) => id)
  }

  function nextWanted(): ArticleId | undefined {
    return canRead() ? wanted.shift() : undefined
  }

  async function feedAll(): Promise<void> {
    let done = 0
    let toldAt = 0
    const tell = (): void => {
      const all = done + wanted.length + underWay.size
      if (done === all || performance.now() - toldAt < reportEvery) return
      toldAt = performance.now()
      tellIndexing({ done, total: all, isPutOff: false, unread: unreadNow() })
    }
    const hand = async (): Promise<void> => {
      for (;;) {
        const rest = answeredAt + restAfterAnswer - performance.now()
        if (rest > 0) await pause(rest)
        // Only now, for the library may have gone meanwhile.
        const id = nextWanted()
        if (id === undefined) return
        underWay.add(id)
        await handText(id)
        underWay.delete(id)
        done++
        tell()
      }
    }
    try {
      tell()
      await Promise.all(Array.from({ length: textsAhead }, hand))
      if (running) void save(running, worthSaving.afterTexts)
    } finally {
      tellRest(done)
    }
  }

  /** Tells how much is put off, after so many that were read; otherwise that no more are read. */
  function tellRest(done = 0): void {
    const left = isPutOff ? wanted.length : 0
    // What could not be handed over is left for the next question.
    const end = left > 0 ? { done, total: done + left } : { done: 1, total: 1 }
    tellIndexing({ ...end, isPutOff: left > 0, unread: unreadNow() })
  }

  /** Hands over one text, unless it cannot be read, or is damaged again after it was mended. */
  async function handText(articleId: ArticleId): Promise<void> {
    for (const mend of [false, true]) {
      const bytes = await library.readArticleBytes(articleId, { mend }).catch(() => null)
      if (bytes === null) break
      const isDamaged = await handBytes(articleId, bytes)
      if (!isDamaged) return
    }
    unread.add(articleId)
    triedAt = performance.now()
  }

  function handBytes(articleId: ArticleId, bytes: Uint8Array): Promise<boolean> {
    const thread = running
    if (!thread) return Promise.resolve(false)
    return new Promise((resolve) => {
      taken.set(articleId, (damaged) => {
        taken.delete(articleId)
        resolve(damaged)
      })
      // A buffer of its own can be moved to the thread, which spares it a copy.
      const own = new Uint8Array(bytes)
      thread.post({ kind: 'text', articleId, bytes: own }, [own.buffer])
    })
  }

  async function ask<Name extends QuestionName>(
    name: Name,
    given: Given<Name>,
  ): Promise<Answer<Name>> {
    if (closed) throw closedError()
    const thread = await inTurn(bringUpToDate)
    if (running !== thread) throw ended()
    void feed()
    const number = ++numbers
    return new Promise((resolve, reject) => {
      thread.questions.set(number, { resolve: resolve as Waiting['resolve'], reject })
      thread.post({ kind: 'ask', number, name, given })
    })
  }

  async function close(): Promise<void> {
    closed = true
    const thread = running
    if (!thread) return
    let late: NodeJS.Timeout | undefined
    const isLate = new Promise((resolve) => (late = setTimeout(resolve, patienceAtTheEnd)))
    // Those that were asked for before are done by then, too.
    await Promise.race([save(thread, worthSaving.atTheEnd), isLate])
    clearTimeout(late)
    end(thread, closedError())
    await thread.thread.terminate()
  }

  async function whole(): Promise<void> {
    unread.clear()
    await listWanted(await inTurn(bringUpToDate))
    await feed()
  }

  async function readOn(): Promise<void> {
    if (!isPutOff) return
    isPutOff = false
    try {
      // With the thread, which may have ended meanwhile, the list of what is left has gone.
      if (wanted.length === 0) await listWanted(await inTurn(bringUpToDate))
    } catch {
      // Whoever wants it can ask for it again.
      isPutOff = true
      return
    }
    void feed()
    if (feeding === null) tellRest()
  }

  return { ask, whole, putOff: () => (isPutOff = true), readOn: () => void readOn(), close }
}
