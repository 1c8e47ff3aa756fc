import * as fc from 'fast-check'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupHandlers } from '../../electron/main/handlers/backups'
import { createTasks } from '../../electron/main/tasks'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { applyChange } from '../../shared/notes/changes'
import { planTagAct, TagActRefused } from '../../shared/notes/tagActs'
import { changeOf, groupOfActs, type Act } from './acts'
import { contentsOf } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { lastJournalPath } from './journalOf'
import { lowdbFilesIn } from './lowdbFiles'
import { temporaryFolder } from './temporaryFolder'

const timeout = 120_000

/** Something that a reader does, in numbers that mean something in every state. */
type Doing =
  | { readonly kind: 'change'; readonly acts: readonly Act[] }
  | { readonly kind: 'import'; readonly title: string }
  | { readonly kind: 'delete-article'; readonly which: number }
  | { readonly kind: 'merge' | 'delete-tag' | 'move-tag'; readonly which: number }
  | { readonly kind: 'type'; readonly text: string; readonly which: number }

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change'), acts: groupOfActs }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('import'), title: fc.constantFrom('Ebb', 'Flow') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('delete-article'), which: fc.nat() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('merge', 'delete-tag', 'move-tag'),
      which: fc.nat(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('type'), text: fc.string(), which: fc.nat() }),
  },
)

/** What may happen between two acts, and must change nothing of what can be undone. */
const pauses = ['none', 'none', 'fold', 'back-up', 'reopen', 'kill'] as const
type Pause = (typeof pauses)[number]

const making = { now: '2026-05-14T08:00:00.000Z', newId: () => `made${Math.random()}`.slice(2) }

async function act(library: Library, one: Doing): Promise<void> {
  const state = library.state()
  switch (one.kind) {
    case 'change':
      await library.change(changeOf(one.acts, state))
      return
    case 'import':
      await library.addArticle(importedArticle(one.title), { keepBoth: true })
      return
    case 'delete-article': {
      const { id, deleted } = state.articles[one.which % state.articles.length]!
      await library.change({
        kind: 'edit-article',
        articleId: id,
        before: { deleted },
        after: { deleted: deleted === null ? new Date().toISOString() : null },
      })
      return
    }
    case 'type': {
      const [articleId, [first] = []] = [...state.highlights].find(([, { length }]) => length) ?? []
      if (!articleId || !first) return
      await library.change(
        {
          kind: 'edit-highlight',
          articleId,
          highlightId: first.id,
          before: { note: first.note },
          after: { note: one.text },
        },
        { said: 'Wrote a note', key: `note ${one.which % 2}` },
      )
      return
    }
    default: {
      const { tags } = state
      if (tags.length < 2) return
      const tagId = tags[one.which % tags.length]!.id
      const other = tags[(one.which + 1) % tags.length]!.id
      const asked = {
        merge: { kind: 'merge', tagId, into: other } as const,
        'delete-tag': { kind: 'delete', tagId, children: 'lift' } as const,
        'move-tag': { kind: 'move', tagId, parent: other } as const,
      }[one.kind]
      try {
        await library.perform((now) => {
          const { change, said } = planTagAct(now, asked, making)
          return { change, told: { said } }
        })
      } catch (error) {
        if (!(error instanceof TagActRefused)) throw error
      }
    }
  }
}

async function pauseIn(library: Library, pause: Pause): Promise<Library> {
  if (pause === 'fold') await library.tidyUp()
  if (pause === 'back-up') await library.tidyUp({ backUp: 'now' })
  if (pause !== 'reopen' && pause !== 'kill') return library
  const killed = pause === 'kill' ? await copiedLibrary(library.folder) : null
  await library.close()
  const again = await openLibrary(killed ?? library.folder, { write: true })
  expect(again.warnings()).toEqual([])
  return again
}

async function libraryOfTwo(): Promise<Library> {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  for (const title of ['One', 'Two']) {
    await library.addArticle(importedArticle(title), { keepBoth: true })
  }
  return library
}

/** What is in the files of a library once they are up to date. */
async function filesOf(library: Library): Promise<Record<string, string>> {
  await library.tidyUp()
  return lowdbFilesIn(library.folder)
}

