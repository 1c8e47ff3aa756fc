import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../../electron/storage/openLibrary'
import { backings, type Backed } from './backings'
import { contentsOf } from './contentsOf'
import { damages } from './damages'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'
import { filesIn } from './temporaryFolder'

const [one] = sampleHighlights

test('both files damaged at once are both put together again from the journal', async () => {
  const { folder, contents, libraryPath, notesPath } = await sampleLibrary()
  for (const path of [libraryPath, notesPath]) await damages['that is empty']!.damage(path)
  const library = await openLibrary(folder, { write: true })
  expect(contentsOf(library)).toEqual(contents)
  expect(library.warnings()).toHaveLength(2)
  await library.close()
})

test('one highlight of a wrong shape does not take the others with it', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  await rm(join(folder, 'journal'), { recursive: true })
  const text = await readFile(notesPath, 'utf8')
  await writeFile(notesPath, text.replace('"start":18', '"start":"eighteen"'))
  const library = await openLibrary(folder, { write: true })
  expect(library.state().highlights.get(article.id)).toEqual([one])
  expect(library.warnings()).toEqual([expect.stringContaining('with 1 highlight.')])
  await library.close()
})

test('a byte that is not UTF-8 is damage, not a character to be replaced', async () => {
  const { folder, contents, notesPath } = await sampleLibrary()
  const bytes = await readFile(notesPath)
  bytes[bytes.indexOf('first')] = 0xff
  await writeFile(notesPath, bytes)
  const library = await openLibrary(folder, { write: true })
  expect(library.warnings()).toEqual([expect.stringContaining('with 2 highlights.')])
  expect(contentsOf(library)).toEqual(contents)
  await library.close()
})

test('an article that does not fit the schema is not given out', async () => {
  const { folder, article, articlePath } = await sampleLibrary()
  const text = await readFile(articlePath, 'utf8')
  await writeFile(articlePath, text.replace('"paragraph"', '"script"'))
  const library = await openLibrary(folder, { write: false })
  await expect(library.readArticle(article.id)).rejects.toMatchObject({ code: 'unreadable' })
})

test('an article is given out as its bytes, and looked through only when that is asked', async () => {
  const { folder, article, articlePath } = await sampleLibrary()
  const library = await openLibrary(folder, { write: false })
  const content = await library.readArticle(article.id)
  const bytes = await library.readArticleBytes(article.id, { mend: false })
  expect(Buffer.from(bytes)).toEqual(await readFile(articlePath))
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject(content)

  await writeFile(articlePath, '{\n  "version": 1,\n  "torn')
  const torn = await library.readArticleBytes(article.id, { mend: false })
  expect(new TextDecoder().decode(torn)).toContain('torn')
  await expect(library.readArticleBytes(article.id, { mend: true })).rejects.toMatchObject({
    code: 'unreadable',
  })
  await writeFile(articlePath, '{\n  "version": 99,')
  await expect(library.readArticleBytes(article.id, { mend: false })).rejects.toMatchObject({
    code: 'unreadable',
  })
})

const missing: Readonly<Record<string, readonly [keyof Backed, string]>> = {
  'library file': ['libraryPath', 'library.json was missing'],
  'notes file': ['notesPath', 'The notes of “The Tide” were missing.'],
}

test.each(Object.entries(missing))(
  'a missing %s is made again from what there is',
  async (_name, [which, told]) => {
    for (const backing of ['only the journal', 'a backup and the journal']) {
      const backed = await backings[backing]!()
      await rm(String(backed[which]))
      const library = await openLibrary(backed.folder, { write: true })
      expect(contentsOf(library)).toEqual(backed.contents)
      expect(library.warnings()).toEqual([expect.stringContaining(told)])
      expect(library.warnings()[0]).toMatch(backed.from)
      await library.close()
      const again = await openLibrary(backed.folder, { write: false })
      expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
        contents: backed.contents,
        warnings: [],
      })
    }
  },
)

test('a missing library file is made again from the articles where there is nothing else', async () => {
  const { folder, contents, libraryPath } = await sampleLibrary()
  await rm(libraryPath)
  await rm(join(folder, 'journal'), { recursive: true })
  const library = await openLibrary(folder, { write: true })
  expect(library.state().articles).toEqual(contents.state.articles)
  expect(library.state().highlights).toEqual(contents.state.highlights)
  expect(library.warnings()).toEqual([expect.stringContaining('library.json was missing')])
  await library.close()
  const again = await openLibrary(folder, { write: false })
  expect(again.warnings()).toEqual([])
})

test('missing notes and a missing folder are named, and their article stays in the list', async () => {
  const { folder, article, notesPath } = await sampleLibrary()
  await rm(join(folder, 'journal'), { recursive: true })
  await rm(notesPath)
  const withoutNotes = await openLibrary(folder, { write: true })
  expect(withoutNotes.warnings()).toEqual([
    expect.stringContaining('The notes of “The Tide” are missing'),
  ])
  await withoutNotes.close()

  await rm(dirname(notesPath), { recursive: true })
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
  await library.tidyUp({ backUp: 'now' })
  await library.close()
  expect(Object.keys(await filesIn(dirname(notesPath)))).not.toContain(basename(notesPath))
})
