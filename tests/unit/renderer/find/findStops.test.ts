import { expect, test } from 'vitest'
import { easierQueries } from '../../../../renderer/desks/find/easierQueries'
import { allStops, stopFrom } from '../../../../renderer/desks/find/findStops'
import { narrowedTo } from '../../../../renderer/desks/find/narrowedTo'
import type { FoundArticle, FoundPassage } from '../../../../shared/catalogue/foundInLibrary'

test('what was found is stepped through by title, passage and rest, and back to the field', () => {
  const articles = [
    found('walls', { titleMarks: [{ start: 3, end: 8 }], passages: [textAt(4)], count: 9 }),
    found('rain', { passages: [textAt(0), textAt(70)], count: 2 }),
    found('dust', {}),
  ]
  const stops = allStops({ articles, total: 3, remarks: [], corrected: [] })
  const ids = stops.map(({ id }) => id)
  expect(ids).toEqual([
    'walls-title',
    'walls-at-4',
    'walls-more',
    'rain-at-0',
    'rain-at-70',
    'dust-title',
  ])
  expect(stops[2]).toMatchObject({ kind: 'more', count: 8 })
  expect(stopFrom(stops, null, 1)).toBe('walls-title')
  expect(stopFrom(stops, 'walls-title', -1)).toBeNull()
  expect(stopFrom(stops, 'rain-at-0', 1)).toBe('rain-at-70')
  expect(stopFrom(stops, 'rain-at-70', 8)).toBe('dust-title')
  expect(stopFrom([], null, 1)).toBeNull()
  const alone = allStops({ articles: articles.slice(0, 1), total: 1, remarks: [], corrected: [] })
  expect(alone.map(({ kind }) => kind)).toEqual(['title', 'passage'])
})

test('a query is narrowed to an article as a whole', () => {
  const id = 'on-rain-4f7k2q'
  expect(narrowedTo('sea wind', { id, title: 'On Rain' })).toBe('sea wind in:"On Rain"')
  expect(narrowedTo('sea or wind', { id, title: 'Rain' })).toBe('(sea or wind) in:Rain')
  expect(narrowedTo('sea', { id, title: 'On Rain '.repeat(20) })).toBe('sea in:on-rain-4f7k2q')
})

test('where nothing is found less is offered', () => {
  expect(easierQueries('sea wind tag:risk')).toEqual([
    { title: 'Look without the filters', query: 'sea wind' },
    { title: 'Look for any of the words', query: 'sea or wind' },
  ])
  expect(easierQueries('sea')).toEqual([])
  expect(easierQueries('tag:risk color:green')).toEqual([])
})

function found(articleId: string, edit: Partial<FoundArticle>): FoundArticle {
  return { articleId, titleMarks: [], passages: [], count: 0, ...edit }
}

function textAt(start: number): FoundPassage {
  return {
    kind: 'text',
    place: { start, end: start + 4 },
    sentence: { text: 'Some', marks: [], cut: { before: false, after: false } },
  }
}
