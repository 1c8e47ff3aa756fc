import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKnownIds, type KnownIds } from '../../../electron/storage/knownIds'
import { LibraryError } from '../../../electron/storage/libraryError'
import {
  applyChange,
  simpleChanges,
  type Change,
  type LibraryState,
  type SimpleChange,
} from '../../../shared/notes/changes'
import { simpleChangeIn, stateAndChange } from '../../generate'

function knownIn({ articles, tags, highlights }: LibraryState): KnownIds {
  const known = createKnownIds(
    articles.map(({ id }) => id),
    tags.map(({ id }) => id),
  )
  for (const [id, list] of highlights) {
    known.hold(
      id,
      list.map((one) => one.id),
    )
  }
  return known
}

/** Whether what a change acts on is in a state; what is to be removed need not be. */
function hasPlace(change: SimpleChange, { articles, tags, highlights }: LibraryState): boolean {
  switch (change.kind) {
    case 'add-highlight':
      return highlights.has(change.articleId)
    case 'edit-highlight':
      return highlights.get(change.articleId)?.some(({ id }) => id === change.highlightId) ?? false
    case 'edit-tag':
      return tags.some(({ id }) => id === change.tagId)
    case 'edit-article':
      return articles.some(({ id }) => id === change.articleId)
    case 'remove-highlight':
    case 'add-tag':
    case 'remove-tag':
    case 'add-article':
    case 'remove-article':
      return true
  }
}

function wouldBeLost(change: Change, before: LibraryState): boolean {
  let state = before
  return simpleChanges(change).some((simple) => {
    const isLost = !hasPlace(simple, state)
    state = applyChange(state, simple)
    return isLost
  })
}

/** A change whose parts may well be about something that is not there, or no longer. */
const changes = stateAndChange.chain(({ state, change }) =>
  fc
    .array(
      simpleChangeIn(state).chain((simple) =>
        fc.constantFrom<SimpleChange[]>(simple, elsewhere(simple)),
      ),
      { maxLength: 6 },
    )
    .map((more) => ({
      state,
      change: { kind: 'together' as const, changes: [...more, ...simpleChanges(change)] },
    })),
)

/** The same change to something that is nowhere. */
function elsewhere(change: SimpleChange): SimpleChange {
  switch (change.kind) {
    case 'add-highlight':
      return { ...change, articleId: 'nowhere' }
    case 'remove-highlight':
    case 'edit-article':
      return { ...change, articleId: 'nowhere' }
    case 'edit-highlight':
      return { ...change, highlightId: 'nowhere' }
    case 'edit-tag':
      return { ...change, tagId: 'nowhere' }
    case 'add-tag':
    case 'remove-tag':
      return { ...change, tag: { ...change.tag, id: 'nowhere' } }
    case 'add-article':
    case 'remove-article':
      return { ...change, record: { ...change.record, id: 'another' } }
  }
}

/** What is known, found out by asking for edits of everything there may be. */
function whatIsKnown(known: KnownIds, state: LibraryState): readonly boolean[] {
  const ids = [...new Set([...idsIn(state), 'nowhere'])].toSorted()
  return ids.flatMap((id) => [
    takes(known, { kind: 'edit-tag', tagId: id, before: {}, after: {} }),
    takes(known, { kind: 'edit-article', articleId: id, before: {}, after: {} }),
    takes(known, {
      kind: 'edit-highlight',
      articleId: 'first',
      highlightId: id,
      before: {},
      after: {},
    }),
  ])
}

function idsIn({ articles, tags, highlights }: LibraryState): readonly string[] {
  return [...articles, ...tags, ...[...highlights.values()].flat()].map(({ id }) => id)
}

function takes(known: KnownIds, change: Change): boolean {
  try {
    known.accept(change)()
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: 'not-found' })
    return false
  }
}

test('exactly what would be lost in part is refused, and what was taken back never was', () => {
  fc.assert(
    fc.property(changes, ({ state, change }) => {
      const known = knownIn(state)
      const after = applyChange(state, change)
      const both = {
        articles: state.articles,
        tags: [...state.tags, ...after.tags],
        highlights: new Map([
          [
            'first',
            [...(state.highlights.get('first') ?? []), ...(after.highlights.get('first') ?? [])],
          ],
        ]),
      }
      const before = whatIsKnown(known, both)
      if (wouldBeLost(change, state)) {
        expect(() => known.accept(change)).toThrow(LibraryError)
        expect(whatIsKnown(known, both)).toEqual(before)
        return
      }
      const takeBack = known.accept(change)
      expect(whatIsKnown(known, both)).toEqual(whatIsKnown(knownIn(after), both))
      takeBack()
      expect(whatIsKnown(known, both)).toEqual(before)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('articles that come and go take their highlights with them', () => {
  const known = createKnownIds([], [])
  const edit: Change = { kind: 'edit-article', articleId: 'a', before: {}, after: {} }
  const editHighlight: Change = {
    kind: 'edit-highlight',
    articleId: 'a',
    highlightId: 'h',
    before: {},
    after: {},
  }
  const steps = [
    () => {},
    () => known.setArticles(['a']),
    () => known.hold('a', ['h']),
    () => known.removeArticle('a'),
  ]
  expect(
    steps.map((step) => {
      step()
      return [takes(known, edit), takes(known, editHighlight)]
    }),
  ).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, false],
  ])
})
