import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DuplicateArticle, type LibraryError } from '../../electron/storage/libraryError'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { inverseOf, type Change } from '../../shared/notes/changes'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lowdbFilesIn } from './lowdbFiles'
import { filesIn, temporaryFolder } from './temporaryFolder'

async function reopened(library: Library): Promise<Library> {
  await library.close()
  return openLibrary(library.folder, { write: true })
}

test('everything acknowledged is there when the library is opened again', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const first = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const second = await library.addArticle(importedArticle('Ebb', ['All is quiet.']), {
    keepBoth: false,
  })
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('sea') },
      {
        kind: 'add-highlight',
        articleId: first.id,
        highlight: highlight('one', { tags: ['sea'], note: 'Löß\n\n> “deep”' }),
      },
    ],
  })
  await library.change({
    kind: 'edit-article',
    articleId: second.id,
    before: { title: 'Ebb' },
    after: { title: 'Ebb and flow' },
  })
  await library.changeSettings({ theme: 'dark', fontSize: 21 })
  library.setPlace(first.id, 12)

  const again = await reopened(library)
  expect(again.state()).toEqual(library.state())
  expect(again.state()).toEqual({
    articles: [first, { ...second, title: 'Ebb and flow' }],
    tags: [tag('sea')],
    highlights: new Map([
      [first.id, [highlight('one', { tags: ['sea'], note: 'Löß\n\n> “deep”' })]],
      [second.id, []],
    ]),
  })
  expect(again.settings()).toMatchObject({ theme: 'dark', fontSize: 21, color: 'yellow' })
  expect(again.places()).toEqual({ [first.id]: 12 })
  expect(again.warnings()).toEqual([])
  const content = await again.readArticle(first.id)
  expect(articleText(assembleDocument(content, [])).text).toBe(
    'The tide came in.\nIt went out again.',
  )
  await again.close()
})

test('the files are laid out for people to read', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const article = await library.addArticle(importedArticle('Über die Flut: 1. Teil'), {
    keepBoth: false,
  })
  expect(article.id).toMatch(/^uber-die-flut-1-teil-[0-9a-z]{6}$/)
  await library.change({
    kind: 'add-highlight',
    articleId: article.id,
    highlight: highlight('one'),
  })
  await library.close()
  const files = await filesIn(library.folder)
  const journal = Object.keys(files).find((path) => path.startsWith('journal/'))!
  expect(Object.keys(files)).toEqual([
    `articles/${article.id}/article.json`,
    `articles/${article.id}/notes.json`,
    `articles/${article.id}/source.txt`,
    journal,
    'library.json',
  ])
  const lines = files[journal]!.split('\n').slice(0, -1)
  const writer = /^journal\/([a-z0-9-]+)\.1\.jsonl$/.exec(journal)![1]!
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    [
      {
        kind: 'change',
        change: { kind: 'add-article', record: article },
        mark: {
          id: expect.any(String),
          said: `Added “${article.title}”`,
          key: expect.stringMatching(/^import-/),
        },
      },
      {
        kind: 'change',
        change: { kind: 'add-highlight', articleId: article.id, highlight: highlight('one') },
        mark: { id: expect.any(String), said: expect.stringMatching(/^Highlighted “/) },
      },
    ].map((act, index) => ({
      check: expect.stringMatching(/^[0-9a-f]{8}$/),
      entry: {
        version: 4,
        writer,
        sequence: index + 1,
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        act,
      },
    })),
  )
  const { foldedTime } = JSON.parse(files['library.json']!) as { foldedTime: string }
  expect(files['library.json']).toBe(
    [
      '{',
      '  "version": 3,',
      '  "articles": [',
      `    ${JSON.stringify(article)}`,
      '  ],',
      '  "tags": [],',
      '  "settings": {},',
      '  "places": {},',
      '  "folded": {',
      `    "${writer}": [[1,2]]`,
      '  },',
      `  "foldedTime": "${foldedTime}"`,
      '}',
      '',
    ].join('\n'),
  )
  expect(files[`articles/${article.id}/notes.json`]).toBe(
    [
      '{',
      '  "version": 2,',
      '  "highlights": [',
      `    ${JSON.stringify(highlight('one'))}`,
      '  ]',
      '}',
      '',
    ].join('\n'),
  )
  expect(files[`articles/${article.id}/source.txt`]).toBe('The tide came in.\n\nIt went out again.')
})

