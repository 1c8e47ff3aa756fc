import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { speak } from '../../shared/language/language'
import { createCatalogue } from './catalogue'
import { readIndexFile, writeIndexFile } from './indexFile'
import type { CatalogueStart, FromCatalogue, ToCatalogue } from './messages'

if (!parentPort) throw new Error('This file is the entry of a worker thread.')
await serve(parentPort, workerData as CatalogueStart)

/** How many texts are taken in before the index is put in order again. */
const textsBetweenTidying = 50

async function serve(port: MessagePort, { file, language }: CatalogueStart): Promise<void> {
  speak(language)
  const catalogue = await createCatalogue(file === null ? null : await readIndexFile(file))
  let texts = 0
  let saving = Promise.resolve()
  const post = (message: FromCatalogue): void => port.postMessage(message)

  port.on('message', (message: ToCatalogue) => {
    switch (message.kind) {
      case 'update':
        return catalogue.update(message.update)
      case 'list-wanted':
        return post({ kind: 'wanted', articleIds: catalogue.wanted() })
      case 'text': {
        const { articleId, bytes } = message
        if (++texts % textsBetweenTidying === 0) void catalogue.tidy()
        return post({
          kind: 'text-taken',
          articleId,
          damaged: !catalogue.takeText(articleId, bytes),
        })
      }
      case 'ask': {
        const { number, name, given } = message
        try {
          return post({ kind: 'answer', number, answer: catalogue.ask(name, given) })
        } catch (error) {
          return post({ kind: 'failed', number, stack: stackOf(error) })
        }
      }
      case 'save':
        saving = saving.then(async () => {
          post({ kind: 'saved', problem: await save(message.leastChanges) })
        })
    }
  })

  async function save(leastChanges: number): Promise<string | null> {
    if (file === null || catalogue.unsaved() < leastChanges) return null
    try {
      await catalogue.tidy()
      await writeIndexFile(file, await catalogue.toBytes())
      return null
    } catch (error) {
      return stackOf(error)
    }
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
