import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatJson } from '../../../electron/storage/files/formatJson'
import { parseJson } from '../../../electron/storage/files/parseJson'

const timeout = 60_000

/** Texts of more UTF-16 units than this are parsed a few lines at a time. */
const long = 300_000

/** A list or object like those of the library's files, repeated until its text is long. */
const longValue: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    items: fc.array(fc.jsonValue({ depthSize: 'small', noUnicodeString: false }), {
      minLength: 1,
      maxLength: 5,
    }),
    before: fc.dictionary(fc.stringMatching(/^\w{1,4}$/), fc.jsonValue(), { maxKeys: 2 }),
    after: fc.jsonValue(),
    asObject: fc.boolean(),
    width: fc.constantFrom(40, 1_000, 90_000),
  })
  .map(({ items, before, after, asObject, width }) => {
    const padding = 'x'.repeat(width)
    const entries: unknown[] = []
    for (let length = 0; length < long; length += width) {
      entries.push([entries.length, padding, items[entries.length % items.length]])
    }
    const many = asObject
      ? Object.fromEntries(entries.map((entry, index) => [`key ${index}`, entry]))
      : entries
    return Object.assign(before, { version: 1, empty: [], none: {}, many, few: items, after })
  })

const layouts: Readonly<Record<string, (value: unknown) => string>> = {
  ...Object.fromEntries(
    [0, 1, 2, 3, 5].map((depth) => [
      `ours to a depth of ${depth}`,
      (value: unknown) => [...formatJson(value, depth)].join(''),
    ]),
  ),
  'one line': (value) => JSON.stringify(value),
  'lines set in by two': (value) => JSON.stringify(value, null, 2),
  'lines set in by four': (value) => JSON.stringify(value, null, 4),
  'lines set in by tabs': (value) => JSON.stringify(value, null, '\t'),
  'lines that end as on Windows': (value) =>
    [...formatJson(value, 2)].join('').replaceAll('\n', '\r\n'),
}

describe.each(Object.entries(layouts))('a long text in the layout “%s”', (_name, layOut) => {
  test(
    'has the value that JSON.parse gives it',
    async () => {
      await fc.assert(
        fc.asyncProperty(longValue, async (value) => {
          const text = layOut(value)
          expect(text.length).toBeGreaterThan(1 << 18)
          expect(await parseJson(text)).toEqual(JSON.parse(text))
        }),
        { numRuns: 8 },
      )
    },
    timeout,
  )
})

/** What damages a text: some of it is cut out, and something else put there. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 1, 2, 70, 1_000_000),
  text: fc.constantFrom('', ',', '[', ']', '}', '\n', '\n  ', '    ', '"', '\0', '1', '\n    1,\n'),
})

test(
  'a damaged text has another value only where JSON.parse sees damage that costs nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        longValue,
        fc.array(damage, { minLength: 4, maxLength: 4 }),
        async (value, all) => {
          const whole = [...formatJson(value, 2)].join('')
          for (const { at, length, text } of all) {
            const start = Math.floor(at * whole.length)
            const damaged = whole.slice(0, start) + text + whole.slice(start + length)
            const expected = parsedOrNot(damaged)
            const found = await parseJson(damaged).catch(() => undefined)
            if (expected !== undefined) expect(found).toEqual(expected)
            // A comma too many or too few at the end of a line is all that may pass.
            else if (found !== undefined) expect(found).toEqual(value)
          }
        },
      ),
      { numRuns: 25 },
    )
  },
  timeout,
)

function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const lines = Array.from(
  { length: 8_000 },
  (_, index) => `    ${index + 1}00000000000000000000000000`,
)
const oddTexts: Readonly<Record<string, string>> = {
  'with an entry set in less': `{\n  "a": [\n${lines.join(',\n')},\n   7\n  ],\n  "b": 1\n}\n`,
  'with an entry set in less before': `{\n  "a": [\n   7,\n${lines.join(',\n')}\n  ],\n  "b": 1\n}\n`,
  'with a name twice': `{\n  "a": [\n${lines.join(',\n')}\n  ],\n  "a": [\n    1\n  ]\n}\n`,
  'with a list that closes on the line of its last entry': `{\n  "a": [\n${lines.join(',\n')}]\n}\n`,
  'with lines between': `{\n  "a": [\n${lines.join(',\n\n')}\n  ]\n}\n`,
  'that is a list': `[\n${lines.join(',\n')}\n]\n`,
}

test.each(Object.entries(oddTexts))('a long text %s is understood', async (_name, text) => {
  expect(text.length).toBeGreaterThan(1 << 18)
  expect(await parseJson(text)).toEqual(JSON.parse(text))
})

test('a text that is not JSON is refused, short or long', async () => {
  for (const text of ['', '{', 'x'.repeat(long), `{\n  "a": [\n${lines.join(',\n')}\n`]) {
    await expect(parseJson(text)).rejects.toThrow(SyntaxError)
  }
})