test('an article folder is named after its title in ASCII, cut between words', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const slugOf = async (title: string): Promise<string> => {
    const { id } = await library.addArticle(importedArticle(title), { keepBoth: true })
    return id.replace(/-[0-9a-z]{6}$/, '')
  }
  expect([
    await slugOf('潮の満ち引き'),
    await slugOf('  “Ebb” & Flow!  '),
    await slugOf('Forty characters are enough for a folder name'),
    await slugOf('Forty characters exactly stand in here ok'),
    await slugOf('x'.repeat(60)),
  ]).toEqual([
    'article',
    'ebb-flow',
    'forty-characters-are-enough-for-a-folder',
    'forty-characters-exactly-stand-in-here',
    'x'.repeat(40),
  ])
  await library.close()
})

test('the same text is refused with the article that has it, unless both are to be kept', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const first = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const again = library.addArticle(importedArticle('Other title'), { keepBoth: false })
  await expect(again).rejects.toThrow(DuplicateArticle)
  await expect(again).rejects.toMatchObject({ code: 'duplicate', existing: first })

  const second = await library.addArticle(importedArticle('Other title'), { keepBoth: true })
  expect(library.state().articles).toEqual([first, second])
  await library.close()
})

test('the text of a deleted article can be imported again', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const first = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.change(deletion(first.id, new Date().toISOString()))
  const second = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  expect(library.state().articles.map(({ id }) => id)).toEqual([first.id, second.id])
  await library.close()
})

test('an article is kept for thirty days after it was deleted, with its notes, then removed for good', async () => {
  const day = 24 * 60 * 60 * 1000
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const recent = await library.addArticle(importedArticle('Recent'), { keepBoth: false })
  const old = await library.addArticle(importedArticle('Old'), { keepBoth: true })
  for (const { id } of [recent, old]) {
    await library.change({ kind: 'add-highlight', articleId: id, highlight: highlight('one') })
    library.setPlace(id, 4)
  }
  await library.change(deletion(recent.id, new Date(Date.now() - 29 * day).toISOString()))
  await library.change(deletion(old.id, new Date(Date.now() - 31 * day).toISOString()))

  const again = await reopened(library)
  expect(again.state().articles.map(({ id }) => id)).toEqual([recent.id])
  expect([...again.state().highlights]).toEqual([[recent.id, [highlight('one')]]])
  expect(again.places()).toEqual({ [recent.id]: 4 })
  expect(again.warnings()).toEqual([])
  await again.close()
  const files = Object.keys(await filesIn(library.folder))
  expect(files.filter((path) => path.includes(old.id))).toEqual([])
})

test('an undone change leaves every file as it was, byte for byte', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const change: Change = {
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('sea') },
      { kind: 'add-highlight', articleId: id, highlight: highlight('one', { tags: ['sea'] }) },
    ],
  }
  await library.tidyUp()
  const before = await lowdbFilesIn(library.folder)
  await library.change(change)
  await library.tidyUp()
  expect(await lowdbFilesIn(library.folder)).not.toEqual(before)
  await library.change(inverseOf(change))
  await library.close()
  expect(await lowdbFilesIn(library.folder)).toEqual(before)
})

test('changes that are asked for at once are made in the order of asking', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const notes = Array.from({ length: 20 }, (_, index) => `note ${index}`)
  await Promise.all([
    library.change({ kind: 'add-highlight', articleId: id, highlight: highlight('one') }),
    ...notes.map((note) =>
      library.change({
        kind: 'edit-highlight',
        articleId: id,
        highlightId: 'one',
        before: {},
        after: { note },
      }),
    ),
  ])
  const again = await reopened(library)
  expect(again.state().highlights.get(id)).toEqual([highlight('one', { note: 'note 19' })])
  await again.close()
})

