import { expect, test } from 'vitest'
import { listTagRows } from '../../../../renderer/panels/tags/listTagRows'
import { tagsOf } from './tagsOf'

const tags = tagsOf('method/interview', 'method/survey', 'theory/motivation/inner', 'zebra')

test('every tag stands after the one above it, with its place among those of its level', () => {
  const { rows, found } = listTagRows(tags, new Set(), '')
  expect(
    rows.map(({ tag, depth, position, siblings, hasChildren, isOpen }) =>
      [tag.id, depth, `${position}/${siblings}`, hasChildren, isOpen].join(' '),
    ),
  ).toEqual([
    'method 0 1/3 true true',
    'method/interview 1 1/2 false false',
    'method/survey 1 2/2 false false',
    'theory 0 2/3 true true',
    'theory/motivation 1 1/1 true true',
    'theory/motivation/inner 2 1/1 false false',
    'zebra 0 3/3 false false',
  ])
  expect(found).toBe(7)
})

test('nothing is shown below a closed tag, whatever is open there', () => {
  expect(shown(new Set(['theory']), '')).toEqual([
    'method',
    'method/interview',
    'method/survey',
    'theory',
    'zebra',
  ])
  expect(shown(new Set(['method', 'theory/motivation']), '')).toEqual([
    'method',
    'theory',
    'theory/motivation',
    'zebra',
  ])
})

test('what is found comes with the tags above it, and is counted without them', () => {
  expect(shown(new Set(), 'VEY')).toEqual(['method', 'method/survey'])
  expect(listTagRows(tags, new Set(), 'VEY').found).toBe(1)
  expect(shown(new Set(), 'th/inn')).toEqual([
    'theory',
    'theory/motivation',
    'theory/motivation/inner',
  ])
  expect(listTagRows(tags, new Set(), 'nowhere')).toEqual({ rows: [], found: 0 })
})

test('among what is found a place counts only what is shown', () => {
  const { rows } = listTagRows(tags, new Set(), 'survey')
  expect(rows.map(({ position, siblings }) => [position, siblings])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

function shown(closed: ReadonlySet<string>, wanted: string): readonly string[] {
  return listTagRows(tags, closed, wanted).rows.map(({ tag }) => tag.id)
}
