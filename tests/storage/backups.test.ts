import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { makeBackup } from '../../electron/storage/backups/makeBackup'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { inverseOf, type Change } from '../../shared/notes/changes'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { damages } from './damages'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { journalPaths } from './journalOf'
import { lowdbFilesIn } from './lowdbFiles'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'
import { filesIn, temporaryFolder } from './temporaryFolder'

afterEach(() => {
  vi.useRealTimers()
})

function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2030-05-01T${time}:00.000Z`) })
}

/** An open library of two articles. */
async function opened(): Promise<{ library: Library; ids: readonly [string, string] }> {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const first = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const second = await library.addArticle(importedArticle('Ebb'), { keepBoth: true })
  return { library, ids: [first.id, second.id] }
}

function adding(articleId: string, id: string): Change {
  return { kind: 'add-highlight', articleId, highlight: highlight(id) }
}

function copiesIn(library: Library): Promise<readonly string[]> {
  return readdir(join(library.folder, 'backups', 'files'))
}

test('a backup has every file as it was, and copies only what has changed since the last', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  await library.tidyUp({ backUp: 'now' })
  const first = await lowdbFilesIn(library.folder)
  const copies = await copiesIn(library)
  expect(copies).toHaveLength(5)

  await library.change(adding(ids[1], 'two'))
  await library.change({ kind: 'add-tag', tag: tag('sea') })
  await library.tidyUp({ backUp: 'now' })
  const second = await lowdbFilesIn(library.folder)
  const added = (await copiesIn(library)).filter((name) => !copies.includes(name))
  expect(added.map((name) => name.replace(/\.[^.]*\.json$/, '')).toSorted()).toEqual([
    `${ids[1]}.notes`,
    'library',
  ])

  const backups = await library.backups()
  expect(backups.map(({ articles, highlights, tags }) => [articles, highlights, tags])).toEqual([
    [2, 2, 1],
    [2, 1, 0],
  ])
  const kept = await filesIn(join(library.folder, 'backups', 'files'))
  for (const [index, files] of [second, first].entries()) {
    const copiesOfFiles = Object.entries(backups[index]!.files)
    expect(copiesOfFiles.map(([path]) => path)).toEqual(
      Object.keys(files).filter((path) => !path.includes('source.')),
    )
    for (const [path, copy] of copiesOfFiles.filter(([path]) => path !== 'library.json')) {
      expect(kept[copy]).toBe(files[path])
    }
  }
  await library.close()
})

test('a first backup is made by itself, and the next when there is something new after an hour', async () => {
  setClock('10:00')
  const { library, ids } = await opened()
  const momentsAt = async (time: string): Promise<readonly string[]> => {
    setClock(time)
    await library.tidyUp()
    return (await library.backups()).map(({ made }) => made.slice(11, 16)).toReversed()
  }
  expect(await momentsAt('10:00')).toEqual(['10:00'])
  setClock('10:30')
  await library.change(adding(ids[0], 'one'))
  expect(await momentsAt('10:59')).toEqual(['10:00'])
  expect(await momentsAt('11:00')).toEqual(['10:00', '11:00'])
  expect(await momentsAt('13:00')).toEqual(['10:00', '11:00'])
  setClock('13:01')
  await library.change(adding(ids[0], 'two'))
  expect(await momentsAt('13:02')).toEqual(['10:00', '11:00', '13:02'])
  await library.close()
})

test('backups of long ago go, and with them the copies that no other has', async () => {
  setClock('10:00')
  const { library, ids } = await opened()
  await library.tidyUp({ backUp: 'now' })
  for (const [index, day] of ['02', '03', '04'].entries()) {
    vi.setSystemTime(new Date(`2030-05-${day}T10:00:00.000Z`))
    await library.change(adding(ids[0], `h${index}`))
    await library.tidyUp({ backUp: 'now' })
  }
  vi.setSystemTime(new Date('2030-07-20T10:00:00.000Z'))
  await library.change(adding(ids[0], 'last'))
  await library.tidyUp({ backUp: 'now' })
  const backups = await library.backups()
  expect(backups.map(({ made }) => made)).toEqual(['2030-07-20T10:00:00.000Z'])
  expect((await copiesIn(library)).toSorted()).toEqual(Object.values(backups[0]!.files).toSorted())
  await library.close()
})

test('the journal is kept until there is a backup, and what is not folded after that too', async () => {
  const { folder, article, contents } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  await library.change(adding(article.id, 'three'))
  await library.close()
  expect(await journalPaths(folder)).toHaveLength(2)

  const again = await openLibrary(folder, { write: true })
  await again.change(adding(article.id, 'four'))
  await again.tidyUp({ backUp: 'now' })
  expect(await journalPaths(folder)).toEqual([])
  await again.change(adding(article.id, 'five'))
  const killed = await copiedLibrary(folder)
  await again.close()
  expect(await journalPaths(killed)).toHaveLength(1)
  const reader = await openLibrary(killed, { write: false })
  expect(contentsOf(reader)).toEqual(contentsOf(again))
  expect(reader.state().highlights.get(article.id)).toHaveLength(
    contents.state.highlights.get(article.id)!.length + 3,
  )
})

test.each(['library.json', 'notes.json', 'article.json'])(
  'a %s that is damaged in place while the library is open does not get into a backup',
  async (name) => {
    const { library, ids } = await opened()
    await library.change(adding(ids[0], 'one'))
    await library.tidyUp({ backUp: 'now' })
    const content = await library.readArticle(ids[0])
    const path = join(
      library.folder,
      ...(name === 'library.json' ? [] : ['articles', ids[0]]),
      name,
    )
    await damages['filled with zeros']!.damage(path)
    await library.tidyUp({ backUp: 'now' })
    await library.close()
    // Whatever was left of the files, it is the last backup that counts now.
    for (const damaged of [join(library.folder, 'library.json'), path]) {
      await damages['that is empty']!.damage(damaged)
    }
    const again = await openLibrary(library.folder, { write: true })
    expect(contentsOf(again)).toEqual(contentsOf(library))
    expect(await again.readArticle(ids[0])).toEqual(content)
    await again.close()
  },
)

test('when the clock is set back, the backup made last is still the one that counts', async () => {
  setClock('10:50')
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  await library.tidyUp({ backUp: 'now' })
  setClock('10:20')
  await library.change({
    kind: 'edit-highlight',
    articleId: ids[0],
    highlightId: 'one',
    before: { note: '' },
    after: { note: 'after the clock was set back' },
  })
  await library.change({ kind: 'add-tag', tag: tag('sea') })
  await library.tidyUp({ backUp: 'now' })
  await library.close()
  for (const path of ['library.json', `articles/${ids[0]}/notes.json`]) {
    await damages['that is not JSON']!.damage(join(library.folder, path))
  }
  const again = await openLibrary(library.folder, { write: true })
  expect(contentsOf(again)).toEqual(contentsOf(library))
  expect(again.warnings().join(' ')).not.toContain('missing')
  await again.close()
})

test('a backup that is interrupted is none, and the next one is whole', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  await library.tidyUp({ backUp: 'now' })
  const backups = await library.backups()
  await library.change(adding(ids[1], 'two'))
  await library.tidyUp()
  const interruption = new AbortController()
  const making = makeBackup(library.folder, library.state(), new Date(), interruption.signal)
  interruption.abort()
  await expect(making).rejects.toThrow(/abort/)
  expect(await library.backups()).toEqual(backups)

  await library.tidyUp({ backUp: 'now' })
  await library.close()
  expect(await library.backups()).toHaveLength(2)
  await rm(join(library.folder, 'articles', ids[1], 'notes.json'))
  const again = await openLibrary(library.folder, { write: true })
  expect(contentsOf(again)).toEqual(contentsOf(library))
  await again.close()
})

test('a library can be closed while a backup of it is being made', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  const tidying = library.tidyUp({ backUp: 'now' })
  await Promise.all([tidying, library.close()])
  expect(library.warnings()).toEqual([])
  const again = await openLibrary(library.folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
})

test('a backup says how the library was, though much has happened since', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  await library.change({ kind: 'add-tag', tag: tag('sea') })
  await library.tidyUp({ backUp: 'now' })
  const then = library.state()
  const { made } = (await library.backups())[0]!
  await library.change({ kind: 'remove-tag', tag: tag('sea') })
  await library.change(inverseOf(adding(ids[0], 'one')))
  await library.tidyUp()
  expect(await library.readBackup(made)).toEqual(then)
  expect(library.state()).not.toEqual(then)
  await expect(library.readBackup('2020-01-01T00:00:00.000Z')).rejects.toMatchObject({
    code: 'unreadable',
    message: 'That backup cannot be read; choose an earlier or a later one.',
  })
  await library.close()
  const reader = await openLibrary(library.folder, { write: false })
  expect(await reader.readBackup(made)).toEqual(then)
})

test('of a backup with a damaged copy the rest can be read', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[1], 'one'))
  await library.tidyUp({ backUp: 'now' })
  const [backup] = await library.backups()
  const damage = (path: string): Promise<void> =>
    damages['that is not JSON']!.damage(
      join(library.folder, 'backups', 'files', backup!.files[path]!),
    )
  await damage(`articles/${ids[0]}/notes.json`)
  const { highlights, ...others } = library.state()
  expect(await library.readBackup(backup!.made)).toEqual({
    ...others,
    highlights: new Map([...highlights].filter(([id]) => id !== ids[0])),
  })
  await damage('library.json')
  await expect(library.readBackup(backup!.made)).rejects.toMatchObject({ code: 'unreadable' })
  await library.close()
})

test('a backup whose list cannot be read is left where it is, and the others are listed', async () => {
  const { library, ids } = await opened()
  await library.change(adding(ids[0], 'one'))
  await library.tidyUp({ backUp: 'now' })
  const [first] = await library.backups()
  const path = join(library.folder, 'backups', `${first!.made.replaceAll(':', '-')}.json`)
  await damages['that is not JSON']!.damage(path)
  const text = await readFile(path, 'utf8')
  await library.change(adding(ids[0], 'two'))
  await library.tidyUp({ backUp: 'now' })
  expect((await library.backups()).map(({ made }) => made)).not.toContain(first!.made)
  expect(await library.backups()).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe(text)
  await library.close()
})

/** A library of which one article has been removed for good, and the moment of a backup before. */
async function withArticleGone(): Promise<{
  library: Library
  id: string
  made: string
  addingNotes: Change
}> {
  const { library, ids } = await opened()
  const id = ids[0]
  const addingNotes = adding(id, 'one')
  await library.change(addingNotes)
  await library.tidyUp({ backUp: 'now' })
  const { made } = (await library.backups())[0]!
  await library.change({
    kind: 'edit-article',
    articleId: id,
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  await library.close()
  const again = await openLibrary(library.folder, { write: true })
  expect(again.state().articles.map((article) => article.id)).toEqual([ids[1]])
  return { library: again, id, made, addingNotes }
}

test('an article that is gone comes back from a backup as a deleted one, with its text', async () => {
  const { library, id, made, addingNotes } = await withArticleGone()
  const records = await library.bringBack(made, () => ({ said: 'Restored' }))
  expect(records).toMatchObject([{ id, title: 'The Tide', deleted: expect.any(String) }])
  expect(library.state().highlights.get(id)).toEqual([])
  expect(await library.readArticle(id)).toMatchObject({ leftOut: [] })
  expect(await library.bringBack(made, () => ({ said: 'Restored' }))).toEqual([])

  await library.change({
    kind: 'together',
    changes: [
      {
        kind: 'edit-article',
        articleId: id,
        before: { deleted: records[0]!.deleted },
        after: { deleted: null },
      },
      addingNotes as Extract<Change, { kind: 'add-highlight' }>,
    ],
  })
  expect(library.state().highlights.get(id)).toEqual([highlight('one')])
  const killed = await copiedLibrary(library.folder)
  await library.close()
  for (const folder of [killed, library.folder]) {
    for (const write of [false, true, true]) {
      const again = await openLibrary(folder, { write })
      expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
        contents: contentsOf(library),
        warnings: [],
      })
      await again.close()
    }
  }
})

test('a file of the journal that was not cleared away with the others undoes nothing when notes are damaged', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  const early = await filesIn(join(folder, 'journal'))
  const library = await openLibrary(folder, { write: true })
  const [{ id: highlightId, note }] = sampleHighlights
  await library.change({
    kind: 'edit-highlight',
    articleId: article.id,
    highlightId,
    before: { note },
    after: { note: 'later' },
  })
  await library.tidyUp({ backUp: 'now' })
  await library.close()
  for (const [name, text] of Object.entries(early)) {
    await writeFile(join(folder, 'journal', name), text)
  }
  await writeFile(notesPath, '')

  const again = await openLibrary(folder, { write: true })
  expect(again.state()).toEqual(library.state())
  await again.close()
})
