import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { LibraryEvent } from '../../shared/contract'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lowdbFilesIn } from './lowdbFiles'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'
import { filesIn, temporaryFolder } from './temporaryFolder'

const acts: Readonly<Record<string, (library: Library, articleId: string) => Promise<unknown>>> = {
  'a highlight was added': (library, articleId) =>
    library.change({ kind: 'add-highlight', articleId, highlight: highlight('three') }),
  'an article was renamed': (library, articleId) =>
    library.change({
      kind: 'edit-article',
      articleId,
      before: { title: 'The Tide' },
      after: { title: 'Tides' },
    }),
  'an article was imported': (library) =>
    library.addArticle(importedArticle('Ebb', ['All is quiet.']), { keepBoth: false }),
  'an imported article was annotated': async (library) => {
    const imported = importedArticle('Ebb', ['All is quiet.'])
    const { id } = await library.addArticle(imported, { keepBoth: false })
    await library.change({
      kind: 'together',
      changes: [
        { kind: 'add-tag', tag: tag('new') },
        { kind: 'add-highlight', articleId: id, highlight: highlight('one', { tags: ['new'] }) },
      ],
    })
  },
  'a setting was changed': (library) => library.changeSettings({ fontSize: 23 }),
}

test.each(Object.entries(acts))(
  'when %s and the program was killed at once, it is there',
  async (_name, act) => {
    const { folder, article } = await sampleLibrary()
    const library = await openLibrary(folder, { write: true })
    await act(library, article.id)
    const killed = await copiedLibrary(folder)
    const contents = contentsOf(library)
    await library.close()
    const files = await filesIn(killed)

    const reader = await openLibrary(killed, { write: false })
    expect({ contents: contentsOf(reader), warnings: reader.warnings() }).toEqual({
      contents,
      warnings: [],
    })
    expect(await filesIn(killed)).toEqual(files)

    const again = await openLibrary(killed, { write: true })
    expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
      contents,
      warnings: [],
    })
    await again.close()
    expect(await lowdbFilesIn(killed)).toEqual(await lowdbFilesIn(folder))
    // What is folded is in the files, whatever becomes of the journal.
    await rm(join(killed, 'journal'), { recursive: true })
    const folded = await openLibrary(killed, { write: false })
    expect({ contents: contentsOf(folded), warnings: folded.warnings() }).toEqual({
      contents,
      warnings: [],
    })
  },
)

test('a change is in the journal before it is in the files, and a reader sees it at once', async () => {
  const { folder, article } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  const files = await lowdbFilesIn(folder)
  const kept = await library.change({
    kind: 'add-highlight',
    articleId: article.id,
    highlight: highlight('three'),
  })
  expect(kept).toMatchObject({ where: 'library' })
  expect(await lowdbFilesIn(folder)).toEqual(files)
  const reader = await openLibrary(folder, { write: false })
  expect(contentsOf(reader)).toEqual(contentsOf(library))

  await library.tidyUp()
  expect(await lowdbFilesIn(folder)).not.toEqual(files)
  const later = await openLibrary(folder, { write: false })
  expect(contentsOf(later)).toEqual(contentsOf(library))
  await library.close()
})

test('a program that is killed while it removes an old article for good leaves nothing of it', async () => {
  const { folder, article } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  await library.change({
    kind: 'add-highlight',
    articleId: article.id,
    highlight: highlight('three'),
  })
  await library.change({
    kind: 'edit-article',
    articleId: article.id,
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  const killed = await copiedLibrary(folder)
  await library.close()

  const removing = await openLibrary(killed, { write: true })
  expect(removing.state().articles).toEqual([])
  const killedAgain = await copiedLibrary(killed)
  await removing.close()

  for (const left of [killed, killedAgain]) {
    for (const write of [false, true, true]) {
      const again = await openLibrary(left, { write })
      expect({ ...again.state(), warnings: again.warnings() }).toEqual({
        ...removing.state(),
        warnings: [],
      })
      await again.close()
    }
    expect(Object.keys(await lowdbFilesIn(left))).toEqual(['library.json'])
    // Nothing waits for an article that will never come back.
    const library = await openLibrary(left, { write: true })
    await library.tidyUp({ backUp: 'now' })
    await library.close()
    expect(Object.keys(await filesIn(join(left, 'journal')))).toEqual([])
  }
})

test('changes of an article whose folder is not there wait for it in the journal', async () => {
  const { folder, article } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  await library.change({
    kind: 'add-highlight',
    articleId: article.id,
    highlight: highlight('three', { start: 30, end: 33 }),
  })
  const killed = await copiedLibrary(folder)
  await library.close()
  const missing = await copiedLibrary(killed)
  await rm(join(missing, 'articles', article.id), { recursive: true })
  const without = await openLibrary(missing, { write: true })
  expect(without.warnings()).toEqual([expect.stringContaining('“The Tide” cannot be opened')])
  await without.tidyUp({ backUp: 'now' })
  await without.close()
  const still = await openLibrary(missing, { write: true })
  await still.close()

  await cp(join(killed, 'articles', article.id), join(missing, 'articles', article.id), {
    recursive: true,
  })
  const again = await openLibrary(missing, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
})

test('a library can be used before the highlights of all its articles have been read', async () => {
  const { folder, article, contents } = await sampleLibrary()
  const filling = await openLibrary(folder, { write: true })
  for (const title of ['Ebb', 'Flow']) {
    const { id } = await filling.addArticle(importedArticle(title), { keepBoth: true })
    await filling.change({ kind: 'add-highlight', articleId: id, highlight: highlight('one') })
  }
  await filling.close()

  const told: LibraryEvent[] = []
  const library = await openLibrary(folder, {
    write: true,
    notes: 'later',
    tell: (event) => told.push(event),
  })
  expect(library.state().articles).toEqual(filling.state().articles)
  expect(await library.readNotes(article.id)).toEqual(sampleHighlights)
  await library.change({ kind: 'add-highlight', articleId: article.id, highlight: highlight('x') })
  await library.whole()
  expect(told).toEqual([{ kind: 'notes-read' }])
  const ofArticle = [highlight('x'), ...sampleHighlights].toSorted((a, b) => a.start - b.start)
  expect(new Set(library.state().highlights.get(article.id))).toEqual(new Set(ofArticle))
  expect(library.state().tags).toEqual(contents.state.tags)
  await library.close()
  const again = await openLibrary(folder, { write: false })
  expect(contentsOf(again)).toEqual(contentsOf(library))
})

test('a library without anything in it is opened, closed and opened again', async () => {
  const folder = await temporaryFolder()
  const library = await openLibrary(folder, { write: true })
  await library.tidyUp()
  await library.close()
  const again = await openLibrary(folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
})
