import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { LibraryEvent } from '../../shared/contract'
import type { Change } from '../../shared/notes/changes'
import { contentsOf, type ContentsOfLibrary } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lowdbFilesIn } from './lowdbFiles'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'
import { canMount, remount, smallDisk } from './smallDisk'
import { filesIn, temporaryFolder } from './temporaryFolder'

// The library is looked for ten times a second while something is written to it, and every two
// seconds while it is away: nobody waits for that here.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Opened {
  readonly library: Library
  readonly articleId: string
  readonly refuge: string
  readonly told: readonly LibraryEvent[]
  /** Lets the program try again, and resolves when it tells something. */
  readonly nextEvent: () => Promise<LibraryEvent>
}

/** The sample library, open, in a folder that can be moved away. */
async function opened(
  options: { readonly on?: string; readonly refuge?: null } = {},
): Promise<Opened> {
  const on = options.on ?? (await temporaryFolder())
  const { folder, article } = await sampleLibrary({ folder: join(on, 'library') })
  const refuge = join(await temporaryFolder(), 'refuge')
  const told: LibraryEvent[] = []
  let hear: ((event: LibraryEvent) => void) | null = null
  const library = await openLibrary(folder, {
    write: true,
    ...(options.refuge === null ? {} : { refuge }),
    tell: (event) => {
      told.push(event)
      hear?.(event)
    },
  })
  told.length = 0
  const nextEvent = async (): Promise<LibraryEvent> => {
    const heard = new Promise<LibraryEvent>((resolve) => (hear = resolve))
    await vi.advanceTimersByTimeAsync(2_000)
    return heard
  }
  return { library, articleId: article.id, refuge, told, nextEvent }
}

function adding(articleId: string, id: string): Change {
  return { kind: 'add-highlight', articleId, highlight: highlight(id) }
}

function noteChange(articleId: string, note: string): Change {
  const [{ id: highlightId }] = sampleHighlights
  return { kind: 'edit-highlight', articleId, highlightId, before: {}, after: { note } }
}

async function expectKept(
  folder: string,
  contents: ContentsOfLibrary,
  more: { readonly refuge?: string; readonly warnings?: readonly string[] } = {},
): Promise<void> {
  const refuge = more.refuge === undefined ? {} : { refuge: more.refuge }
  for (const warnings of [more.warnings ?? [], []]) {
    const library = await openLibrary(folder, { write: true, ...refuge })
    expect({ contents: contentsOf(library), warnings: library.warnings() }).toEqual({
      contents,
      warnings,
    })
    await library.close()
  }
}

const broughtIn = 'What was done while the library was out of reach has been saved in it now.'

interface Leaving {
  /** Takes the folder out of reach and returns what brings it back. */
  readonly leave: (folder: string) => Promise<() => Promise<void>>
  readonly because: string
  /** Whether it can happen when a file of the journal is open already. */
  readonly whileWriting: boolean
}

/** Lets a library that was written to be looked for before the next time. */
async function letLook(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100)
}

const moved: Leaving = {
  leave: async (folder) => {
    await rename(folder, `${folder}.elsewhere`)
    await letLook()
    return () => rename(`${folder}.elsewhere`, folder)
  },
  because: 'the folder is no longer there; put it back or connect its disk',
  whileWriting: true,
}

const replaced: Leaving = {
  leave: async (folder) => {
    await rename(folder, `${folder}.elsewhere`)
    await mkdir(folder)
    await letLook()
    return async () => {
      await rm(folder, { recursive: true })
      await rename(`${folder}.elsewhere`, folder)
    }
  },
  because: moved.because,
  whileWriting: true,
}

const readOnly: Leaving = {
  leave: async (folder) => {
    remount(join(folder, '..'), 'ro')
    return async () => remount(join(folder, '..'), 'rw')
  },
  because: 'the disk is read-only; see that it can be written to',
  // A system does that only by itself, when it finds the disk faulty.
  whileWriting: false,
}

