import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { LibraryEvent } from '../../shared/contract'
import type { Change } from '../../shared/notes/changes'
import { contentsOf } from './contentsOf'
import { damages } from './damages'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lowdbFilesIn } from './lowdbFiles'
import { canMount, fill, smallDisk } from './smallDisk'
import { filesIn } from './temporaryFolder'

const long = 'x'.repeat(30_000)

interface Opened {
  readonly library: Library
  readonly id: string
  readonly told: readonly LibraryEvent[]
}

/** A library with one article of some length on a disk of its own, folded and backed up. */
async function opened(): Promise<Opened> {
  const told: LibraryEvent[] = []
  const library = await openLibrary(join(await smallDisk(400), 'library'), {
    write: true,
    tell: (event) => told.push(event),
  })
  const { id } = await library.addArticle(importedArticle('The Tide', [long]), { keepBoth: false })
  await library.change({ kind: 'add-tag', tag: tag('old') })
  await library.tidyUp()
  told.length = 0
  return { library, id, told }
}

function adding(articleId: string, id: string, note: string): Change {
  return { kind: 'add-highlight', articleId, highlight: highlight(id, { note }) }
}

async function expectKept(library: Library): Promise<void> {
  await library.close()
  const again = await openLibrary(library.folder, { write: true })
  expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
    contents: contentsOf(library),
    warnings: [],
  })
  await again.close()
}