test(
  'anything that was done is undone byte for byte, and done again as it became',
  { timeout },
  async () => {
    const base = await libraryOfTwo()
    await base.close()
    const some = fc.array(fc.tuple(doing, fc.constantFrom(...pauses)), { maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom(...pauses), async (all, last) => {
        let library = await openLibrary(await copiedLibrary(base.folder), { write: true })
        const before = await filesOf(library)
        const steps = (await library.history.page(1000)).done.length
        const states = [contentsOf(library).state]
        for (const [one, pause] of all) {
          await act(library, one)
          const { done } = await library.history.page(1000)
          // What goes on with the step before is undone together with it.
          states.length = done.length - steps
          states.push(contentsOf(library).state)
          library = await pauseIn(library, pause)
        }
        library = await pauseIn(library, last)
        const after = await filesOf(library)
        const made = states.length - 1
        for (const state of states.slice(0, -1).toReversed()) {
          expect(await library.history.undo(1)).not.toBeNull()
          expect(contentsOf(library).state).toEqual(state)
        }
        expect(await filesOf(library)).toEqual(before)
        library = await pauseIn(library, last)
        expect(await filesOf(library)).toEqual(before)
        for (const state of states.slice(1)) {
          expect(await library.history.redo(1)).not.toBeNull()
          expect(contentsOf(library).state).toEqual(state)
        }
        expect(await library.history.redo(1)).toBeNull()
        expect(await filesOf(library)).toEqual(after)
        // The same in one go, and after another start.
        await library.history.undo(made)
        library = await pauseIn(library, last)
        expect(await filesOf(library)).toEqual(before)
        if (made > 0) await library.history.redo(made)
        expect(await filesOf(library)).toEqual(after)
        await library.close()
      }),
      { numRuns: 25 },
    )
  },
)

test('what was done is listed in words, the last first, with what was taken back', async () => {
  const library = await libraryOfTwo()
  const [first] = library.state().articles
  await library.change({ kind: 'add-tag', tag: tag('sea') }, { said: 'Made the tag “sea”' })
  await library.change({ kind: 'add-highlight', articleId: first!.id, highlight: highlight('one') })
  await library.history.undo(1)
  const { done, undone, more } = await library.history.page(10)
  expect(done.map(({ said }) => said)).toEqual(['Made the tag “sea”', 'Added “Two”', 'Added “One”'])
  expect(undone.map(({ said }) => said)).toEqual([expect.stringMatching(/^Highlighted “/)])
  expect(more).toBe(false)
  expect(library.history.top()).toEqual({ undo: 'Made the tag “sea”', redo: undone[0]!.said })
  await library.close()
})

test('one goes back to any step and forward again, and a new act ends what lay ahead', async () => {
  const library = await libraryOfTwo()
  for (const name of ['a', 'b', 'c', 'd']) {
    await library.change({ kind: 'add-tag', tag: tag(name) }, { said: name })
  }
  const named = (): readonly string[] => library.state().tags.map(({ id }) => id)
  const { done } = await library.history.page(10)
  const step = (said: string): string => done.find((one) => one.said === said)!.id
  expect(await library.history.goTo(step('b'))).toMatchObject({ said: ['d', 'c'] })
  expect(named()).toEqual(['a', 'b'])
  expect(await library.history.goTo(step('c'))).toMatchObject({ said: ['c'] })
  expect(named()).toEqual(['a', 'b', 'c'])
  expect(await library.history.goTo(step('c'))).toBeNull()
  await library.change({ kind: 'add-tag', tag: tag('e') }, { said: 'e' })
  expect(await library.history.redo(1)).toBeNull()
  expect(await library.history.goTo(step('d'))).toBeNull()
  expect(named()).toEqual(['a', 'b', 'c', 'e'])
  await library.close()
})

test('one act is taken back whatever came after it, and that is a step too', async () => {
  const library = await libraryOfTwo()
  const { actId } = await library.change({ kind: 'add-tag', tag: tag('a') }, { said: 'a' })
  await library.change({ kind: 'add-tag', tag: tag('b') }, { said: 'b' })
  await library.history.takeBack(actId)
  expect(library.state().tags.map(({ id }) => id)).toEqual(['b'])
  expect(library.history.top().undo).toBe('Took back: a')
  await library.history.undo(1)
  expect(library.state().tags.map(({ id }) => id)).toEqual(['a', 'b'])
  await library.close()
})