const leavings: readonly (readonly [string, Leaving, on: () => Promise<string>])[] = [
  ['moved away', moved, temporaryFolder],
  ['replaced by an empty folder', replaced, temporaryFolder],
  ...(canMount() ? ([['read-only', readOnly, () => smallDisk(2_000)]] as const) : []),
]

describe.each(leavings)('a library whose folder is %s while it is open', (_name, how, on) => {
  test('goes on, keeps what is done aside, and has it when the folder is back', async () => {
    const { library, articleId, refuge, told, nextEvent } = await opened({ on: await on() })
    const { folder } = library
    const sentence = `The library in ${folder} cannot be written to, because ${how.because}. What you do now is kept on this computer and saved there as soon as it can be.`
    if (how.whileWriting) await library.change({ kind: 'add-tag', tag: tag('before') })
    const bringBack = await how.leave(folder)
    const left = existsSync(folder) ? await filesIn(folder) : null

    expect(await library.change(adding(articleId, 'three'))).toMatchObject({ where: 'aside' })
    expect(
      await Promise.all([
        library.change(noteChange(articleId, 'while away')),
        library.change({ kind: 'add-tag', tag: tag('away') }),
        library.changeSettings({ fontSize: 30 }),
      ]),
    ).toMatchObject([{ where: 'aside' }, { where: 'aside' }, undefined])
    await library.tidyUp({ backUp: 'now' })
    expect(told).toEqual([{ kind: 'library-away', sentence }])
    expect(library.away()).toBe(sentence)
    expect(library.state().highlights.get(articleId)).toHaveLength(3)
    await expect(
      library.addArticle(importedArticle('Ebb', ['All is quiet.']), { keepBoth: false }),
    ).rejects.toMatchObject({ code: 'not-saved', message: expect.stringContaining(how.because) })
    expect(existsSync(folder) ? await filesIn(folder) : null).toEqual(left)

    await bringBack()
    expect(await nextEvent()).toEqual({ kind: 'library-back' })
    expect(library.away()).toBeNull()
    expect(await readdir(refuge)).toEqual([])
    const killed = await copiedLibrary(folder)
    expect(await library.change({ kind: 'add-tag', tag: tag('back') })).toMatchObject({
      where: 'library',
    })
    await library.tidyUp()
    const files = await lowdbFilesIn(folder)
    expect(files[`articles/${articleId}/notes.json`]).toContain('while away')
    await library.close()
    expect(await lowdbFilesIn(folder)).toEqual(files)
    expect(told).toHaveLength(2)
    await expectKept(folder, contentsOf(library))

    const reader = await openLibrary(killed, { write: false })
    expect(reader.warnings()).toEqual([])
    expect(reader.state().highlights).toEqual(library.state().highlights)
  })

  test('has what was kept aside at the next opening, when it was closed meanwhile', async () => {
    const { library, articleId, refuge } = await opened({ on: await on() })
    if (how.whileWriting) await library.change(noteChange(articleId, 'before'))
    const bringBack = await how.leave(library.folder)
    await library.change(noteChange(articleId, 'while away'))
    library.setPlace(articleId, 11)
    await library.close()
    expect(await readdir(refuge)).not.toEqual([])
    await bringBack()
    await expectKept(library.folder, contentsOf(library), { refuge, warnings: [broughtIn] })
    expect(await readdir(refuge)).toEqual([])
  })

  test('says so of every change where nothing can be kept aside, and goes on when it is back', async () => {
    const { library, articleId, told } = await opened({ on: await on(), refuge: null })
    if (how.whileWriting) await library.change(adding(articleId, 'before'))
    const state = library.state()
    const bringBack = await how.leave(library.folder)
    for (const note of ['once', 'twice']) {
      await expect(library.change(noteChange(articleId, note))).rejects.toMatchObject({
        code: 'not-saved',
        message: `Nothing was saved to ${library.folder}, because ${how.because}.`,
      })
    }
    expect(library.state()).toBe(state)
    expect(library.away()).toBeNull()
    expect(told).toEqual([])
    await bringBack()
    expect(await library.change(noteChange(articleId, 'when back'))).toMatchObject({
      where: 'library',
    })
    await library.close()
    await expectKept(library.folder, contentsOf(library))
  })
})

