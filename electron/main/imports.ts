import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ArticleRecord } from '../../shared/article/article'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import type { AddedArticle, ImportResult, WindowEvent } from '../../shared/contract'
import type { SimpleChange } from '../../shared/notes/changes'
import { markPassages, type MarkedPassage } from '../../shared/notes/markedPassages'
import type { ImportedArticle } from '../importing/importedArticle'
import { toldOfImports, type ToldOfImport } from '../storage/history/toldOfImports'
import type { ImportRequest } from '../importing/importRequest'
import type { Library } from '../storage/library'
import { DuplicateArticle } from '../storage/libraryError'
import type { Log } from './answerCall'
import { isSpoken, Refusal } from './failure'
import type { Reader } from './reader'
import { t } from '../../shared/language/t'

/** Reads articles one after the other and adds them to the library. */
export interface Imports {
  /** Begins at once, or queues behind what is being read; one report comes when all is done. */
  readonly add: (requests: readonly ImportRequest[]) => void
  readonly addFiles: (paths: readonly string[]) => void
  /**
   * The same for an article that comes with highlights, as one step of the history; one that is in
   * the library already is left as it is.
   */
  readonly addMarked: (path: string, passages: readonly MarkedPassage[]) => void
  /** Gives up all that has not been added yet; resolves when nothing is under way any more. */
  readonly cancel: () => Promise<void>
  /** Adds an article whose text is in the library already, or forgets it and gives null. */
  readonly settle: (pendingId: string, keepBoth: boolean) => Promise<AddedArticle | null>
}

interface Entry {
  readonly request: ImportRequest
  readonly signal: AbortSignal
  /** What it comes with; null for what readers add themselves. */
  readonly passages: readonly MarkedPassage[] | null
}

/** `send` tells the window how it goes; `log` takes the errors that nobody expected. */
export function createImports(
  library: Pick<Library, 'state' | 'addArticle' | 'perform'>,
  reader: Reader,
  send: (event: WindowEvent) => void,
  log: Log,
): Imports {
  const queue: Entry[] = []
  const pending = new Map<string, ImportedArticle>()
  let cancelling = new AbortController()
  let running: Promise<void> | null = null

  function queueUp(
    requests: readonly ImportRequest[],
    passages: readonly MarkedPassage[] | null = null,
  ): void {
    queue.push(...requests.map((request) => ({ request, signal: cancelling.signal, passages })))
    if (queue.length > 0) running ??= run()
  }

  async function run(): Promise<void> {
    const results: ImportResult[] = []
    const told = toldOfImports()
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const name = nameOf(entry.request)
      const total = results.length + 1 + queue.length
      send({ kind: 'import-progress', done: results.length, total, name })
      results.push(await importOne(entry, name, told))
    }
    running = null
    send({ kind: 'import-finished', results })
    await reader.stop()
  }

  async function importOne(
    { request, signal, passages }: Entry,
    name: string,
    told: ReturnType<typeof toldOfImports>,
  ): Promise<ImportResult> {
    if (signal.aborted) return { outcome: 'cancelled', name }
    try {
      const imported = await reader.read(request, signal)
      return await addOrAsk(imported, passages, name, told)
    } catch (error) {
      if (signal.aborted) return { outcome: 'cancelled', name }
      if (isSpoken(error)) return { outcome: 'refused', name, message: error.message }
      log.report(`importing ${name}`, error)
      const message = t('imports.unexpected', { name, log: log.file })
      return { outcome: 'refused', name, message }
    }
  }

  async function addOrAsk(
    imported: ImportedArticle,
    passages: readonly MarkedPassage[] | null,
    name: string,
    told: ReturnType<typeof toldOfImports>,
  ): Promise<ImportResult> {
    try {
      const added = await addWith(imported, passages ?? [], told)
      return { outcome: 'imported', name, ...added, leftOut: imported.leftOut.length }
    } catch (error) {
      if (!(error instanceof DuplicateArticle)) throw error
      if (passages) return { outcome: 'there', name, article: error.existing }
      const pendingId = randomUUID()
      pending.set(pendingId, imported)
      return { outcome: 'duplicate', name, existing: error.existing, pendingId }
    }
  }

  /** Adds an article with its highlights; without them, if only they cannot be saved. */
  async function addWith(
    imported: ImportedArticle,
    passages: readonly MarkedPassage[],
    tell: ReturnType<typeof toldOfImports>,
  ): Promise<AddedArticle> {
    const { told, ...added } = await add(imported, { keepBoth: false, tell })
    let marks: readonly SimpleChange[] = []
    try {
      if (passages.length > 0) marks = await mark(added.article, imported, passages, told)
    } catch (error) {
      log.report('the highlights of an article that came in', error)
    }
    if (isThere(added.article)) send({ kind: 'article-added', article: added.article, marks })
    return added
  }

  async function add(
    imported: ImportedArticle,
    { keepBoth, tell }: { keepBoth: boolean; tell: ReturnType<typeof toldOfImports> },
  ): Promise<AddedArticle & { readonly told: ToldOfImport }> {
    let told: ToldOfImport | undefined
    const article = await library.addArticle(imported, {
      keepBoth,
      told: (record) => (told = tell(record)),
    })
    if (!told) throw new Error('what is added is told of')
    return { article, actId: told.actId, told }
  }

  /** Told with the same key as the addition, so that both are one step of the history. */
  async function mark(
    { id }: ArticleRecord,
    imported: ImportedArticle,
    passages: readonly MarkedPassage[],
    { said, key }: ToldOfImport,
  ): Promise<readonly SimpleChange[]> {
    const { text } = articleText(assembleDocument(imported, []))
    const making = { now: new Date().toISOString(), newId: randomUUID }
    const { changes } = await library.perform(({ articles, tags }) => {
      // The addition may have been undone by now.
      const isStill = articles.some((article) => article.id === id)
      const changes = isStill ? markPassages({ id, text }, passages, tags, making) : []
      return { change: { kind: 'together', changes }, changes, told: { said, key } }
    })
    return changes
  }

  /** Whether an article has not been taken back while its addition was brought to an end. */
  function isThere({ id }: ArticleRecord): boolean {
    return library.state().articles.some((article) => article.id === id)
  }

  return {
    add: (requests) => queueUp(requests),
    addFiles: (paths) => queueUp(paths.map((path) => ({ kind: 'file', path }))),
    addMarked: (path, passages) => queueUp([{ kind: 'file', path }], passages),
    cancel: async () => {
      cancelling.abort()
      cancelling = new AbortController()
      await running
    },
    settle: async (pendingId, keepBoth) => {
      const imported = pending.get(pendingId)
      if (!imported) {
        throw new Refusal('settled', t('imports.settledAlready'))
      }
      const added = keepBoth ? await add(imported, { keepBoth, tell: toldOfImports() }) : null
      pending.delete(pendingId)
      return added && isThere(added.article) ? { article: added.article, actId: added.actId } : null
    },
  }
}

/** What the window calls a source while it is being read. */
function nameOf(request: ImportRequest): string {
  return request.kind === 'file' ? basename(request.path) : t('imports.clipboard')
}
