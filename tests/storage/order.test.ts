import { copyFile, cp, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Change } from '../../shared/notes/changes'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight } from './highlights'
import { importedArticle } from './importedArticle'
import { journalPaths } from './journalOf'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'

afterEach(() => {
  vi.useRealTimers()
})

/** Sets the clock of this process; timers go on as they do. */
function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2030-05-01T${time}:00.000Z`) })
}

function noteChange(articleId: string, note: string): Change {
  const [{ id: highlightId }] = sampleHighlights
  return { kind: 'edit-highlight', articleId, highlightId, before: {}, after: { note } }
}

function noteIn(library: Library): string | undefined {
  const [list] = library.state().highlights.values()
  return list?.find(({ id }) => id === sampleHighlights[0].id)?.note
}

test.each([
  ['before the first was folded', false],
  ['after the first was folded', true],
])('when the clock is set back %s, what was done later still wins', async (_name, folded) => {
  setClock('10:00')
  const { folder, article } = await sampleLibrary()
  setClock('12:00')
  const first = await openLibrary(folder, { write: true })
  await first.change(noteChange(article.id, 'noon'))
  if (folded) await first.tidyUp()
  const killed = await copiedLibrary(folder)
  await first.close()

  setClock('11:00')
  const second = await openLibrary(killed, { write: true })
  await second.change(noteChange(article.id, 'after noon'))
  const killedAgain = await copiedLibrary(killed)
  await second.close()

  setClock('10:30')
  for (const left of [killed, killedAgain]) {
    const third = await openLibrary(left, { write: true })
    expect(noteIn(third)).toBe('after noon')
    await third.change(noteChange(article.id, 'last'))
    setClock('10:15')
    await third.change(noteChange(article.id, 'very last'))
    const killedTwice = await copiedLibrary(left)
    await third.close()
    const reader = await openLibrary(killedTwice, { write: false })
    expect({ note: noteIn(reader), warnings: reader.warnings() }).toEqual({
      note: 'very last',
      warnings: [],
    })
    const closed = await openLibrary(left, { write: false })
    expect(contentsOf(closed)).toEqual(contentsOf(third))
  }
})

interface Machine {
  readonly folder: string
  readonly library: Library
}

/** Two copies of one library, of which each was changed, in turns, before both were closed. */
async function twoMachines(): Promise<{
  articleId: string
  base: string
  machines: readonly [Machine, Machine]
}> {
  setClock('09:00')
  const { folder, article } = await sampleLibrary()
  const open = async (): Promise<Machine> => {
    const copy = await copiedLibrary(folder)
    return { folder: copy, library: await openLibrary(copy, { write: true }) }
  }
  const [here, there] = [await open(), await open()]
  const articleId = article.id
  const [one, two] = sampleHighlights
  setClock('10:00')
  await here.library.change(noteChange(articleId, 'here at ten'))
  await here.library.changeSettings({ theme: 'dark', fontSize: 30 })
  setClock('10:10')
  await there.library.change(noteChange(articleId, 'there at ten past'))
  await there.library.addArticle(importedArticle('Ebb', ['All is quiet.']), { keepBoth: false })
  await there.library.change({ kind: 'remove-highlight', articleId, highlight: two })
  setClock('10:20')
  await here.library.changeSettings({ fontSize: 20 })
  await here.library.change({
    kind: 'edit-article',
    articleId,
    before: { title: 'The Tide' },
    after: { title: 'Here at twenty past' },
  })
  await here.library.change({
    kind: 'add-highlight',
    articleId,
    highlight: highlight('here', { start: 2 }),
  })
  setClock('10:30')
  await there.library.changeSettings({ fontSize: 25 })
  setClock('10:40')
  await here.library.change(noteChange(articleId, 'here at last'))
  await here.library.change({
    kind: 'edit-highlight',
    articleId,
    highlightId: one.id,
    before: { color: 'yellow' },
    after: { color: 'green' },
  })
  return { articleId, base: folder, machines: [here, there] }
}

/** Brings what another machine has written of a library into a folder, as a synchroniser does. */
async function bring(from: string, to: string): Promise<void> {
  await cp(join(from, 'articles'), join(to, 'articles'), { recursive: true, force: false })
  for (const path of await journalPaths(from)) {
    await copyFile(path, join(to, 'journal', basename(path)))
  }
}

async function expectOrderByTime(library: Library, articleId: string): Promise<void> {
  const { state, settings } = contentsOf(library)
  expect({
    titles: state.articles.map(({ title }) => title),
    highlights: state.highlights.get(articleId),
    theme: settings.theme,
    fontSize: settings.fontSize,
    warnings: library.warnings(),
  }).toEqual({
    titles: ['Here at twenty past', 'Ebb'],
    highlights: [
      highlight('here', { start: 2 }),
      { ...sampleHighlights[0], note: 'here at last', color: 'green' },
    ],
    theme: 'dark',
    fontSize: 25,
    warnings: [],
  })
}

test('the journals of two writers are read in the order of time, whichever file comes first', async () => {
  const { articleId, base, machines } = await twoMachines()
  const merged = await copiedLibrary(base)
  for (const { folder } of machines) await bring(folder, merged)
  for (const { library } of machines) await library.close()

  // The names that the files happen to have, and the same the other way round.
  const exchanged = await copiedLibrary(merged)
  const [first = '', second = ''] = (await journalPaths(exchanged)).slice(-2)
  await rename(first, `${first}.kept`)
  await rename(second, first)
  await rename(`${first}.kept`, second)
  for (const folder of [merged, exchanged]) {
    const reader = await openLibrary(folder, { write: false })
    await expectOrderByTime(reader, articleId)
    const writer = await openLibrary(folder, { write: true })
    await expectOrderByTime(writer, articleId)
    expect(contentsOf(writer)).toEqual(contentsOf(reader))
    await writer.close()
    const again = await openLibrary(folder, { write: false })
    expect(contentsOf(again)).toEqual(contentsOf(writer))
  }
})

test('a journal that arrives when the other is folded already gives the same result', async () => {
  const { articleId, machines } = await twoMachines()
  const [here, there] = machines
  for (const { library } of machines) await library.close()
  const copies = [await copiedLibrary(here.folder), await copiedLibrary(there.folder)]
  await bring(there.folder, copies[0]!)
  await bring(here.folder, copies[1]!)
  for (const folder of copies) {
    const library = await openLibrary(folder, { write: true })
    await expectOrderByTime(library, articleId)
    await library.close()
    const again = await openLibrary(folder, { write: false })
    expect(contentsOf(again)).toEqual(contentsOf(library))
  }
})

test('of two acts at the same moment it is not chance which comes last', async () => {
  setClock('09:00')
  const { folder, article } = await sampleLibrary()
  const copies = [await copiedLibrary(folder), await copiedLibrary(folder)]
  setClock('10:00')
  for (const copy of copies) {
    const library = await openLibrary(copy, { write: true })
    await library.change(noteChange(article.id, copy))
    await library.close()
  }
  const notes = []
  for (const [to, from] of [copies, copies.toReversed()]) {
    const merged = await copiedLibrary(folder)
    await bring(to!, merged)
    await bring(from!, merged)
    notes.push(noteIn(await openLibrary(merged, { write: false })))
  }
  expect(copies).toContain(notes[0])
  expect(notes[1]).toBe(notes[0])
})
