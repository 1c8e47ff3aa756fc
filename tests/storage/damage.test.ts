import { readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { ArticleRecord } from '../../shared/article/article'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { filesIn, temporaryFolder } from './temporaryFolder'

const one = highlight('one', { tags: ['sea'], note: 'first' })
const two = highlight('two', { start: 18, end: 20, quote: 'It', tags: ['sky'] })

interface Sample {
  readonly folder: string
  readonly article: ArticleRecord
  readonly state: ReturnType<Library['state']>
  readonly notesPath: string
  readonly libraryPath: string
}

/** A closed library with one article, two highlights and two tags. */
async function sampleLibrary(): Promise<Sample> {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const article = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('sea', 'Sea') },
      { kind: 'add-tag', tag: tag('sky', 'Sky') },
      { kind: 'add-highlight', articleId: article.id, highlight: one },
      { kind: 'add-highlight', articleId: article.id, highlight: two },
    ],
  })
  await library.changeSettings({ theme: 'sepia' })
  await library.close()
  return {
    folder: library.folder,
    article,
    state: library.state(),
    notesPath: join(library.folder, 'articles', article.id, 'notes.json'),
    libraryPath: join(library.folder, 'library.json'),
  }
}

const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  empty: (path) => truncate(path, 0),
  'filled with zeros': async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
  'not JSON': (path) => writeFile(path, 'Dear diary,\n'),
  'of another shape': (path) => writeFile(path, '["version", 1]\n'),
  'without a version': (path) => writeFile(path, '{}\n'),
  'cut in its last line but one': async (path) => {
    const text = await readFile(path, 'utf8')
    await truncate(path, Buffer.byteLength(text.slice(0, text.lastIndexOf(']') - 20)))
  },
}

describe.each(Object.entries(damages))('a file that is %s', (name, damage) => {
  const cut = name.startsWith('cut')

  test('of notes is put aside, and every highlight that is whole stays', async () => {
    const { folder, article, state, notesPath } = await sampleLibrary()
    await damage(notesPath)
    const damaged = await readFile(notesPath)

    const library = await openLibrary(folder, { write: true })
    const highlights = cut ? [one] : []
    expect(library.state()).toEqual({ ...state, highlights: new Map([[article.id, highlights]]) })
    expect(library.warnings()).toHaveLength(1)
    const [aside] = /articles\/.*damaged-\d+\.json/.exec(library.warnings()[0]!)!
    expect(await readFile(join(folder, aside))).toEqual(damaged)

    await library.change({ kind: 'add-highlight', articleId: article.id, highlight: two })
    await library.close()
    const again = await openLibrary(folder, { write: false })
    expect(again.warnings()).toEqual([])
    expect(again.state().highlights.get(article.id)).toEqual([...highlights, two])
    expect(await readFile(join(folder, aside))).toEqual(damaged)
  })

  test('of the library is put aside, and the list is made again from the articles', async () => {
    const { folder, state, libraryPath } = await sampleLibrary()
    await damage(libraryPath)
    const damaged = await readFile(libraryPath)

    const library = await openLibrary(folder, { write: true })
    expect(library.state().articles).toEqual(state.articles)
    expect(library.state().highlights).toEqual(state.highlights)
    expect(library.state().tags.map(({ id, name }) => [id, name])).toEqual(
      cut
        ? [
            ['sea', 'Sea'],
            ['sky', 'Recovered tag 1'],
          ]
        : [
            ['sea', 'Recovered tag 1'],
            ['sky', 'Recovered tag 2'],
          ],
    )
    expect(library.warnings()).toHaveLength(1)
    const [aside] = /library\.damaged-\d+\.json/.exec(library.warnings()[0]!)!
    expect(await readFile(join(folder, aside))).toEqual(damaged)
    await library.close()

    const again = await openLibrary(folder, { write: false })
    expect(again.warnings()).toEqual([])
    expect(again.state()).toEqual(library.state())
  })

  test('of an article is left where it is, and its notes stay', async () => {
    const { folder, article, state } = await sampleLibrary()
    const path = join(folder, 'articles', article.id, 'article.json')
    await damage(path)
    const damaged = await readFile(path)

    const library = await openLibrary(folder, { write: true })
    expect(library.state()).toEqual(state)
    await expect(library.readArticle(article.id)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('it is damaged'),
    })
    await library.close()
    expect(await readFile(path)).toEqual(damaged)
  })
})