test('a program that is killed while the library is away loses only what it was writing', async () => {
  const { library, articleId, refuge } = await opened()
  const bringBack = await moved.leave(library.folder)
  await library.change(noteChange(articleId, 'while away'))
  const contents = contentsOf(library)
  await library.change(noteChange(articleId, 'torn'))
  const left = await temporaryFolder()
  await cp(refuge, left, { recursive: true })
  await library.close()
  await bringBack()
  const name = (await readdir(left)).find((one) => one.endsWith('.jsonl'))!
  const { length } = await readFile(join(left, name))
  await truncate(join(left, name), length - 9)

  const killed = await copiedLibrary(library.folder)
  const again = await openLibrary(killed, { write: true, refuge: left })
  expect(contentsOf(again)).toEqual(contents)
  expect(again.warnings()).toEqual([broughtIn, expect.stringContaining('only there in part')])
  await again.close()
  await expectKept(killed, contents)
})

test('a library that comes and goes keeps everything in order', async () => {
  const { library, articleId, refuge, nextEvent, told } = await opened()
  for (const round of [1, 2, 3]) {
    await library.change(noteChange(articleId, `${round} at home`))
    const bringBack = await moved.leave(library.folder)
    expect(await library.change(noteChange(articleId, `${round} away`))).toMatchObject({
      where: 'aside',
    })
    await library.change(adding(articleId, `away-${round}`))
    await bringBack()
    await nextEvent()
  }
  expect(told.map(({ kind }) => kind)).toEqual(
    [1, 2, 3].flatMap(() => ['library-away', 'library-back']),
  )
  expect(await readdir(refuge)).toEqual([])
  const killed = await copiedLibrary(library.folder)
  await library.close()
  await expectKept(killed, contentsOf(library))
  await expectKept(library.folder, contentsOf(library))
})

test('many changes at once while the library goes are kept, each in one place', async () => {
  const { library, articleId, nextEvent } = await opened()
  const changes = Array.from({ length: 30 }, (_, index) => adding(articleId, `h${index}`))
  await library.change({ kind: 'add-tag', tag: tag('before') })
  await letLook()
  const asked = changes.map((change) => library.change(change))
  const bringBack = await moved.leave(library.folder)
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  await library.change({ kind: 'add-tag', tag: tag('away') })
  await bringBack()
  await nextEvent()
  await library.close()
  expect(library.state().highlights.get(articleId)).toHaveLength(32)
  await expectKept(library.folder, contentsOf(library))
})

/** What another program does to a library that this one cannot reach. */
const others: Readonly<Record<string, (folder: string, articleId: string) => Promise<void>>> = {
  'was changed by another program': async (folder, articleId) => {
    const other = await openLibrary(folder, { write: true })
    await other.change(noteChange(articleId, 'theirs'))
    await other.change({ kind: 'add-tag', tag: tag('theirs') })
    await other.close()
  },
  'has been taken by another program': async (folder) => {
    const lock = JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8')) as object
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ ...lock, host: 'elsewhere' }))
  },
}

