import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { LibraryEvent } from '../../shared/contract'
import type { Change } from '../../shared/notes/changes'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lowdbFilesIn } from './lowdbFiles'
import { canMount, makeReadOnly } from './smallDisk'
import { filesIn, temporaryFolder } from './temporaryFolder'

interface Opened {
  readonly library: Library
  /** Its articles, in order. */
  readonly ids: readonly [string, string]
  readonly told: readonly LibraryEvent[]
}

/** An open library of two articles, folded. */
async function opened(more: { readonly refuge?: string } = {}): Promise<Opened> {
  const told: LibraryEvent[] = []
  const library = await openLibrary(await temporaryFolder(), {
    write: true,
    tell: (event) => told.push(event),
    ...more,
  })
  const first = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const second = await library.addArticle(importedArticle('Ebb'), { keepBoth: true })
  await library.change({ kind: 'add-tag', tag: tag('old') })
  await library.tidyUp()
  told.length = 0
  return { library, ids: [first.id, second.id], told }
}

/** Adds one tag and removes another, and highlights in both articles: three files. */
function retagging(articleIds: readonly string[]): Change {
  return {
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('new') },
      ...articleIds.map((articleId) => ({
        kind: 'add-highlight' as const,
        articleId,
        highlight: highlight('one', { tags: ['new'] }),
      })),
      { kind: 'remove-tag', tag: tag('old') },
    ],
  }
}

const notUpToDate =
  'The files of the library could not be brought up to date, because there is a file where a folder should be; move the file elsewhere and try again. Everything you did is safe in its journal, and it will be tried again.'

test('when one of several files cannot be brought up to date, nothing is lost and work goes on', async () => {
  const { library, ids, told } = await opened()
  const files = await lowdbFilesIn(library.folder)
  const inTheWay = join(library.folder, 'articles', ids[1])
  await rename(inTheWay, `${inTheWay}.kept`)
  await writeFile(inTheWay, '')

  expect(await library.change(retagging(ids))).toMatchObject({ where: 'library' })
  await library.tidyUp()
  await library.tidyUp()
  expect(told).toEqual([{ kind: 'warning', sentence: notUpToDate }])
  expect(library.warnings()).toEqual([notUpToDate])
  // The first file is up to date; that the library is not is what counts.
  const halfWay = await lowdbFilesIn(library.folder)
  const firstNotes = `articles/${ids[0]}/notes.json`
  expect(halfWay[firstNotes]).not.toEqual(files[firstNotes])
  expect(halfWay['library.json']).toBe(files['library.json'])

  await library.change({ kind: 'add-tag', tag: tag('other') })
  expect(library.state().tags.map(({ id }) => id)).toEqual(['new', 'other'])
  const killed = await copiedLibrary(library.folder)

  for (const folder of [library.folder, killed]) {
    await rm(join(folder, 'articles', ids[1]))
    await rename(join(folder, 'articles', `${ids[1]}.kept`), join(folder, 'articles', ids[1]))
  }
  await library.tidyUp()
  expect(told).toEqual([{ kind: 'warning', sentence: notUpToDate }])
  const upToDate = await lowdbFilesIn(library.folder)
  await library.close()
  expect(await lowdbFilesIn(library.folder)).toEqual(upToDate)
  for (const folder of [library.folder, killed]) {
    const again = await openLibrary(folder, { write: true })
    expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
      contents: contentsOf(library),
      warnings: [],
    })
    await again.close()
    expect(await lowdbFilesIn(folder)).toEqual(upToDate)
  }
})

test.skipIf(!canMount())(
  'one article that cannot be written is not taken for a library that is out of reach',
  async () => {
    const refuge = join(await temporaryFolder(), 'refuge')
    const { library, ids, told } = await opened({ refuge })
    await library.change(retagging(ids))
    const release = makeReadOnly(join(library.folder, 'articles', ids[1]))
    await library.tidyUp()
    expect(told).toEqual([
      { kind: 'warning', sentence: expect.stringContaining('because the disk is read-only') },
    ])
    expect(library.away()).toBeNull()
    expect(await library.change({ kind: 'add-tag', tag: tag('other') })).toMatchObject({
      where: 'library',
    })
    release()
    await library.close()
    const again = await openLibrary(library.folder, { write: false })
    expect(contentsOf(again)).toEqual(contentsOf(library))
  },
)