test('one highlight of a wrong shape does not take the others with it', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  const text = await readFile(notesPath, 'utf8')
  await writeFile(notesPath, text.replace('"start":18', '"start":"eighteen"'))
  const library = await openLibrary(folder, { write: true })
  expect(library.state().highlights.get(article.id)).toEqual([one])
  await library.close()
})

test('a byte that is not UTF-8 is damage, not a character to be replaced', async () => {
  const { folder, notesPath } = await sampleLibrary()
  const bytes = await readFile(notesPath)
  bytes[bytes.indexOf('first')] = 0xff
  await writeFile(notesPath, bytes)
  const library = await openLibrary(folder, { write: true })
  expect(library.warnings()).toEqual([expect.stringContaining('2 of its highlights could be read')])
  await library.close()
})

test('an article that does not fit the schema is not given out', async () => {
  const { folder, article } = await sampleLibrary()
  const path = join(folder, 'articles', article.id, 'article.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"paragraph"', '"script"'))
  const library = await openLibrary(folder, { write: false })
  await expect(library.readArticle(article.id)).rejects.toMatchObject({ code: 'unreadable' })
})

test.each(['library.json', 'notes.json'])(
  'a %s from a newer version can be read and not changed',
  async (name) => {
    const { folder, state, libraryPath, notesPath } = await sampleLibrary()
    const path = name === 'library.json' ? libraryPath : notesPath
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"version": 1', '"version": 2'))
    const files = await filesIn(folder)

    const library = await openLibrary(folder, { write: true })
    expect(library.state()).toEqual(state)
    expect(library.warnings()).toEqual([expect.stringContaining('newer version of Scholium')])
    await expect(library.changeSettings({ theme: 'dark' })).rejects.toMatchObject({
      code: 'read-only',
    })
    await library.close()
    expect(await filesIn(folder)).toEqual(files)
  },
)

test('a missing library file is made again from the articles', async () => {
  const { folder, state, libraryPath } = await sampleLibrary()
  await rm(libraryPath)
  const library = await openLibrary(folder, { write: true })
  expect(library.state().articles).toEqual(state.articles)
  expect(library.warnings()).toEqual([expect.stringContaining('library.json was missing')])
  await library.close()
  const again = await openLibrary(folder, { write: false })
  expect(again.warnings()).toEqual([])
})

test('missing notes and a missing folder are named, and their article stays in the list', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  await rm(notesPath)
  const withoutNotes = await openLibrary(folder, { write: true })
  expect(withoutNotes.warnings()).toEqual([
    expect.stringContaining('The notes of “The Tide” are missing'),
  ])
  await withoutNotes.close()

  await rm(join(folder, 'articles', article.id), { recursive: true })
  const library = await openLibrary(folder, { write: true })
  expect(library.warnings()).toEqual([expect.stringContaining('“The Tide” cannot be opened')])
  expect(library.state().articles).toEqual([article])
  await expect(
    library.change({ kind: 'add-highlight', articleId: article.id, highlight: one }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await library.close()
})

test('notes that the system will not read are never overwritten', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  await rm(notesPath)
  // A link to itself can be neither read nor taken for a file that is not there.
  await symlink(notesPath, notesPath)
  const library = await openLibrary(folder, { write: true })
  expect(library.warnings()).toEqual([expect.stringContaining('are not shown')])
  await expect(
    library.change({ kind: 'add-highlight', articleId: article.id, highlight: one }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await library.close()
})
