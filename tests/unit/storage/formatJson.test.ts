import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJson } from '../../../electron/storage/files/formatJson'

/** The same layout, made as a whole. */
function laidOut(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Array.isArray(value)
    ? value.map((entry) => laidOut(entry, depth - 1, `${indent}  `))
    : Object.entries(value).map(
        ([key, entry]) => `${JSON.stringify(key)}: ${laidOut(entry, depth - 1, `${indent}  `)}`,
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (entries.length === 0) return `${open}${close}`
  return `${open}\n${entries.map((entry) => `${indent}  ${entry}`).join(',\n')}\n${indent}${close}`
}

test('the pieces joined are the text laid out down to the depth', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(6), (value, depth) => {
      expect([...formatJson(value, depth)].join('')).toBe(`${laidOut(value, depth)}\n`)
    }),
  )
})

test('a long text comes in several pieces, none of them short but the last', () => {
  const value = {
    items: Array.from({ length: 5_000 }, (_, index) => ({ index, text: 'word '.repeat(9) })),
  }
  const pieces = [...formatJson(value, 2)]
  expect(pieces.length).toBeGreaterThan(3)
  expect(Math.min(...pieces.slice(0, -1).map((piece) => piece.length))).toBeGreaterThanOrEqual(
    1 << 16,
  )
  expect(pieces.join('')).toBe(`${laidOut(value, 2)}\n`)
})

test('a field without a value is left out', () => {
  expect([...formatJson({ a: 1, b: undefined, c: { d: undefined } }, 1)].join('')).toBe(
    '{\n  "a": 1,\n  "c": {}\n}\n',
  )
})
