import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryFormat } from '../../electron/storage/files/libraryFiles'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Card } from '../../shared/notes/card'
import { tagTree } from '../../shared/notes/tagTree'
import { tagsOf } from '../../shared/notes/tags'
import { defaultSettings } from '../../shared/settings'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { journalPaths, lineOf, readLines, writeLines } from './journalOf'
import { sampleLibrary, type Sample } from './sampleLibrary'
import { filesIn } from './temporaryFolder'

const fixture = 'tests/fixtures/storage/library-1'
const tide = 'the-tide-1a2b3c'
const ebb = 'ebb-and-flow-4d5e6f'

const contentsOfFixture = {
  articles: [
    [tide, 'Tides', null],
    [ebb, 'Ebb and “flow”', 'Ada Marsh'],
  ],
  tags: [tag('quiet', 'Quiet & slow'), tag('sea', 'Sea')],
  highlights: new Map([
    [
      tide,
      [
        highlight('one', { tags: ['sea'], note: 'Why *now*?\n\n> “deep”' }),
        highlight('two', {
          start: 18,
          end: 20,
          quote: 'It',
          prefix: 'The tide came in.\n',
          suffix: ' went out again.',
          color: 'purple',
        }),
      ],
    ],
    [
      ebb,
      [
        highlight('three', {
          start: 0,
          end: 13,
          quote: 'All is quiet.',
          prefix: '',
          suffix: '\nLöß, 潮, and 🌊.',
          tags: ['quiet', 'sea'],
        }),
      ],
    ],
  ]),
  settings: { ...defaultSettings, theme: 'sepia', fontSize: 21, openArticle: tide },
  places: { [tide]: 12, [ebb]: 3 },
  warnings: [],
}

test('a library of version 1 is read as it is, and is of the present one once it has been opened', async () => {
  const folder = await copiedLibrary(fixture)
  const before = await filesIn(folder)
  for (const write of [false, true]) {
    expect(await filesIn(folder)).toEqual(before)
    const library = await openLibrary(folder, { write })
    const { state, settings, places } = contentsOf(library)
    expect({
      articles: state.articles.map(({ id, title, author }) => [id, title, author]),
      tags: state.tags,
      highlights: state.highlights,
      settings,
      places,
      warnings: library.warnings(),
    }).toEqual(contentsOfFixture)
    await library.close()
  }
  const { 'library.json': list = '', ...others } = await filesIn(folder)
  const { 'library.json': listBefore = '', ...othersBefore } = before
  expect(others).toEqual(othersBefore)
  expect(JSON.parse(list)).toEqual({
    ...(JSON.parse(listBefore) as object),
    version: libraryFormat.version,
    tags: contentsOfFixture.tags,
    folded: {},
    foldedTime: null,
  })
  const again = await openLibrary(folder, { write: true })
  await again.change({ kind: 'add-highlight', articleId: tide, highlight: highlight('new') })
  await again.close()
  const reader = await openLibrary(folder, { write: false })
  expect({ contents: contentsOf(reader), warnings: reader.warnings() }).toEqual({
    contents: contentsOf(again),
    warnings: [],
  })
})

test('a library of version 2 keeps its tags, at the top, those in its journal too', async () => {
  const folder = await copiedLibrary(join(import.meta.dirname, '../fixtures/storage/library-2'))
  for (const write of [false, true]) {
    const library = await openLibrary(folder, { write })
    expect(library.warnings()).toEqual([])
    const { tags } = library.state()
    expect(tags.map(({ name, parent, color }) => [name, parent, color])).toEqual([
      ['people', null, null],
      ['Quiet & slow', null, null],
      ['accounts/book', null, null],
    ])
    // What was one name then is one now.
    expect(tagTree(tags).ordered.map(({ tag: { id } }) => tagTree(tags).textOf(id))).toContain(
      'accounts\\/book',
    )
    const highlights = [...library.state().highlights.values()].flat()
    expect(highlights.map((one) => tagsOf(one, tags).map(({ name }) => name))).toEqual([
      ['accounts/book'],
      ['people', 'Quiet & slow'],
    ])
    await library.close()
  }
})

test('in a library of version 3 no highlight is a card, and each can become one', async () => {
  const folder = await copiedLibrary('tests/fixtures/storage/library-3')
  const one = highlight('one', { color: 'blue', tags: ['sea'], note: 'Why *now*?' })
  const two = highlight('two', {
    start: 18,
    end: 20,
    quote: 'It',
    prefix: 'The tide came in.\n',
    suffix: ' went out again.',
    color: 'purple',
  })
  for (const write of [false, true]) {
    const library = await openLibrary(folder, { write })
    expect(library.warnings()).toEqual([])
    expect([...library.state().highlights.values()]).toEqual([[one, two]])
    await library.close()
  }
  const library = await openLibrary(folder, { write: true })
  const [articleId = ''] = library.state().highlights.keys()
  const card: Card = { answer: 'note', made: one.created, reviews: [] }
  await library.change({
    kind: 'edit-highlight',
    articleId,
    highlightId: 'one',
    before: { card: null },
    after: { card },
  })
  await library.close()
  const again = await openLibrary(folder, { write: true })
  expect([...again.state().highlights.values()]).toEqual([[{ ...one, card }, two]])
  // What was done in that version is history still.
  await again.history.undo(4)
  expect([...again.state().highlights.values()]).toEqual([[]])
  await again.history.redo(3)
  expect([...again.state().highlights.values()]).toEqual([[one, two]])
  await again.close()
})

