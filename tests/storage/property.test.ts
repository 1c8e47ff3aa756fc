import * as fc from 'fast-check'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { applyChange, inverseOf, type Change } from '../../shared/notes/changes'
import type { SettingsEdit } from '../../shared/settings'
import { changeOf, groupOfActs, type Act } from './acts'
import { contentsOf, type ContentsOfLibrary } from './contentsOf'
import { copiedLibrary } from './copiedLibrary'
import { importedArticle } from './importedArticle'
import { lastJournalPath } from './journalOf'
import { lowdbFilesIn } from './lowdbFiles'
import { temporaryFolder } from './temporaryFolder'

const groups = fc.array(groupOfActs, { maxLength: 10 })

/** A closed library of two articles without highlights. */
async function libraryOfTwo(): Promise<string> {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  for (const title of ['One', 'Two']) {
    await library.addArticle(importedArticle(title), { keepBoth: true })
  }
  await library.close()
  return library.folder
}

test(
  'any changes are there after reopening, and undone the files are the original ones',
  { timeout: 60_000 },
  async () => {
    const library = await openLibrary(await libraryOfTwo(), { write: true })
    const original = await lowdbFilesIn(library.folder)
    await fc.assert(
      fc.asyncProperty(groups, async (some) => {
        const done: Change[] = []
        for (const group of some) {
          const change = changeOf(group, library.state())
          const expected = applyChange(library.state(), change)
          await library.change(change)
          expect(library.state()).toEqual(expected)
          done.push(change)
        }
        const read = await openLibrary(library.folder, { write: false })
        expect(read.state()).toEqual(library.state())
        expect(read.warnings()).toEqual([])

        for (const change of done.toReversed()) await library.change(inverseOf(change))
        await library.tidyUp()
        expect(await lowdbFilesIn(library.folder)).toEqual(original)
      }),
      { numRuns: 30 },
    )
    await library.close()
  },
)

/** Something that is asked of a library. */
type Step =
  | { readonly kind: 'change'; readonly acts: readonly Act[] }
  | { readonly kind: 'settings'; readonly edit: SettingsEdit }
  | { readonly kind: 'import'; readonly title: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('change'), acts: groupOfActs }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings'),
      edit: fc.record({ fontSize: fc.integer({ min: 12, max: 36 }) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('import'), title: fc.constantFrom('Ebb', 'Flow') }),
  },
)

/** Asks for a step, and says what the library is to hold when it is done. */
async function take(
  library: Library,
  one: Step,
  before: ContentsOfLibrary,
): Promise<ContentsOfLibrary> {
  const { state, settings } = before
  switch (one.kind) {
    case 'change': {
      const change = changeOf(one.acts, state)
      await library.change(change)
      return { ...before, state: applyChange(state, change) }
    }
    case 'settings':
      await library.changeSettings(one.edit)
      return { ...before, settings: { ...settings, ...one.edit } }
    case 'import': {
      const record = await library.addArticle(importedArticle(one.title), { keepBoth: true })
      return {
        ...before,
        state: {
          ...state,
          articles: [...state.articles, record],
          highlights: new Map([...state.highlights, [record.id, []]]),
        },
      }
    }
  }
}

async function expectToHold(folder: string, contents: ContentsOfLibrary): Promise<void> {
  const read = await openLibrary(folder, { write: false })
  expect({ contents: contentsOf(read), warnings: read.warnings() }).toEqual({
    contents,
    warnings: [],
  })
}

test(
  'wherever the journal is cut, replaying gives the state of the acts before that',
  { timeout: 60_000 },
  async () => {
    const base = await libraryOfTwo()
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), cuts, async (steps, all) => {
        const folder = await copiedLibrary(base)
        const library = await openLibrary(folder, { write: true })
        const acknowledged = [{ length: 0, contents: contentsOf(library) }]
        for (const one of steps) {
          const contents = await take(library, one, acknowledged.at(-1)!.contents)
          expect(contentsOf(library)).toEqual(contents)
          const { length } = await readFile(await lastJournalPath(folder))
          acknowledged.push({ length, contents })
        }
        const killed = await copiedLibrary(folder)
        await library.close()
        const path = await lastJournalPath(killed)
        const bytes = await readFile(path)
        for (const cut of all.map((part) => Math.floor(part * bytes.length))) {
          await writeFile(path, bytes.subarray(0, cut))
          // The line feed that ends a line says nothing that its sum does not.
          const before = acknowledged.findLast(({ length }) => length <= cut + 1)!
          const read = await openLibrary(killed, { write: false })
          expect({ contents: contentsOf(read), isTorn: read.warnings().length > 0 }).toEqual({
            contents: before.contents,
            isTorn: cut > before.length,
          })
        }
      }),
      { numRuns: 15 },
    )
  },
)

/** What may happen between steps, and must change nothing. */
const pauses = ['none', 'fold', 'back-up', 'reopen', 'kill'] as const

test(
  'folding, backing up, closing and being killed at any point change nothing',
  { timeout: 60_000 },
  async () => {
    const base = await libraryOfTwo()
    const stepsAndPauses = fc.array(fc.tuple(step, fc.constantFrom(...pauses)), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(stepsAndPauses, async (some) => {
        let library = await openLibrary(await copiedLibrary(base), { write: true })
        let contents = contentsOf(library)
        for (const [one, pause] of some) {
          contents = await take(library, one, contents)
          if (pause === 'fold') await library.tidyUp()
          if (pause === 'back-up') await library.tidyUp({ backUp: 'now' })
          if (pause === 'reopen' || pause === 'kill') {
            const killed = await copiedLibrary(library.folder)
            await library.close()
            const folder = pause === 'kill' ? killed : library.folder
            library = await openLibrary(folder, { write: true })
            expect(library.warnings()).toEqual([])
          }
          expect(contentsOf(library)).toEqual(contents)
        }
        await expectToHold(await copiedLibrary(library.folder), contents)
        await library.close()
        await expectToHold(library.folder, contents)
      }),
      { numRuns: 15 },
    )
  },
)

test('replaying what is in the files already changes nothing', { timeout: 60_000 }, async () => {
  const base = await libraryOfTwo()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const folder = await copiedLibrary(base)
      const library = await openLibrary(folder, { write: true })
      let contents = contentsOf(library)
      for (const one of steps) contents = await take(library, one, contents)
      const journal = join(await temporaryFolder(), 'journal')
      await cp(join(folder, 'journal'), journal, { recursive: true })
      await library.tidyUp({ backUp: 'now' })
      await library.close()

      await cp(journal, join(folder, 'journal'), { recursive: true })
      const path = join(folder, 'library.json')
      const list = JSON.parse(await readFile(path, 'utf8')) as object
      await writeFile(path, JSON.stringify({ ...list, folded: {}, foldedTime: null }))
      await expectToHold(folder, contents)
      const again = await openLibrary(folder, { write: true })
      expect(contentsOf(again)).toEqual(contents)
      await again.close()
      await expectToHold(folder, contents)
    }),
    { numRuns: 15 },
  )
})
