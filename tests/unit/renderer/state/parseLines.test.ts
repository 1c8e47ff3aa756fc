import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatJson } from '../../../../electron/storage/files/formatJson'
import { parseLines } from '../../../../renderer/state/parseLines'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Blocks and what stands around them, as an article's file has them, with any text in them. */
const article = fc.record({
  version: fc.constant(1),
  record: fc.record({ title: fc.string({ unit: 'binary' }) }),
  document: fc.record({
    type: fc.constant('doc'),
    content: fc.array(
      fc.record({
        type: fc.constant('section'),
        content: fc.array(fc.record({ type: fc.string(), text: fc.string({ unit: 'grapheme' }) })),
      }),
    ),
  }),
  leftOut: fc.array(
    fc.record({ id: fc.string(), blocks: fc.array(fc.record({ type: fc.string() })) }),
  ),
})

describe('parseLines', () => {
  test('reads what was laid out for an article, whatever is in it', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 0, max: 5 }), (value, depth) => {
        const text = laidOut(value, depth)
        expect(parseLines(encode(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('reads any other JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseLines(encode(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('joins what lies in different pieces', () => {
    const blocks = Array.from({ length: 5_000 }, (_, index) => ({
      type: 'paragraph',
      text: `Number ${index}, naïve “quoted”, 海 and 🌊, \n and a line end`,
    }))
    const value = { document: { content: [{ content: blocks }] }, leftOut: [] }
    expect(parseLines(encode(JSON.stringify(value, null, 1)))).toEqual(value)
    expect(parseLines(encode(laidOut(value, 5)))).toEqual(value)
  })

  test('refuses what is no JSON, and what is no UTF-8', () => {
    expect(() => parseLines(encode('{"a": [\n  {"b": 1},\n'))).toThrow(SyntaxError)
    expect(() => parseLines(encode('{"a": [\n  {"b": 1} {"b": 2}\n]}'))).toThrow(SyntaxError)
    expect(() => parseLines(new Uint8Array([34, 0xff, 34]))).toThrow(TypeError)
  })
})

/** What `formatJson` writes. */
function laidOut(value: unknown, depth: number): string {
  return [...formatJson(value, depth)].join('')
}
