import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import {
  createCatalogueThread,
  type CatalogueThread,
} from '../../electron/catalogue/catalogueThread'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Indexing } from '../../shared/catalogue/indexing'
import { articleSchema } from '../../shared/article/schema'
import { documentOf } from '../../shared/article/sections'
import { articleText } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import type { Card } from '../../shared/notes/card'
import { highlight } from './highlights'
import { importedArticle } from './importedArticle'
import { buildProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

let workerFile: string
beforeAll(async () => {
  workerFile = await buildProgram('electron/catalogue/catalogueWorker.ts')
})

test('what is added, changed, deleted and undone is found as it is, with the next question', async () => {
  const { library, ask } = await open(await temporaryFolder())
  expect(await ask('tide')).toEqual([])
  const tide = await library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  await library.addArticle(importedArticle('Of Birds', ['Gulls cry.']), { keepBoth: false })
  expect(await ask('"tide came"')).toEqual(['Of the Sea: text'])
  expect(await ask('gulls')).toEqual(['Of Birds: text'])

  const one = highlight('one', { note: 'Like breathing' })
  await library.change({ kind: 'add-highlight', articleId: tide.id, highlight: one })
  expect(await ask('breathing')).toEqual(['Of the Sea: highlight'])
  await library.change({
    kind: 'edit-highlight',
    articleId: tide.id,
    highlightId: 'one',
    before: { note: 'Like breathing' },
    after: { note: 'Like sleeping' },
  })
  expect(await ask('breathing')).toEqual([])
  expect(await ask('sleeping')).toEqual(['Of the Sea: highlight'])
  await library.history.undo(1)
  expect(await ask('breathing')).toEqual(['Of the Sea: highlight'])

  await library.change({
    kind: 'edit-article',
    articleId: tide.id,
    before: { deleted: null },
    after: { deleted: '2026-03-01T09:00:00.000Z' },
  })
  expect(await ask('breathing')).toEqual([])
  await library.history.undo(1)
  expect(await ask('breathing')).toEqual(['Of the Sea: highlight'])
  expect(await ask('"went out"')).toEqual(['Of the Sea: text'])
})

test('cards that are due are told with the headings they stand under', async () => {
  const { library, catalogue } = await open(await temporaryFolder())
  const { heading, paragraph } = articleSchema.nodes
  const document = documentOf([
    heading.create({ level: 1 }, articleSchema.text('Water')),
    heading.create({ level: 3 }, articleSchema.text('Rivers')),
    heading.create({ level: 2 }, articleSchema.text('Tides')),
    paragraph.create(null, articleSchema.text('The tide came in.')),
    heading.create({ level: 1 }, articleSchema.text('Land')),
  ])
  const imported = { ...importedArticle('Of the Sea'), document: document.toJSON() as unknown }
  const { id: articleId } = await library.addArticle(imported, { keepBoth: false })
  const { text } = articleText(document)
  const start = text.indexOf('tide came')
  const card: Card = { answer: 'note', made: '2026-03-01T09:00:00.000Z', reviews: [] }
  const one = highlight('one', { ...anchorOf(text, { start, end: start + 9 }), card })
  await library.change({ kind: 'add-highlight', articleId, highlight: one })
  await catalogue.whole()
  const question = { reviewLimit: 20, reviewRetention: 0.9, reviewWeights: null, count: 10 }
  expect(await catalogue.ask('dueCards', question)).toMatchObject({
    now: [{ articleId, highlight: one, headings: ['Water', 'Tides'] }],
    cards: 1,
    done: 0,
  })
  const reviews = [{ time: new Date().toISOString(), grade: 4 as const }]
  await library.change({
    kind: 'edit-highlight',
    articleId,
    highlightId: 'one',
    before: { card },
    after: { card: { ...card, reviews } },
  })
  expect(await catalogue.ask('dueCards', question)).toMatchObject({ now: [], cards: 1, done: 1 })
  await library.history.undo(1)
  expect(await catalogue.ask('dueCards', question)).toMatchObject({ due: 1, done: 0 })
})

test('the index is kept, and only what it does not know is read when it is opened again', async () => {
  const folder = await temporaryFolder()
  const first = await open(folder)
  await first.library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  expect(await first.ask('tide')).toEqual(['Of the Sea: text'])
  expect(first.read).toEqual(['Of the Sea'])
  await first.close()

  const second = await open(folder)
  expect(await second.ask('tide')).toEqual(['Of the Sea: text'])
  await second.library.addArticle(importedArticle('Of Birds', ['Gulls cry.']), { keepBoth: false })
  expect(await second.ask('gulls')).toEqual(['Of Birds: text'])
  expect(second.read).toEqual(['Of Birds'])
})

test('an index that is damaged, or none, is made again', async () => {
  const folder = await temporaryFolder()
  const first = await open(folder)
  await first.library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  expect(await first.ask('tide')).toEqual(['Of the Sea: text'])
  await first.close()
  const bytes = await readFile(first.file)
  bytes[bytes.length >> 1]! ^= 0xff
  await writeFile(first.file, bytes)

  const second = await open(folder)
  expect(await second.ask('tide')).toEqual(['Of the Sea: text'])
  expect(second.read).toEqual(['Of the Sea'])
  await second.close()
  expect(second.reported).toEqual([])
})

test('an article that cannot be read holds up no other', async () => {
  const folder = await temporaryFolder()
  const told: Indexing[] = []
  const { library, ask } = await open(folder, { tellIndexing: (indexing) => told.push(indexing) })
  const lost = await library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  await library.addArticle(importedArticle('Of Birds', ['Gulls cry.']), { keepBoth: false })
  await writeFile(join(folder, 'library', 'articles', lost.id, 'article.json'), '{"version": 1, oh')
  expect(await ask('gulls')).toEqual(['Of Birds: text'])
  expect(await ask('sea')).toEqual(['Of the Sea: title'])
  expect(told.at(-1)).toEqual({ done: 1, total: 1, isPutOff: false, unread: [lost.id] })
})

test('an article that could not be read is read when it can be', async () => {
  const folder = await temporaryFolder()
  const { library, catalogue, ask } = await open(folder)
  const { id } = await library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  const away = join(folder, 'library', 'articles', `${id}-away`)
  await rename(join(folder, 'library', 'articles', id), away)
  expect(await ask('tide')).toEqual([])
  await rename(away, join(folder, 'library', 'articles', id))

  const now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now + 60_000)
  onTestFinished(() => clock.mockRestore())
  const question = { query: 'tide', limit: 10 }
  await vi.waitUntil(async () => (await catalogue.ask('search', question)).total === 1)
})

