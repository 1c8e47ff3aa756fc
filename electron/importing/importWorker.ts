import { basename } from 'node:path'
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { speak } from '../../shared/language/language'
import { t } from '../../shared/language/t'
import { importArticle } from './importArticle'
import { ImportRefused } from './importedArticle'
import type { ImportReply, ImportRequest } from './importRequest'

if (!parentPort) throw new Error('This file is the entry of a worker thread.')
speak(workerData as string)
serve(parentPort)

function serve(port: MessagePort): void {
  let before: Promise<void> = Promise.resolve()
  port.on('message', (request: ImportRequest) => {
    before = before.then(async () => {
      const reply = await answer(request)
      // Moved, not copied: nothing here looks at the bytes again.
      const moved = reply.ok ? [reply.article.original.bytes.buffer as ArrayBuffer] : []
      port.postMessage(reply, moved)
    })
  })
}

async function answer(request: ImportRequest): Promise<ImportReply> {
  try {
    return { ok: true, article: await importArticle(request) }
  } catch (error) {
    if (error instanceof ImportRefused)
      return { ok: false, code: error.code, sentence: error.message }
    const { stack, message } = error instanceof Error ? error : new Error(String(error))
    return {
      ok: false,
      code: 'unexpected',
      sentence:
        request.kind === 'file'
          ? t('importing.unexpected', { name: basename(request.path), message })
          : t('importing.unexpectedPaste', { message }),
      stack: stack ?? message,
    }
  }
}
