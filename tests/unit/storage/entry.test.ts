import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actOfLines,
  bytesOfEntry,
  entryVersion,
  linesOfAct,
  readLine,
  type Act,
  type Entry,
} from '../../../electron/storage/journal/entry'
import type { Change } from '../../../shared/notes/changes'
import { stateAndChange, tag } from '../../generate'

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: stateAndChange.map(({ change }): Act => ({ kind: 'change', change })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      change: stateAndChange.map(({ change }) => change),
      mark: fc.record(
        { id: fc.string(), said: fc.string(), key: fc.string(), undoes: fc.string() },
        { requiredKeys: ['id', 'said'] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'forget-article', articleId: 'first' }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((openArticle): Act => ({
      kind: 'settings',
      settings: { openArticle },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map((offset): Act => ({ kind: 'place', articleId: 'first', offset })),
  },
)

const entry: fc.Arbitrary<Entry> = fc
  .record({
    writer: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/),
    sequence: fc.integer({ min: 1 }),
    time: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') }),
    act,
    part: fc.constantFrom('whole', 'first', 'middle', 'last'),
  })
  .map(({ part, time, writer, sequence, act }) =>
    Object.assign(
      { version: entryVersion, writer, sequence, time: time.toISOString(), act } as const,
      part === 'first' || part === 'middle' ? ({ more: true } as const) : {},
      part === 'middle' || part === 'last' ? { began: 1 } : {},
    ),
  )

/** The bytes without the line feed. */
function lineOf(one: Entry): Uint8Array {
  const bytes = bytesOfEntry(one)
  expect(bytes.indexOf(0x0a)).toBe(bytes.length - 1)
  return bytes.slice(0, -1)
}

test('an entry that was written on a line is read from it as it was', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const line = lineOf(one)
      expect(readLine(line)).toEqual({ kind: 'entry', entry: one })
      // Anybody else can read it too.
      expect(JSON.parse(Buffer.from(line).toString('utf8'))).toEqual({
        check: expect.stringMatching(/^[0-9a-f]{8}$/),
        entry: JSON.parse(JSON.stringify(one)) as unknown,
      })
    }),
  )
})

test('a line that is not what was written gives no other entry', () => {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    how: fc.constantFrom('flip', 'cut', 'zero', 'double', 'drop'),
    bit: fc.nat(7),
  })
  fc.assert(
    fc.property(entry, damage, (one, { at, how, bit }) => {
      const line = lineOf(one)
      const place = Math.floor(at * line.length)
      const damaged = Uint8Array.from(
        {
          flip: () => line.with(place, line[place]! ^ (1 << bit)),
          zero: () => line.with(place, 0),
          cut: () => line.slice(0, place),
          double: () => [...line.slice(0, place), ...line.slice(Math.max(0, place - 1))],
          drop: () => [...line.slice(0, place), ...line.slice(place + 1)],
        }[how](),
      )
      const read = readLine(damaged)
      // What frames the entry may be damaged without damage to the entry.
      if (read.kind !== 'damaged') expect(read).toEqual({ kind: 'entry', entry: one })
    }),
    { numRuns: 500 },
  )
})

test('bytes that never were an entry give none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readLine(bytes)).toEqual({ kind: 'damaged' })
    }),
  )
})

test('an act on several lines is that act when they are read', () => {
  fc.assert(
    fc.property(fc.nat(400), tag, (count, one) => {
      const change: Change = {
        kind: 'together',
        changes: Array.from({ length: count }, (_, index) => ({
          kind: 'add-tag',
          tag: { ...one, id: `t${index}` },
        })),
      }
      const lines = linesOfAct({ kind: 'change', change })
      expect(actOfLines(lines)).toEqual({ kind: 'change', change })
      const lengths = lines.map((line) => JSON.stringify(line).length)
      expect(Math.max(...lengths)).toBeLessThan(100_000)
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(act, (one) => {
      expect(actOfLines(linesOfAct(one))).toEqual(one)
    }),
  )
})