test('while the library is away no text is asked for, and nothing is told of reading', async () => {
  let away: string | null = 'It is away.'
  const told: number[] = []
  const { library, catalogue, ask, read } = await open(await temporaryFolder(), {
    away: () => away,
    tellIndexing: ({ done }) => told.push(done),
  })
  await library.addArticle(importedArticle('Of the Sea'), { keepBoth: false })
  expect(await ask('tide')).toEqual([])
  await catalogue.ask('search', { query: 'tide', limit: 10 })
  expect([read, told]).toEqual([[], []])
  away = null
  expect(await ask('tide')).toEqual(['Of the Sea: text'])
})

test('reading can be put off and gone on with, and what is known answers meanwhile', async () => {
  const told: Indexing[] = []
  let catalogue: CatalogueThread | null = null
  const opened = await open(await temporaryFolder(), {
    tellIndexing: (indexing) => {
      told.push(indexing)
      // After the first two, which are under way by then.
      if (indexing.total > 2 && told.length === 1) catalogue?.putOff()
    },
  })
  ;({ catalogue } = opened)
  const { library, ask, read } = opened
  for (const name of ['Birds', 'Rain', 'Tides', 'Walls'])
    await library.addArticle(importedArticle(name, [`${name} here.`]), { keepBoth: false })
  expect(await ask('here')).toEqual([])
  expect(read).toEqual([])
  expect(told.at(-1)).toEqual({ done: 0, total: 4, isPutOff: true, unread: [] })
  catalogue.readOn()
  expect((await ask('here')).toSorted()).toEqual(
    ['Birds', 'Rain', 'Tides', 'Walls'].map((name) => `${name}: text`),
  )
  expect(told.at(-1)).toMatchObject({ isPutOff: false, unread: [] })
})

test('a question that waits for the library when all is closed starts no thread', async () => {
  const waiting: (() => void)[] = []
  const whole = (): Promise<void> => new Promise((resolve) => waiting.push(resolve))
  const { catalogue } = await open(await temporaryFolder(), { whole })
  const answer = catalogue.ask('search', { query: 'tide', limit: 10 })
  await vi.waitUntil(() => waiting.length > 0)
  await catalogue.close()
  waiting[0]!()
  await expect(answer).rejects.toThrow('closed')
})