test('an import that is undone takes its folder out of sight, and brings it back', async () => {
  const library = await libraryOfTwo()
  const two = library.state().articles[1]!
  const content = await library.readArticle(two.id)
  await library.history.undo(1)
  expect(library.state().articles.map(({ title }) => title)).toEqual(['One'])
  await expect(library.readArticle(two.id)).rejects.toThrow('no longer there')
  await library.close()
  expect(await readdir(join(library.folder, 'articles'))).toContain(`.undone-${two.id}`)
  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toEqual([])
  await again.history.redo(1)
  expect(again.state().articles[1]).toEqual(two)
  expect(await again.readArticle(two.id)).toEqual(content)
  await again.change({ kind: 'add-highlight', articleId: two.id, highlight: highlight('one') })
  await again.close()
  expect(await readdir(join(library.folder, 'articles'))).toContain(two.id)
})

test('killed before the folder is moved, the article is not found again', async () => {
  const library = await libraryOfTwo()
  const two = library.state().articles[1]!
  await library.close()
  const whole = await copiedLibrary(library.folder)
  const again = await openLibrary(library.folder, { write: true })
  await again.history.undo(1)
  await again.close()
  // As if the journal alone had reached the disk.
  await cp(await lastJournalPath(library.folder), join(whole, 'journal', 'other-1.1.jsonl'))
  const opened = await openLibrary(whole, { write: true })
  expect(opened.state().articles.map(({ title }) => title)).toEqual(['One'])
  expect(opened.warnings()).toEqual([])
  await opened.history.redo(1)
  expect(opened.state().articles.map(({ id }) => id)).toContain(two.id)
  await opened.close()
})

test('what was typed in one go is undone in one, and not with what was typed another day', async () => {
  let library = await libraryOfTwo()
  const articleId = library.state().articles[0]!.id
  await library.change({ kind: 'add-highlight', articleId, highlight: highlight('one') })
  let note = ''
  const type = async (next: string): Promise<void> => {
    const before = { note }
    note = next
    await library.change(
      { kind: 'edit-highlight', articleId, highlightId: 'one', before, after: { note } },
      { said: `Wrote “${next}”`, key: 'note one' },
    )
  }
  await type('W')
  await type('Why')
  await library.close()
  library = await openLibrary(library.folder, { write: true })
  await type('Why?')
  const { done } = await library.history.page(3)
  expect(done.slice(0, 2).map(({ said }) => said)).toEqual(['Wrote “Why?”', 'Wrote “Why”'])
  const noteNow = (): string | undefined => library.state().highlights.get(articleId)![0]!.note
  const notes = [noteNow()]
  for (let step = 0; step < 2; step++) {
    await library.history.undo(1)
    notes.push(noteNow())
  }
  expect(notes).toEqual(['Why?', 'Why', ''])
  await library.close()
})

