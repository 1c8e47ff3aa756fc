import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Highlight } from '../../shared/notes/highlight'
import { added, backings } from './backings'
import { contentsOf } from './contentsOf'
import { damages, type Damage } from './damages'
import { highlight } from './highlights'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'
import { filesIn } from './temporaryFolder'

const [one, two] = sampleHighlights
const { middle, late } = added

/** The highlights that are left when not everything can be put together again. */
function highlightsLeft({ leaves }: Damage, from: RegExp): readonly Highlight[] {
  const hasBackup = from.source.includes('backup')
  switch (leaves) {
    case 'nothing':
      return hasBackup ? [one, two, late] : []
    case 'all but the last':
      return hasBackup ? [one, two, middle, late] : [one, two, middle]
    case 'all':
      return [one, two, middle, late]
  }
}

const tagNames = { late: 'Tag late', middle: 'Tag middle', sea: 'Sea', sky: 'Sky' }

/** The names of tags, by id, when not everything can be put together again. */
function tagsLeft({ leaves }: Damage, from: RegExp): Readonly<Record<string, string>> {
  const hasBackup = from.source.includes('backup')
  if (leaves === 'all') return tagNames
  if (hasBackup) return leaves === 'nothing' ? { ...tagNames, middle: 'Recovered tag 1' } : tagNames
  return leaves === 'nothing'
    ? {
        sea: 'Recovered tag 1',
        sky: 'Recovered tag 2',
        middle: 'Recovered tag 3',
        late: 'Recovered tag 4',
      }
    : { ...tagNames, sky: 'Recovered tag 1' }
}

/** Damages a file in place, as the backup must not notice, and returns what is left of it. */
async function damaged(damage: Damage, path: string): Promise<Buffer> {
  const { ino } = await stat(path)
  await damage.damage(path)
  expect((await stat(path)).ino).toBe(ino)
  return readFile(path)
}

/** The file that a sentence says the damaged one is kept as. */
function asideIn({ folder, warnings }: Library): string {
  const [, path = ''] = /kept as (\S+\.damaged-\d+\.json)\.?/.exec(warnings().join('\n')) ?? []
  return join(folder, path)
}

/** Opens for reading, whereupon nothing on the disk may be another, and then for writing. */
async function openedBothWays(folder: string): Promise<readonly [Library, Library]> {
  const files = await filesIn(folder)
  const reader = await openLibrary(folder, { write: false })
  expect(await filesIn(folder)).toEqual(files)
  return [reader, await openLibrary(folder, { write: true })]
}

/** Changes something in a library that was put together again, and finds everything kept. */
async function expectToStay(library: Library, aside: string, bytes: Buffer): Promise<void> {
  const { id: articleId } = library.state().articles[0]!
  expect(await readFile(aside)).toEqual(bytes)
  await library.change({ kind: 'add-highlight', articleId, highlight: highlight('next') })
  await library.close()
  const again = await openLibrary(library.folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
  expect(await readFile(aside)).toEqual(bytes)
}

function copiesIn(folder: string): Promise<Record<string, string>> {
  return filesIn(join(folder, 'backups')).catch(() => ({}))
}

/** Every damage where there is only the journal, and those of each kind where there is more or less. */
const cases = Object.entries(damages).flatMap(([name, damage]) =>
  Object.entries(backings)
    .filter(([backing]) => !damage.isVariant || backing === 'only the journal')
    .map(([backing, prepare]) => ({ name, damage, backing, prepare })),
)

describe.each(cases)('where there is $backing, a file $name', ({ damage, prepare }) => {
  test('of notes is put aside, and another is put together', async () => {
    const { folder, article, contents, notesPath, isWhole, from } = await prepare()
    const bytes = await damaged(damage, notesPath)
    const copies = await copiesIn(folder)
    const highlights = isWhole
      ? contents.state.highlights
      : new Map([[article.id, highlightsLeft(damage, from)]])
    const [reader, writer] = await openedBothWays(folder)
    for (const library of [reader, writer]) {
      expect(library.warnings()).toEqual([expect.stringMatching(from)])
      expect(library.warnings()[0]).toContain('The notes of “The Tide” were damaged.')
      expect(library.warnings()[0]!.includes('What is missing')).toBe(!isWhole)
      const state = { ...contents.state, highlights }
      expect(contentsOf(library)).toEqual({ ...contents, state })
    }
    const aside = asideIn(writer)
    expect(dirname(aside)).toBe(dirname(notesPath))
    await expectToStay(writer, aside, bytes)
    expect(await copiesIn(folder)).toEqual(copies)
  })

  test('of the library is put aside, and another is put together', async () => {
    const { folder, contents, libraryPath, isWhole, from } = await prepare()
    const bytes = await damaged(damage, libraryPath)
    const copies = await copiesIn(folder)
    const [reader, writer] = await openedBothWays(folder)
    for (const library of [reader, writer]) {
      expect(library.warnings()).toEqual([expect.stringMatching(from)])
      expect(library.warnings()[0]).toContain('library.json was damaged')
      const { articles, highlights, tags } = library.state()
      if (isWhole) expect(contentsOf(library)).toEqual(contents)
      else expect(library.warnings()[0]).toContain('tag names may have to be set again')
      expect({ articles, highlights }).toEqual({
        articles: contents.state.articles,
        highlights: contents.state.highlights,
      })
      expect(Object.fromEntries(tags.map(({ id, name }) => [id, name]))).toEqual(
        isWhole ? tagNames : tagsLeft(damage, from),
      )
    }
    const aside = asideIn(writer)
    expect(dirname(aside)).toBe(folder)
    await expectToStay(writer, aside, bytes)
    expect(await copiesIn(folder)).toEqual(copies)
  })
})

describe.each(Object.entries(damages))('a file %s', (_name, damage) => {
  test('of an article is put aside if a backup has it', async () => {
    const { folder, article, contents, articlePath } = await sampleLibrary({ backUp: true })
    const content = await (await openLibrary(folder, { write: false })).readArticle(article.id)
    const bytes = await damaged(damage, articlePath)
    const copies = await copiesIn(folder)
    const [reader, writer] = await openedBothWays(folder)
    for (const library of [reader, writer]) {
      expect({ contents: contentsOf(library), warnings: library.warnings() }).toEqual({
        contents,
        warnings: [],
      })
    }
    // The reader while the file is still the damaged one.
    for (const library of [reader, writer]) {
      expect(await library.readArticle(article.id)).toEqual(content)
      expect(library.warnings()).toEqual([expect.stringContaining('taken from the backup of')])
    }
    await expectToStay(writer, asideIn(writer), bytes)
    const again = await openLibrary(folder, { write: false })
    expect(await again.readArticle(article.id)).toEqual(content)
    expect(again.warnings()).toEqual([])
    expect(await copiesIn(folder)).toEqual(copies)
  })

  test('of an article is left where it is if no backup has it, and its notes stay', async () => {
    const { folder, article, contents, articlePath } = await sampleLibrary()
    const bytes = await damaged(damage, articlePath)
    for (const library of await openedBothWays(folder)) {
      await expect(library.readArticle(article.id)).rejects.toMatchObject({
        code: 'unreadable',
        message: expect.stringContaining('it is damaged'),
      })
      expect(contentsOf(library)).toEqual(contents)
      await library.close()
      expect(await readFile(articlePath)).toEqual(bytes)
    }
  })
})