test.each(Object.entries(others))(
  'when the library %s meanwhile, what is kept aside stays there and nothing is overwritten',
  async (name, change) => {
    const { library, articleId, refuge, told, nextEvent } = await opened()
    const { folder } = library
    await moved.leave(folder)
    await library.change(adding(articleId, 'ours'))
    await change(`${folder}.elsewhere`, articleId)
    await rename(`${folder}.elsewhere`, folder)
    const files = await filesIn(folder)

    const sentence = `The library in ${folder} was changed by another program while it could not be reached. Close Scholium and open it again: what you did since is kept, and will be added then.`
    expect(await nextEvent()).toEqual({ kind: 'library-away', sentence })
    expect(library.away()).toBe(sentence)
    expect(await library.change(adding(articleId, 'ours-too'))).toMatchObject({ where: 'aside' })
    await library.tidyUp({ backUp: 'now' })
    await library.close()
    expect(told.map(({ kind }) => kind)).toEqual(['library-away', 'library-away'])
    expect(await filesIn(folder)).toEqual(files)

    if (name.includes('taken')) await rm(join(folder, 'lock.json'))
    const again = await openLibrary(folder, { write: true, refuge })
    expect(again.warnings()).toEqual([broughtIn])
    const ids = again
      .state()
      .highlights.get(articleId)!
      .map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['one', 'ours', 'ours-too', 'two'].toSorted())
    expect(again.state().tags.some(({ id }) => id === 'theirs')).toBe(name.includes('changed'))
    await again.close()
    expect(await readdir(refuge)).toEqual([])
    await expectKept(folder, contentsOf(again), { refuge })
  },
)

test('a folder that is there again without the library is not made into one', async () => {
  const { library, articleId, refuge, told } = await opened()
  await library.change(adding(articleId, 'before'))
  await rm(library.folder, { recursive: true })
  await letLook()
  expect(await library.change(adding(articleId, 'aside'))).toMatchObject({ where: 'aside' })
  await mkdir(library.folder)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(await library.change(adding(articleId, 'aside too'))).toMatchObject({ where: 'aside' })
  await library.tidyUp({ backUp: 'now' })
  await library.close()
  expect(told.map(({ kind }) => kind)).toEqual(['library-away'])
  expect(await readdir(library.folder)).toEqual([])
  expect(await readdir(refuge)).not.toEqual([])
})

test('what is tidied up when the folder has just gone makes no folder that looks like it', async () => {
  const { library, articleId, told } = await opened()
  await library.change(adding(articleId, 'before'))
  const bringBack = await moved.leave(library.folder)
  await library.tidyUp({ backUp: 'now' })
  expect(existsSync(library.folder)).toBe(false)
  expect(told.map(({ kind }) => kind)).toEqual(['library-away'])
  await library.close()
  await bringBack()
  await expectKept(library.folder, contentsOf(library))
})

test('what is done after tidying up has found the library gone is kept too', async () => {
  const { library, articleId, refuge, nextEvent } = await opened()
  await library.change(adding(articleId, 'before'))
  const back = await moved.leave(library.folder)
  await library.tidyUp()
  expect(library.away()).toContain(library.folder)
  expect(await library.change(adding(articleId, 'while'))).toMatchObject({ where: 'aside' })
  await back()
  expect(await nextEvent()).toEqual({ kind: 'library-back' })
  const contents = contentsOf(library)
  await library.close()
  await expectKept(library.folder, contents, { refuge })
})

test.each(['nothing', 'another library'])(
  'what is kept aside is not given to %s at the place of the library',
  async (there) => {
    const { library, articleId, refuge } = await opened()
    const back = await moved.leave(library.folder)
    expect(await library.change(adding(articleId, 'while'))).toMatchObject({ where: 'aside' })
    const contents = contentsOf(library)
    await library.close()
    if (there === 'another library') await sampleLibrary({ folder: library.folder })
    const before = existsSync(library.folder) ? await filesIn(library.folder) : null

    await expect(openLibrary(library.folder, { write: true, refuge })).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringContaining('connect its disk'),
    })
    expect(existsSync(library.folder) ? await filesIn(library.folder) : null).toEqual(before)

    await rm(library.folder, { recursive: true, force: true })
    await back()
    await expectKept(library.folder, contents, { refuge, warnings: [broughtIn] })
  },
)