test('what closing could not bring up to date is in the journal for the next time', async () => {
  const { library, ids } = await opened()
  const inTheWay = join(library.folder, 'articles', ids[1])
  await rename(inTheWay, `${inTheWay}.kept`)
  await writeFile(inTheWay, '')
  await library.change(retagging(ids))
  await library.close()
  expect(library.warnings()).toEqual([notUpToDate])
  await rm(inTheWay)
  await rename(`${inTheWay}.kept`, inTheWay)
  const again = await openLibrary(library.folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
})

test('when the folder of an article is gone, it is made again with its notes', async () => {
  const { library, ids } = await opened()
  await rm(join(library.folder, 'articles', ids[1]), { recursive: true })
  await library.change(retagging(ids))
  await library.close()
  const again = await openLibrary(library.folder, { write: false })
  expect(contentsOf(again)).toEqual(contentsOf(library))
  expect(again.warnings()).toEqual([])
})

const obstacles: Readonly<Record<string, string>> = {
  'its folder': 'articles',
  'the journal': 'journal',
}

test.each(Object.entries(obstacles))(
  'an article that cannot be put in because of %s leaves nothing behind',
  async (_name, part) => {
    const { library } = await opened()
    const state = library.state()
    const files = await filesIn(library.folder)
    const path = join(library.folder, part)
    await rename(path, `${path}.kept`)
    await writeFile(path, '')
    const article = importedArticle('Neap', ['Little moves.'])
    await expect(library.addArticle(article, { keepBoth: false })).rejects.toMatchObject({
      code: 'not-saved',
      message: `Nothing was saved to ${library.folder}, because there is a file where a folder should be; move the file elsewhere and try again.`,
    })
    expect(library.state()).toBe(state)
    await rm(path)
    await rename(`${path}.kept`, path)
    expect(await filesIn(library.folder)).toEqual(files)

    await library.addArticle(article, { keepBoth: false })
    await library.close()
    const again = await openLibrary(library.folder, { write: false })
    expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
      contents: contentsOf(library),
      warnings: [],
    })
  },
)

test('what a crash left of an article on its way in is cleared away', async () => {
  const { library } = await opened()
  await library.close()
  const files = await filesIn(library.folder)
  const half = join(library.folder, 'articles', '.adding-half-abc123')
  await mkdir(half)
  await writeFile(join(half, 'article.json'), '{')
  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toEqual([])
  await again.close()
  expect(await filesIn(library.folder)).toEqual(files)
})

test('an old article that cannot be removed does not keep the library closed', async () => {
  const { library, ids } = await opened()
  await library.change({
    kind: 'edit-article',
    articleId: ids[0],
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  await library.close()
  const inTheWay = join(library.folder, 'articles', `.removing-${ids[0]}`)
  await mkdir(join(inTheWay, 'x'), { recursive: true })

  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toEqual([expect.stringContaining('are still on the disk, because')])
  expect(again.state()).toEqual(library.state())
  await again.close()
  await rm(inTheWay, { recursive: true })
  const later = await openLibrary(library.folder, { write: true })
  expect({
    articles: later.state().articles.map(({ id }) => id),
    warnings: later.warnings(),
  }).toEqual({ articles: [ids[1]], warnings: [] })
  await later.close()
})

test('a folder that cannot be used is refused with a sentence', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(openLibrary(file, { write: true })).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('there is a file where a folder should be'),
  })
})

test.each([
  ['library.json', false],
  ['library.json', true],
  ['notes.json', false],
  ['notes.json', true],
])(
  'a %s that another program changed while the library was open is kept beside ours',
  async (name, isChangedHere) => {
    const { library, ids, told } = await opened()
    const ofFile = name === 'library.json' ? [] : ['articles', ids[0]]
    const path = join(library.folder, ...ofFile, name)
    const theirs = `${(await readFile(path, 'utf8')).trimEnd()}  \n\n`
    await writeFile(path, theirs)
    if (isChangedHere) await library.change(retagging(ids))
    await library.tidyUp({ backUp: 'now' })
    const [, aside = ''] = /kept as (\S+)\.$/.exec(library.warnings()[0] ?? '') ?? []
    expect(told).toEqual([
      {
        kind: 'warning',
        sentence: `Another program changed a file of the library while it was open here. Its version is kept as ${aside}.`,
      },
    ])
    expect(aside).toMatch(
      new RegExp(`${name.replace('.json', '')}\\.changed-elsewhere-\\d+\\.json$`),
    )
    expect(await readFile(join(library.folder, aside), 'utf8')).toBe(theirs)
    expect(await readFile(path, 'utf8')).not.toBe(theirs)
    await library.close()
    const again = await openLibrary(library.folder, { write: true })
    expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
      contents: contentsOf(library),
      warnings: [],
    })
    await again.close()
  },
)
