import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportReply, ImportRequest } from '../../../electron/importing/importRequest'

let folder: string
let worker: Worker

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scholium-worker-'))
  const entry = resolve(import.meta.dirname, '../../../electron/importing/importWorker.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, target: 'node20.18', emptyOutDir: false },
  })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  worker = new Worker(join(folder, 'importWorker.js'))
}, 120_000)

afterAll(async () => {
  await worker.terminate()
  await rm(folder, { recursive: true, force: true })
})

test('the built worker answers with the article and its bytes, or with a refusal', async () => {
  const path = join(folder, 'heron.txt')
  await writeFile(path, Buffer.from('The Heron\n\nIt stood \x96 and left.', 'latin1'))

  const article = await ask({ kind: 'file', path })
  const refusal = await ask({ kind: 'file', path: folder })

  expect([article, refusal]).toEqual([
    {
      ok: true,
      article: expect.objectContaining({
        title: 'The Heron',
        words: 4,
        original: { bytes: expect.any(Uint8Array) as Uint8Array, extension: '.txt' },
      }) as unknown,
    },
    { ok: false, code: 'folder', sentence: expect.stringContaining('is a folder') as string },
  ])
  expect(article.ok && Buffer.from(article.article.original.bytes).toString('latin1')).toBe(
    'The Heron\n\nIt stood \x96 and left.',
  )
})

test('a fault of the program comes back as a sentence, and the worker goes on', async () => {
  const fault = await ask({ kind: 'paste', html: {} as string, text: null })
  const after = await ask({ kind: 'paste', html: null, text: 'It stood.' })
  expect([fault, after.ok]).toEqual([
    {
      ok: false,
      code: 'unexpected',
      sentence: expect.stringMatching(/^Scholium could not read what was pasted: /) as string,
      stack: expect.stringContaining('TypeError') as string,
    },
    true,
  ])
})

async function ask(request: ImportRequest): Promise<ImportReply> {
  const reply = once(worker, 'message')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  worker.postMessage(request)
  return ((await reply) as [ImportReply])[0]
}
