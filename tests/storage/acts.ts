import * as fc from 'fast-check'
import {
  applyChange,
  type Change,
  type LibraryState,
  type SimpleChange,
} from '../../shared/notes/changes'
import { highlightColors } from '../../shared/notes/highlight'
import { highlight, tag } from './highlights'

/** An act in words that mean something in every state: numbers choose among what is there. */
export interface Act {
  readonly kind:
    Exclude<SimpleChange['kind'], `${string}-article` & `${'add' | 'remove'}${string}`> | 'add-many'
  readonly which: number
  readonly text: string
  readonly numbers: readonly number[]
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom<Act['kind'][]>(
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

/** Acts that make one change together. */
export const groupOfActs: fc.Arbitrary<readonly Act[]> = fc.oneof(
  { weight: 12, arbitrary: fc.array(act, { minLength: 1, maxLength: 4 }) },
  // So many that the change takes several lines of the journal.
  { weight: 1, arbitrary: act.map((one): readonly Act[] => [{ ...one, kind: 'add-many' }]) },
)

let made = 0

/** A change that does the acts one after the other in a state. */
export function changeOf(group: readonly Act[], before: LibraryState): Change {
  let state = before
  const changes: SimpleChange[] = []
  for (const one of group) {
    for (const simple of simpleChangesOf(one, state)) {
      changes.push(simple)
      state = applyChange(state, simple)
    }
  }
  return changes.length === 1 ? changes[0]! : { kind: 'together', changes }
}

function simpleChangesOf(
  { kind, which, text, numbers }: Act,
  state: LibraryState,
): readonly SimpleChange[] {
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
      return [{ kind, articleId, highlight: highlight(`h${made++}`, fields) }]
    case 'add-many':
      return Array.from({ length: 120 }, () => ({
        kind: 'add-highlight',
        articleId,
        highlight: highlight(`h${made++}`, fields),
      }))
    case 'remove-highlight':
      return chosen ? [{ kind, articleId, highlight: chosen }] : []
    case 'edit-highlight': {
      if (!chosen) return []
      const { start, end, note, color, tags } = chosen
      const before = { start, end, note, color, tags }
      return [{ kind, articleId, highlightId: chosen.id, before, after: fields }]
    }
    case 'add-tag':
      return [{ kind, tag: tag(`t${made++}`, text) }]
    case 'remove-tag':
      return chosenTag ? [{ kind, tag: chosenTag }] : []
    case 'edit-tag':
      return chosenTag
        ? [{ kind, tagId: chosenTag.id, before: { name: chosenTag.name }, after: { name: text } }]
        : []
    case 'edit-article':
      return [{ kind, articleId, before: { title: article.title }, after: { title: text } }]
  }
}
