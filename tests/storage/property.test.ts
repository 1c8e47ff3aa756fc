import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { applyChange, inverseOf, type Change, type SimpleChange } from '../../shared/notes/changes'
import { highlightColors } from '../../shared/notes/highlight'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { filesIn, temporaryFolder } from './temporaryFolder'

/** An act in words that mean something in every state: numbers choose among what is there. */
interface Act {
  readonly kind: SimpleChange['kind']
  readonly which: number
  readonly text: string
  readonly numbers: readonly number[]
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom<SimpleChange['kind'][]>(
    'add-highlight',
    'add-highlight',
    'edit-highlight',
    'remove-highlight',
    'add-tag',
    'edit-tag',
    'remove-tag',
    'edit-article',
  ),
  which: fc.nat(),
  text: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  numbers: fc.array(fc.nat(30), { minLength: 2, maxLength: 3 }),
})

const acts = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 10 })

test(
  'any changes are there after reopening, and undone the files are the original ones',
  { timeout: 60_000 },
  async () => {
    const library = await openLibrary(await temporaryFolder(), { write: true })
    for (const title of ['One', 'Two']) {
      await library.addArticle(importedArticle(title), { keepBoth: true })
    }
    const original = await filesIn(library.folder)

    await fc.assert(
      fc.asyncProperty(acts, async (groups) => {
        const done: Change[] = []
        for (const group of groups) {
          const change = changeFor(library, group)
          const expected = applyChange(library.state(), change)
          await library.change(change)
          expect(library.state()).toEqual(expected)
          done.push(change)
        }
        const read = await openLibrary(library.folder, { write: false })
        expect(read.state()).toEqual(library.state())
        expect(read.warnings()).toEqual([])

        for (const change of done.toReversed()) await library.change(inverseOf(change))
        expect(await filesIn(library.folder)).toEqual(original)
      }),
      { numRuns: 40 },
    )
    await library.close()
  },
)

let made = 0

/** A change that does the acts one after the other in the library's present state. */
function changeFor(library: Library, group: readonly Act[]): Change {
  let state = library.state()
  const changes: SimpleChange[] = []
  for (const act of group) {
    const simple = simpleFor(state, act)
    if (!simple) continue
    changes.push(simple)
    state = applyChange(state, simple)
  }
  return changes.length === 1 ? changes[0]! : { kind: 'together', changes }
}

function simpleFor(
  state: ReturnType<Library['state']>,
  { kind, which, text, numbers }: Act,
): SimpleChange | null {
  const article = state.articles[which % state.articles.length]!
  const articleId = article.id
  const highlights = state.highlights.get(articleId)!
  const chosen = highlights[which % highlights.length]
  const chosenTag = state.tags[which % state.tags.length]
  const [start = 0, length = 0] = numbers
  const fields = {
    start,
    end: start + length + 1,
    note: text,
    color: highlightColors[which % 6]!,
    tags: chosenTag ? [chosenTag.id] : [],
  }
  switch (kind) {
    case 'add-highlight':
      return { kind, articleId, highlight: highlight(`h${made++}`, fields) }
    case 'remove-highlight':
      return chosen ? { kind, articleId, highlight: chosen } : null
    case 'edit-highlight': {
      if (!chosen) return null
      const { start, end, note, color, tags } = chosen
      const before = { start, end, note, color, tags }
      return { kind, articleId, highlightId: chosen.id, before, after: fields }
    }
    case 'add-tag':
      return { kind, tag: tag(`t${made++}`, text) }
    case 'remove-tag':
      return chosenTag ? { kind, tag: chosenTag } : null
    case 'edit-tag':
      return chosenTag
        ? { kind, tagId: chosenTag.id, before: { name: chosenTag.name }, after: { name: text } }
        : null
    case 'edit-article':
      return { kind, articleId, before: { title: article.title }, after: { title: text } }
  }
}