test('a text with which the thread ends is left out, and the index is kept all the same', async () => {
  const folder = await temporaryFolder()
  const fragile = await workerAfter(
    folder,
    `const { decode } = TextDecoder.prototype
    TextDecoder.prototype.decode = function (...bytes) {
      const text = decode.apply(this, bytes)
      if (text.includes('Poison it is')) process.exit(1)
      return text
    }`,
  )
  const { library, ask, close } = await open(folder, { workerFile: fragile })
  for (const name of ['Poison', 'Of Birds', 'Of the Sea', 'Of Rain'])
    await library.addArticle(importedArticle(name, [`${name} it is.`]), { keepBoth: false })
  await ask('sea')
  expect(await ask('"rain it is"')).toEqual(['Of Rain: text'])
  expect(await ask('"poison it is"')).toEqual([])
  await close()
  const second = await open(folder)
  expect(await second.ask('"poison it is"')).toEqual(['Poison: text'])
  expect(second.read).not.toContain('Of Rain')
})

test('what was put off can be read after the thread has ended, and how much it is stays told', async () => {
  const folder = await temporaryFolder()
  const told: Indexing[] = []
  const { library, ask, catalogue, read } = await open(folder, {
    workerFile: await workerAfter(
      folder,
      `const { parentPort } = await import('node:worker_threads')
      const { on } = parentPort
      parentPort.on = (name, hear) =>
        on.call(parentPort, name, (message) => {
          if (message.given?.query === 'the end') process.exit(1)
          hear(message)
        })`,
    ),
    tellIndexing: (indexing) => told.push(indexing),
  })
  catalogue.putOff()
  for (const name of ['Birds', 'Rain'])
    await library.addArticle(importedArticle(name, [`${name} here.`]), { keepBoth: false })
  expect(await ask('here')).toEqual([])
  expect(told.at(-1)).toEqual({ done: 0, total: 2, isPutOff: true, unread: [] })
  await expect(catalogue.ask('search', { query: 'the end', limit: 10 })).rejects.toThrow('ended')
  catalogue.readOn()
  await vi.waitUntil(() => read.length === 2)
  await vi.waitUntil(() => told.at(-1)?.isPutOff === false)
})

/** The thread of the catalogue, after something else has been done in it. */
async function workerAfter(folder: string, script: string): Promise<string> {
  const file = join(folder, 'fragile.mjs')
  const worker = JSON.stringify(pathToFileURL(workerFile).href)
  await writeFile(file, `${script}\nawait import(${worker})`)
  return file
}

interface Opened {
  readonly library: Library
  readonly catalogue: CatalogueThread
  /** Once all texts are known: the titles of what is found, and where in it, in order. */
  readonly ask: (query: string) => Promise<readonly string[]>
  /** The titles of the articles whose text was read. */
  readonly read: readonly string[]
  readonly reported: readonly unknown[]
  readonly file: string
  readonly close: () => Promise<void>
}

interface Differently extends Partial<Pick<Library, 'away' | 'whole'>> {
  readonly workerFile?: string
  readonly tellIndexing?: (indexing: Indexing) => void
}

async function open(
  folder: string,
  { workerFile: worker = workerFile, tellIndexing = () => {}, ...differently }: Differently = {},
): Promise<Opened> {
  const library = await openLibrary(join(folder, 'library'), { write: true })
  const file = join(folder, 'cache', 'test.index')
  const read: string[] = []
  const reported: unknown[] = []
  const catalogue: CatalogueThread = createCatalogueThread({
    library: {
      ...library,
      ...differently,
      readArticleBytes: (id, options) => {
        const { title } = library.state().articles.find((article) => article.id === id)!
        if (!options.mend) read.push(title)
        return library.readArticleBytes(id, options)
      },
    },
    workerFile: worker,
    file,
    tellIndexing,
    report: (_what, error) => reported.push(error),
  })
  let closing: Promise<void> | null = null
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      await catalogue.close()
      await library.close()
    })())
  onTestFinished(close)

  async function ask(query: string): Promise<readonly string[]> {
    await catalogue.whole()
    const { articles } = library.state()
    const found = await catalogue.ask('search', { query, limit: 10 })
    return found.articles.map(({ articleId, passages }) => {
      const { title } = articles.find(({ id }) => id === articleId)!
      return `${title}: ${passages[0]?.kind ?? 'title'}`
    })
  }
  return { library, catalogue, ask, read, reported, file, close }
}
