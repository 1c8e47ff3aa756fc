import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { language } from '../../shared/language/language'
import { ImportRefused, type ImportedArticle } from '../importing/importedArticle'
import type { ImportReply, ImportRequest } from '../importing/importRequest'

/** Reads articles in a thread of its own, so that the program stays awake meanwhile. */
export interface Reader {
  /**
   * Reads one article at a time. Rejects with `ImportRefused`, with an error when the reading or
   * the thread failed, or at once with the signal's reason when that is aborted.
   */
  readonly read: (request: ImportRequest, signal: AbortSignal) => Promise<ImportedArticle>
  /** Ends the thread; the next `read` begins a new one. */
  readonly stop: () => Promise<void>
}

/** `workerFile` is the built `importWorker`. */
export function createReader(workerFile: string): Reader {
  let thread: Worker | null = null

  async function stop(): Promise<void> {
    const ending = thread
    thread = null
    await ending?.terminate()
  }

  async function read(request: ImportRequest, signal: AbortSignal): Promise<ImportedArticle> {
    try {
      thread ??= new Worker(workerFile, { workerData: language().tag })
      return articleOf(await ask(thread, request, signal))
    } catch (error) {
      // Whatever it was doing when it was given up or failed, the next article finds it fresh.
      if (!(error instanceof ImportRefused)) await stop()
      throw error
    }
  }

  return { read, stop }
}

async function ask(
  thread: Worker,
  request: ImportRequest,
  signal: AbortSignal,
): Promise<ImportReply> {
  const listening = new AbortController()
  const until = { signal: AbortSignal.any([signal, listening.signal]) }
  try {
    const answer = once(thread, 'message', until)
    const end = once(thread, 'exit', until)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(request)
    const reply = await Promise.race([answer, end.then(() => null)])
    if (!reply) throw new Error('the thread that reads articles ended')
    return reply[0] as ImportReply
  } finally {
    listening.abort()
  }
}

function articleOf(reply: ImportReply): ImportedArticle {
  if (reply.ok) return reply.article
  if (reply.code === 'unexpected') throw new Error(reply.sentence, { cause: reply.stack })
  throw new ImportRefused(reply.code, reply.sentence)
}
