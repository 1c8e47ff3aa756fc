import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Change } from '../../shared/notes/changes'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { filesIn, temporaryFolder } from './temporaryFolder'

async function libraryWithArticle(folder: string): Promise<{ library: Library; id: string }> {
  const library = await openLibrary(folder, { write: true })
  const { id } = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  await library.change({ kind: 'add-tag', tag: tag('old') })
  return { library, id }
}

/** Adds one tag and removes another, so that notes and the library are both written. */
function retagging(articleId: string): Change {
  return {
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('new') },
      { kind: 'add-highlight', articleId, highlight: highlight('one', { tags: ['new'] }) },
      { kind: 'remove-tag', tag: tag('old') },
    ],
  }
}

test('when the second of two files cannot be put in place, the first is put back', async () => {
  const { library, id } = await libraryWithArticle(await temporaryFolder())
  const state = library.state()
  const notes = join(library.folder, 'articles', id, 'notes.json')
  await rename(notes, `${notes}.kept`)
  await mkdir(notes)
  const files = await filesIn(library.folder)

  await expect(library.change(retagging(id))).rejects.toMatchObject({
    code: 'not-saved',
    message: `Nothing was saved to ${library.folder}, because there is a folder where a file should be.`,
  })
  expect(library.state()).toBe(state)
  expect(await filesIn(library.folder)).toEqual(files)

  await rm(notes, { recursive: true })
  await rename(`${notes}.kept`, notes)
  await library.change(retagging(id))
  await library.close()
  const again = await openLibrary(library.folder, { write: false })
  expect(again.state()).toEqual(library.state())
  expect(again.state().tags).toEqual([tag('new')])
})

test('when the folder of an article is gone, its change is refused and others go on', async () => {
  const { library, id } = await libraryWithArticle(await temporaryFolder())
  const folder = join(library.folder, 'articles', id)
  await rename(folder, `${folder}.unplugged`)
  await writeFile(folder, 'a file where a folder should be')
  const state = library.state()
  await expect(library.change(retagging(id))).rejects.toMatchObject({ code: 'not-saved' })
  expect(library.state()).toBe(state)
  await library.change({ kind: 'add-tag', tag: tag('other') })

  await rm(folder)
  await rename(`${folder}.unplugged`, folder)
  await library.change(retagging(id))
  await library.close()
  const again = await openLibrary(library.folder, { write: false })
  expect(again.state()).toEqual(library.state())
})

test('an article that cannot be written leaves nothing behind', async () => {
  const { library } = await libraryWithArticle(await temporaryFolder())
  const state = library.state()
  const path = join(library.folder, 'library.json')
  await rename(path, `${path}.kept`)
  await mkdir(path)
  const files = await filesIn(library.folder)
  const article = importedArticle('Ebb', ['All is quiet.'])
  await expect(library.addArticle(article, { keepBoth: false })).rejects.toMatchObject({
    code: 'not-saved',
  })
  expect(library.state()).toBe(state)
  expect(await filesIn(library.folder)).toEqual(files)

  await rm(path, { recursive: true })
  await rename(`${path}.kept`, path)
  await library.addArticle(article, { keepBoth: false })
  await library.close()
  const again = await openLibrary(library.folder, { write: false })
  expect(again.state()).toEqual(library.state())
})

test('what a crash left of an article on its way in is cleared away', async () => {
  const { library } = await libraryWithArticle(await temporaryFolder())
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
  const { library, id } = await libraryWithArticle(await temporaryFolder())
  await library.change({
    kind: 'edit-article',
    articleId: id,
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  await library.close()
  const inTheWay = join(library.folder, 'articles', `.removing-${id}`)
  await mkdir(join(inTheWay, 'x'), { recursive: true })

  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toEqual([expect.stringContaining('are still on the disk, because')])
  expect(again.state()).toEqual(library.state())
  await again.close()
  await rm(inTheWay, { recursive: true })
  const later = await openLibrary(library.folder, { write: true })
  expect({ articles: later.state().articles, warnings: later.warnings() }).toEqual({
    articles: [],
    warnings: [],
  })
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

test.skipIf(!canMount())(
  'a full disk loses nothing, and work goes on when there is room',
  async () => {
    const disk = await temporaryFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk])
    onTestFinished(() => {
      execFileSync('umount', [disk])
    })
    const { library, id } = await libraryWithArticle(disk)
    await library.change(retagging(id))
    const filler = join(disk, 'filler')
    await fill(filler)
    const state = library.state()
    const files = await filesIn(join(disk, 'articles'))
    const list = await readFile(join(disk, 'library.json'), 'utf8')

    const long = 'x'.repeat(5000)
    for (const change of [
      { kind: 'add-tag', tag: tag('more', long) },
      { kind: 'add-highlight', articleId: id, highlight: highlight('two', { note: long }) },
      {
        kind: 'together',
        changes: [
          { kind: 'add-tag', tag: tag('more') },
          { kind: 'add-highlight', articleId: id, highlight: highlight('two', { note: long }) },
        ],
      },
    ] satisfies Change[]) {
      await expect(library.change(change)).rejects.toMatchObject({
        code: 'not-saved',
        message: expect.stringContaining('the disk is full'),
      })
    }
    await expect(
      library.addArticle(importedArticle('Long', [long]), { keepBoth: false }),
    ).rejects.toMatchObject({ code: 'not-saved' })
    expect(library.state()).toBe(state)
    expect(await filesIn(join(disk, 'articles'))).toEqual(files)
    expect(await readFile(join(disk, 'library.json'), 'utf8')).toBe(list)

    await rm(filler)
    await library.change({
      kind: 'add-highlight',
      articleId: id,
      highlight: highlight('two', { note: long }),
    })
    await library.close()
    const again = await openLibrary(disk, { write: false })
    expect(again.state()).toEqual(library.state())
  },
)

/** Writes until the disk is full. */
async function fill(path: string): Promise<void> {
  for (let size = 4096, written = 0; ; written += size) {
    try {
      await writeFile(path, Buffer.alloc(size), { flag: 'a' })
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' })
      expect(written).toBeGreaterThan(0)
      return
    }
  }
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