test('a journal that is newer than a library of version 1 is replayed on it', async () => {
  const folder = await copiedLibrary(fixture)
  const library = await openLibrary(folder, { write: true })
  await library.change({ kind: 'add-highlight', articleId: ebb, highlight: highlight('new') })
  await library.change({ kind: 'remove-tag', tag: tag('quiet', 'Quiet & slow') })
  await library.addArticle(importedArticle('Neap', ['Little moves.']), { keepBoth: false })
  await library.changeSettings({ fontSize: 30 })
  await library.close()
  // As when somebody puts an old copy of the file back.
  await copyFile(join(fixture, 'library.json'), join(folder, 'library.json'))
  const again = await openLibrary(folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
})

const newer: Readonly<Record<string, (sample: Sample) => Promise<unknown>>> = {
  'library.json': ({ libraryPath }) => raiseVersion(libraryPath),
  'notes.json': ({ notesPath }) => raiseVersion(notesPath),
  'line in the middle of the journal': async ({ folder }) => {
    const { path, lines, entry } = await journalOfSample(folder)
    await writeLines(path, lines.toSpliced(1, 0, lineOf({ ...entry, version: 5, act: 'sing' })))
  },
  'line at the end of the journal': async ({ folder }) => {
    const { path, lines, entry } = await journalOfSample(folder)
    await writeLines(path, [...lines, lineOf({ ...entry, version: 7, sequence: 99 })])
  },
}

async function raiseVersion(path: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(/"version": (\d+)/, (_, version) => `"version": ${Number(version) + 1}`),
  )
}

async function journalOfSample(
  folder: string,
): Promise<{ path: string; lines: readonly string[]; entry: object }> {
  const [path = ''] = await journalPaths(folder)
  const lines = await readLines(path)
  const { entry } = JSON.parse(lines[0]!) as { entry: object }
  return { path, lines, entry }
}

test.each(Object.entries(newer))(
  'a library with a %s from a newer version can be read and not changed, and nothing is touched',
  async (_name, makeNewer) => {
    const sample = await sampleLibrary()
    const { folder, contents, article } = sample
    await makeNewer(sample)
    const files = await filesIn(folder)
    for (const write of [false, true]) {
      const library = await openLibrary(folder, { write })
      expect(contentsOf(library)).toEqual(contents)
      expect(library.warnings()).toEqual([
        `The library in ${folder} was written by a newer version of Scholium, so it can be read here but not changed: install that version to go on with it.`,
      ])
      const refused = { code: 'read-only' }
      await expect(library.changeSettings({ theme: 'dark' })).rejects.toMatchObject(refused)
      await expect(
        library.change({ kind: 'remove-tag', tag: tag('sea', 'Sea') }),
      ).rejects.toMatchObject(refused)
      await expect(
        library.addArticle(importedArticle('Ebb', ['All is quiet.']), { keepBoth: false }),
      ).rejects.toMatchObject(refused)
      await expect(library.tidyUp({ backUp: 'now' })).rejects.toMatchObject(refused)
      library.setPlace(article.id, 3)
      await library.close()
      expect(await filesIn(folder)).toEqual(files)
    }
  },
)

test('what is damaged in a library of a newer version is left for that version to mend', async () => {
  const sample = await sampleLibrary()
  await raiseVersion(sample.libraryPath)
  await writeFile(sample.notesPath, '{ torn')
  const { path, lines } = await journalOfSample(sample.folder)
  await writeLines(path, [...lines, 'Dear diary,'])
  const files = await filesIn(sample.folder)
  const library = await openLibrary(sample.folder, { write: true })
  expect(library.state()).toEqual(sample.contents.state)
  expect(library.warnings()).toHaveLength(3)
  await library.close()
  expect(await filesIn(sample.folder)).toEqual(files)
})

test('an article from a newer version is not given out, and is left as it is', async () => {
  const { folder, article, articlePath, contents } = await sampleLibrary({ backUp: true })
  await raiseVersion(articlePath)
  const text = await readFile(articlePath, 'utf8')
  const library = await openLibrary(folder, { write: true })
  await expect(library.readArticle(article.id)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('a newer version of Scholium wrote it'),
  })
  expect(contentsOf(library)).toEqual(contents)
  await library.close()
  expect(await readFile(articlePath, 'utf8')).toBe(text)
})

test('a copy from a newer version in a backup is passed over', async () => {
  const { folder, notesPath, contents } = await sampleLibrary({ backUp: true })
  const copies = Object.keys(await filesIn(join(folder, 'backups', 'files')))
  const copy = copies.find((name) => name.includes('.notes.'))!
  await raiseVersion(join(folder, 'backups', 'files', copy))
  await writeFile(notesPath, '{ torn')
  const library = await openLibrary(folder, { write: true })
  expect(library.warnings()).toEqual([expect.stringContaining('What is missing')])
  expect(library.state().tags).toEqual(contents.state.tags)
  await library.close()
})