test('a change that would be lost in whole or in part is refused', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.tidyUp()
  const files = await lowdbFilesIn(library.folder)
  const codeOf = async (change: Change): Promise<string> =>
    library.change(change).then(
      () => 'saved',
      (error: LibraryError) => error.code,
    )
  expect([
    await codeOf({ kind: 'add-highlight', articleId: 'gone', highlight: highlight('one') }),
    await codeOf({
      kind: 'edit-highlight',
      articleId: id,
      highlightId: 'gone',
      before: {},
      after: { note: 'x' },
    }),
    await codeOf({ kind: 'edit-tag', tagId: 'gone', before: {}, after: { name: 'x' } }),
    await codeOf({ kind: 'edit-article', articleId: 'gone', before: {}, after: { title: 'x' } }),
    await codeOf({
      kind: 'together',
      changes: [
        { kind: 'add-tag', tag: tag('sea') },
        { kind: 'add-highlight', articleId: 'gone', highlight: highlight('one') },
      ],
    }),
    await codeOf({ kind: 'remove-tag', tag: tag('gone') }),
  ]).toEqual(['not-found', 'not-found', 'not-found', 'not-found', 'not-found', 'saved'])
  library.setPlace('gone', 3)
  library.setPlace(id, Number.NaN)
  await library.close()
  expect(await lowdbFilesIn(library.folder)).toEqual(files)
})

test('a field that an edit leaves undefined stays as it is', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.change({ kind: 'add-highlight', articleId: id, highlight: highlight('one') })
  await library.change({
    kind: 'edit-highlight',
    articleId: id,
    highlightId: 'one',
    before: { color: 'yellow' },
    after: { color: 'blue', note: undefined },
  })
  const again = await reopened(library)
  expect(again.warnings()).toEqual([])
  expect(again.state().highlights.get(id)).toEqual([highlight('one', { color: 'blue' })])
  await again.close()
})

test('after closing nothing more can be changed, and what was asked for before is done', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const asked = library.change({
    kind: 'add-highlight',
    articleId: id,
    highlight: highlight('one'),
  })
  const closed = library.close()
  await expect(library.changeSettings({ theme: 'dark' })).rejects.toMatchObject({ code: 'closed' })
  await Promise.all([asked, closed, library.close()])
  const reader = await openLibrary(library.folder, { write: false })
  expect(reader.state().highlights.get(id)).toEqual([highlight('one')])
})

test('a library that is opened for reading changes nothing on the disk', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.close()
  const notes = join(library.folder, 'articles', id, 'notes.json')
  await writeFile(notes, '{ torn')
  const files = await filesIn(library.folder)

  const reader = await openLibrary(library.folder, { write: false })
  expect(reader.warnings()).toHaveLength(1)
  await expect(reader.change({ kind: 'add-tag', tag: tag('sea') })).rejects.toMatchObject({
    code: 'read-only',
  })
  reader.setPlace(id, 3)
  await reader.close()
  expect(await filesIn(library.folder)).toEqual(files)
})

test('where there is no library, reading says so and makes none', async () => {
  const folder = await temporaryFolder()
  await expect(openLibrary(join(folder, 'none'), { write: false })).rejects.toMatchObject({
    code: 'missing',
  })
  expect(await filesIn(folder)).toEqual({})
})

test('an article folder that was copied into the library is listed', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const other = await openLibrary(await temporaryFolder(), { write: true })
  const article = await other.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await other.change({ kind: 'add-highlight', articleId: article.id, highlight: highlight('one') })
  await other.close()
  await rename(
    join(other.folder, 'articles', article.id),
    join(library.folder, 'articles', 'by-the-sea'),
  )
  const again = await reopened(library)
  expect(again.state()).toEqual({
    articles: [{ ...article, id: 'by-the-sea' }],
    tags: [],
    highlights: new Map([['by-the-sea', [highlight('one')]]]),
  })
  expect(again.warnings()).toEqual([
    '“The Tide” was found in articles/by-the-sea and is in the list of articles now.',
  ])
  await again.close()
  expect(await readFile(join(library.folder, 'library.json'), 'utf8')).toContain('by-the-sea')
})

function deletion(articleId: string, deleted: string): Change {
  return { kind: 'edit-article', articleId, before: { deleted: null }, after: { deleted } }
}
