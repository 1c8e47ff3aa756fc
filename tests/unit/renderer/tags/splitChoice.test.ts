import { expect, test } from 'vitest'
import { byArticle, findTagged, toggled } from '../../../../renderer/dialogs/tags/splitChoice'
import type { TaggedHighlight } from '../../../../renderer/dialogs/tags/useTagged'
import { highlightOf } from '../article/windowStates'

const tagged: readonly TaggedHighlight[] = [
  {
    highlight: highlightOf({ id: 'a', quote: 'The wind off the pears' }),
    articleId: 'one',
    title: 'Orchard',
  },
  {
    highlight: highlightOf({ id: 'b', quote: 'A dry summer' }),
    articleId: 'one',
    title: 'Orchard',
  },
  {
    highlight: highlightOf({ id: 'c', quote: 'Wind and light' }),
    articleId: 'two',
    title: 'Keeper',
  },
]

test('highlights are found by words of their quote and their article', () => {
  expect(found('')).toEqual(['a', 'b', 'c'])
  expect(found('WIND')).toEqual(['a', 'c'])
  expect(found('orchard dry')).toEqual(['b'])
})

function found(typed: string): readonly string[] {
  return findTagged(tagged, typed).map(({ highlight }) => highlight.id)
}

test('what is shown is chosen, and given up where all of it is chosen', () => {
  expect([...toggled(new Set(['c']), ['a', 'c'])].toSorted()).toEqual(['a', 'c'])
  expect([...toggled(new Set(['a', 'b', 'c']), ['a', 'c'])]).toEqual(['b'])
})

test('the choice is named by article', () => {
  expect(byArticle(tagged, new Set(['a', 'c']))).toEqual({ one: ['a'], two: ['c'] })
})