test('what can no longer be changed is left away, and the rest is undone', async () => {
  const library = await libraryOfTwo()
  const [one, two] = library.state().articles
  await library.change(
    {
      kind: 'together',
      changes: [one!, two!].map(({ id }) => ({
        kind: 'add-highlight',
        articleId: id,
        highlight: highlight(`of-${id}`),
      })),
    },
    { said: 'Highlighted both' },
  )
  await library.change({
    kind: 'edit-article',
    articleId: one!.id,
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  await library.close()
  const again = await openLibrary(library.folder, { write: true })
  expect(again.state().articles.map(({ id }) => id)).toEqual([two!.id])
  expect((await again.history.page(10)).done.map(({ said }) => said)).toEqual([
    'Highlighted both',
    'Added “Two”',
  ])
  await again.history.undo(1)
  expect(again.state().highlights.get(two!.id)).toEqual([])
  await again.close()
})

test('there is nothing to undo in a new library, nor behind what was damaged', async () => {
  const fresh = await openLibrary(await temporaryFolder(), { write: true })
  expect(await fresh.history.undo(1)).toBeNull()
  expect(await fresh.history.redo(1)).toBeNull()
  await fresh.close()

  const library = await libraryOfTwo()
  await library.close()
  const path = await lastJournalPath(library.folder)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"said":"Added “One”', '"said":"Added “Won”'))
  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toHaveLength(1)
  expect(await again.history.undo(1)).toBeNull()
  await again.change({ kind: 'add-tag', tag: tag('a') })
  expect(await again.history.undo(2)).toMatchObject({ said: ['Made the tag “a”'] })
  await again.close()
})

test('what was done long ago is undone though the journal has been cleared since', async () => {
  let library = await libraryOfTwo()
  for (const name of ['a', 'b', 'c']) {
    await library.change({ kind: 'add-tag', tag: tag(name) }, { said: name })
    await library.tidyUp({ backUp: 'now' })
    await library.close()
    library = await openLibrary(library.folder, { write: true })
  }
  expect(await readdir(join(library.folder, 'history'))).not.toEqual([])
  await library.history.undo(1)
  await library.tidyUp({ backUp: 'now' })
  await library.close()
  library = await openLibrary(library.folder, { write: true })
  expect((await library.history.page(2)).undone.map(({ said }) => said)).toEqual(['c'])
  expect(await library.history.undo(10)).toMatchObject({
    said: ['b', 'a', 'Added “Two”', 'Added “One”'],
  })
  expect(library.state()).toEqual({ articles: [], tags: [], highlights: new Map() })
  await library.history.redo(10)
  expect(library.state().tags.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  await library.close()
})

test('nothing is undone where the library may only be read', async () => {
  const library = await libraryOfTwo()
  await library.close()
  const read = await openLibrary(library.folder, { write: false })
  expect((await read.history.page(5)).done.map(({ said }) => said)).toEqual([
    'Added “Two”',
    'Added “One”',
  ])
  await expect(read.history.undo(1)).rejects.toMatchObject({ code: 'read-only' })
})

test('what changes nothing is no step', async () => {
  const library = await libraryOfTwo()
  await library.perform(() => ({
    change: { kind: 'together', changes: [] },
    told: { said: 'Nothing' },
  }))
  expect(library.history.top().undo).toBe('Added “Two”')
  await library.close()
})

test('undoing keeps its place among what is asked for meanwhile', async () => {
  const library = await libraryOfTwo()
  const all = await Promise.all([
    library.change({ kind: 'add-tag', tag: tag('a') }, { said: 'a' }),
    library.history.undo(1),
    library.change({ kind: 'add-tag', tag: tag('b') }, { said: 'b' }),
  ])
  expect(all[1]).toMatchObject({ said: ['a'] })
  expect(library.state().tags.map(({ id }) => id)).toEqual(['b'])
  const inverse = all[1]!.change
  expect(applyChange({ ...library.state(), tags: [tag('a')] }, inverse).tags).toEqual([])
  await library.close()
})

test('after damage the history begins anew for good', async () => {
  const library = await libraryOfTwo()
  await library.close()
  const path = await lastJournalPath(library.folder)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"said":"Added “One”', '"said":"Added “Won”'))
  const damaged = await openLibrary(library.folder, { write: true })
  await damaged.change({ kind: 'add-tag', tag: tag('a') })
  await damaged.close()
  const again = await openLibrary(library.folder, { write: true })
  expect(again.warnings()).toEqual([])
  expect(await again.history.undo(5)).toMatchObject({ said: ['Made the tag “a”'] })
  expect(again.state().articles).toHaveLength(2)
  await again.tidyUp({ backUp: 'now' })
  await again.close()
  const later = await openLibrary(library.folder, { write: true })
  expect(await later.history.redo(1)).toMatchObject({ said: ['Made the tag “a”'] })
  expect(await later.history.undo(5)).toMatchObject({ said: ['Made the tag “a”'] })
  await later.close()
})

test('what was done to a thing since comes back when its taking back is undone', async () => {
  const library = await libraryOfTwo()
  const articleId = library.state().articles[0]!.id
  const { actId } = await library.change({
    kind: 'add-highlight',
    articleId,
    highlight: highlight('one'),
  })
  await library.change({
    kind: 'edit-highlight',
    articleId,
    highlightId: 'one',
    before: { note: '' },
    after: { note: 'Why?' },
  })
  await library.history.takeBack(actId)
  expect(library.state().highlights.get(articleId)).toEqual([])
  await library.history.undo(1)
  expect(library.state().highlights.get(articleId)).toEqual([highlight('one', { note: 'Why?' })])
  await library.close()
})

test('a restoring that brings articles back survives being undone, redone and killed', async () => {
  const { library: before, moments, articleId } = await withArticleGone()
  const other = before.state().articles.find(({ id }) => id !== articleId)!.id
  await before.change({ kind: 'add-highlight', articleId: other, highlight: highlight('since') })
  const handlers = backupHandlers({ library: before, tasks: createTasks(() => {}) })
  await handlers.restore({ made: moments, keepNew: false, said: 'then' })
  const restored = contentsOf(before).state
  const killedAt = async (): Promise<Library> =>
    openLibrary(await copiedLibrary(before.folder), { write: true })
  const afterRestore = await killedAt()
  expect(contentsOf(afterRestore).state).toEqual(restored)
  await afterRestore.close()
  await before.history.undo(1)
  const undone = contentsOf(before).state
  expect(undone.articles.map(({ id }) => id)).toEqual([other])
  const afterUndo = await killedAt()
  expect(contentsOf(afterUndo).state).toEqual(undone)
  await afterUndo.close()
  await before.history.redo(1)
  expect(contentsOf(before).state).toEqual(restored)
  const afterRedo = await killedAt()
  expect(contentsOf(afterRedo).state).toEqual(restored)
  await afterRedo.close()
  await before.close()
})

test('a restoring that fails takes back what it brought, and nothing that was done meanwhile', async () => {
  const { library, moments } = await withArticleGone()
  const listed = library.state().articles
  const failing: Library = {
    ...library,
    perform: async () => {
      await library.change({ kind: 'add-tag', tag: tag('meanwhile') })
      throw new Error('the disk is full')
    },
  }
  const handlers = backupHandlers({ library: failing, tasks: createTasks(() => {}) })
  const restoring = handlers.restore({ made: moments, keepNew: false, said: 'then' })
  await expect(restoring).rejects.toThrow('the disk is full')
  expect(library.state().tags.map(({ id }) => id)).toEqual(['meanwhile'])
  expect(library.state().articles).toEqual(listed)
  await library.close()
})

test('pages that are asked for at once are read one after the other', async () => {
  let library = await libraryOfTwo()
  for (let index = 0; index < 6; index++) {
    await library.change({ kind: 'add-tag', tag: tag(`t${index}`) }, { said: `t${index}` })
    await library.tidyUp({ backUp: 'now' })
    await library.close()
    library = await openLibrary(library.folder, { write: true })
  }
  const pages = await Promise.all([1, 100, 3, 100].map((limit) => library.history.page(limit)))
  const said = pages[1]!.done.map((step) => step.said)
  expect(said).toEqual(['t5', 't4', 't3', 't2', 't1', 't0', 'Added “Two”', 'Added “One”'])
  expect(pages[3]!.done.map((step) => step.said)).toEqual(said)
  await library.close()
})

test('a tag act that cannot be done is refused in its own words', async () => {
  const library = await libraryOfTwo()
  await library.change({ kind: 'add-tag', tag: tag('a') })
  const act = { kind: 'add', path: 'A', details: {} } as const
  await expect(
    library.perform((state) => {
      const { change, said } = planTagAct(state, act, making)
      return { change, told: { said } }
    }),
  ).rejects.toThrow(/^There is already a tag “a”\. Choose another name\.$/)
  await library.close()
})

/** A library of two articles of which one was removed for good, and a backup that has both. */
async function withArticleGone(): Promise<{
  readonly library: Library
  readonly moments: string
  readonly articleId: string
}> {
  const library = await libraryOfTwo()
  const articleId = library.state().articles[0]!.id
  await library.change({ kind: 'add-highlight', articleId, highlight: highlight('kept') })
  await library.tidyUp({ backUp: 'now' })
  const moments = (await library.backups())[0]!.made
  await library.change({
    kind: 'edit-article',
    articleId,
    before: { deleted: null },
    after: { deleted: '2020-01-01T00:00:00.000Z' },
  })
  await library.close()
  return { library: await openLibrary(library.folder, { write: true }), moments, articleId }
}
