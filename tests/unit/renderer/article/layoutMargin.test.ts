import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutMargin } from '../../../../renderer/article/layoutMargin'

const gap = 8

test('notes with room stand at their passages', () => {
  const items = [
    { id: 'a', wanted: 0, height: 40 },
    { id: 'b', wanted: 100, height: 40 },
  ]
  expect([...layoutMargin(items, null, gap)]).toEqual([
    ['a', 0],
    ['b', 100],
  ])
})

test('a note moves down only as far as the one before it needs', () => {
  const items = [
    { id: 'a', wanted: 0, height: 40 },
    { id: 'b', wanted: 10, height: 40 },
    { id: 'c', wanted: 90, height: 40 },
  ]
  expect([...layoutMargin(items, null, gap).values()]).toEqual([0, 48, 96])
})

test('the note in focus stands at its passage and those before it give way upwards', () => {
  const items = [
    { id: 'a', wanted: 0, height: 40 },
    { id: 'b', wanted: 10, height: 40 },
    { id: 'c', wanted: 20, height: 40 },
  ]
  expect([...layoutMargin(items, 'b', gap)]).toEqual([
    ['a', -38],
    ['b', 10],
    ['c', 58],
  ])
})

test('notes never overlap, keep their order, and the one in focus is at its passage', () => {
  const items = fc
    .array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 1, max: 300 }) }))
    .map((all) =>
      all
        .toSorted((a, b) => a.wanted - b.wanted)
        .map(({ wanted, height }, index) => ({ id: String(index), wanted, height })),
    )
  fc.assert(
    fc.property(items, fc.nat(), (items, pick) => {
      const focused = items[pick % Math.max(1, items.length)]
      const tops = layoutMargin(items, focused?.id ?? null, gap)
      for (const [index, item] of items.entries()) {
        const next = items[index + 1]
        if (next)
          expect(tops.get(next.id)).toBeGreaterThanOrEqual(tops.get(item.id)! + item.height + gap)
      }
      if (focused) expect(tops.get(focused.id)).toBe(focused.wanted)
    }),
  )
})