describe.skipIf(!canMount())('on a disk that is full', () => {
  test('nothing that was refused is there, nothing else is lost, and work goes on with room', async () => {
    const { library, id } = await opened()
    await library.change(adding(id, 'one', ''))
    const free = await fill(join(library.folder, '..'))
    const state = library.state()
    const files = await lowdbFilesIn(library.folder)

    for (const change of [
      { kind: 'add-tag', tag: tag('more', long) },
      adding(id, 'two', long),
      {
        kind: 'together',
        changes: [
          { kind: 'add-tag', tag: tag('more') },
          { kind: 'add-highlight', articleId: id, highlight: highlight('two', { note: long }) },
          { kind: 'remove-tag', tag: tag('old') },
        ],
      },
    ] satisfies Change[]) {
      await expect(library.change(change)).rejects.toMatchObject({
        code: 'not-saved',
        message: `Nothing was saved to ${library.folder}, because the disk is full; make room on it and try again.`,
      })
    }
    await expect(library.changeSettings({ openArticle: long })).rejects.toMatchObject({
      code: 'not-saved',
    })
    await expect(
      library.addArticle(importedArticle('Long', [long, long]), { keepBoth: false }),
    ).rejects.toMatchObject({ code: 'not-saved' })
    expect(library.state()).toBe(state)
    expect(await lowdbFilesIn(library.folder)).toEqual(files)
    const reader = await openLibrary(library.folder, { write: false })
    expect({ contents: contentsOf(reader), warnings: reader.warnings() }).toEqual({
      contents: contentsOf(library),
      warnings: [],
    })

    await free()
    await library.change(adding(id, 'two', long))
    await expectKept(library)
  })

  test('a change that is too large does not take those with it that are made at once', async () => {
    const { library, id } = await opened()
    const free = await fill(join(library.folder, '..'), 3)
    const outcomes = await Promise.allSettled([
      library.change(adding(id, 'one', 'small')),
      library.change(adding(id, 'two', long)),
      library.change(adding(id, 'three', 'small')),
      library.change({
        kind: 'edit-highlight',
        articleId: id,
        highlightId: 'three',
        before: {},
        after: { note: 'still small' },
      }),
    ])
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: { where: 'library', actId: expect.any(String) } },
      { status: 'rejected', reason: expect.objectContaining({ code: 'not-saved' }) },
      { status: 'fulfilled', value: { where: 'library', actId: expect.any(String) } },
      { status: 'fulfilled', value: { where: 'library', actId: expect.any(String) } },
    ])
    expect(library.state().highlights.get(id)).toEqual([
      highlight('one', { note: 'small' }),
      highlight('three', { note: 'still small' }),
    ])
    const reader = await openLibrary(library.folder, { write: false })
    expect(contentsOf(reader)).toEqual(contentsOf(library))
    await free()
    await expectKept(library)
  })

  test('what depends on a change that was refused is refused too', async () => {
    const { library, id } = await opened()
    const free = await fill(join(library.folder, '..'), 3)
    const outcomes = await Promise.allSettled([
      library.change(adding(id, 'one', long)),
      library.change({
        kind: 'edit-highlight',
        articleId: id,
        highlightId: 'one',
        before: {},
        after: { color: 'blue' },
      }),
    ])
    expect(outcomes.map((one) => one.status === 'rejected' && one.reason.code)).toEqual([
      'not-saved',
      'not-found',
    ])
    await free()
    await expectKept(library)
  })

  test('the files stay as they were when they cannot be brought up to date', async () => {
    const { library, id, told } = await opened()
    await library.change(adding(id, 'one', long))
    const files = await filesIn(library.folder)
    const free = await fill(join(library.folder, '..'))
    await library.tidyUp()
    await library.tidyUp()
    const sentence =
      'The files of the library could not be brought up to date, because the disk is full; make room on it and try again. Everything you did is safe in its journal, and it will be tried again.'
    expect(told).toEqual([{ kind: 'warning', sentence }])
    expect(library.warnings()).toEqual([sentence])
    expect(await filesIn(library.folder)).toEqual(files)

    await free()
    await library.tidyUp()
    expect(told).toEqual([{ kind: 'warning', sentence }])
    const notes = await readFile(join(library.folder, 'articles', id, 'notes.json'), 'utf8')
    expect(notes).toContain(long)
    await expectKept(library)
  })

  test('a backup that cannot be made is said, leaves the room it had, and is made later', async () => {
    const { library, id, told } = await opened()
    await library.change(adding(id, 'long', long))
    await library.tidyUp()
    const files = await filesIn(join(library.folder, 'backups'))
    const free = await fill(join(library.folder, '..'), 6)
    await library.tidyUp({ backUp: 'now' })
    const sentence =
      'The backup of the library could not be made, because the disk is full; make room on it and try again. It will be tried again.'
    expect(told).toEqual([{ kind: 'warning', sentence }])
    expect(await filesIn(join(library.folder, 'backups'))).toEqual(files)
    expect(await library.change(adding(id, 'one', 'small'))).toMatchObject({ where: 'library' })

    await free()
    await library.tidyUp({ backUp: 'now' })
    expect(told).toEqual([{ kind: 'warning', sentence }])
    expect(await library.backups()).toMatchObject([
      { articles: 1, highlights: 2, tags: 1 },
      { articles: 1, highlights: 0, tags: 1 },
    ])
    await library.close()
    const notes = join(library.folder, 'articles', id, 'notes.json')
    await damages['that is empty']!.damage(notes)
    const again = await openLibrary(library.folder, { write: true })
    expect(contentsOf(again)).toEqual(contentsOf(library))
    await again.close()
  })

  test('a library that closes keeps what it could not fold in its journal', async () => {
    const { library, id } = await opened()
    await library.change(adding(id, 'one', long))
    const free = await fill(join(library.folder, '..'))
    await library.close()
    expect(library.warnings()).toEqual([expect.stringContaining('because the disk is full')])
    const onFullDisk = await openLibrary(library.folder, { write: false })
    expect(contentsOf(onFullDisk)).toEqual(contentsOf(library))
    await free()
    const again = await openLibrary(library.folder, { write: true })
    expect({ contents: contentsOf(again), warnings: again.warnings() }).toEqual({
      contents: contentsOf(library),
      warnings: [],
    })
    await again.close()
  })

  test('opening a library for writing is refused with a sentence, and loses nothing', async () => {
    const { library, id } = await opened()
    await library.change(adding(id, 'one', long))
    await library.close()
    const free = await fill(join(library.folder, '..'))
    await expect(openLibrary(library.folder, { write: true })).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('the disk is full'),
    })
    await free()
    await expectKept(await openLibrary(library.folder, { write: true }))
  })

  test('damaged notes that cannot be put right for want of room are put right when there is some', async () => {
    const { library, id } = await opened()
    await library.change(adding(id, 'one', long))
    await library.close()
    const notes = join(library.folder, 'articles', id, 'notes.json')
    await damages['that is not JSON']!.damage(notes)
    const free = await fill(join(library.folder, '..'), 2)
    const refused = openLibrary(library.folder, { write: true })
    await expect(refused).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('the disk is full'),
    })
    const again = await openLibrary(library.folder, { write: true, notes: 'later' })
    await expect(again.whole()).rejects.toThrow()
    await expect(again.change(adding(id, 'two', 'small'))).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringContaining('the disk is full'),
    })
    await free()
    expect(await again.change(adding(id, 'two', 'small'))).toMatchObject({ where: 'library' })
    await again.whole()
    expect(again.state().highlights.get(id)).toEqual([
      highlight('one', { note: long }),
      highlight('two', { note: 'small' }),
    ])
    await expectKept(again)
  })
})
