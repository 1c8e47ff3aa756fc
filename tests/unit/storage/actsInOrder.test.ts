import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actsInOrder,
  type ReadAct,
  type ReadFile,
} from '../../../electron/storage/journal/readJournal'

interface Written {
  readonly writer: string
  /** Seconds that the writer's clock went on, or back, before each act. */
  readonly steps: readonly number[]
  /** After how many acts it begins a new file. */
  readonly fileEvery: number
}

const written: fc.Arbitrary<readonly Written[]> = fc.uniqueArray(
  fc.record({
    writer: fc.stringMatching(/^[a-z0-9]{1,3}$/),
    steps: fc.array(fc.integer({ min: -2, max: 5 }), { maxLength: 8 }),
    fileEvery: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 4, selector: ({ writer }) => writer },
)

function filesOf({ writer, steps, fileEvery }: Written): readonly ReadFile[] {
  let second = 100
  const acts = steps.map((step, index): ReadAct => {
    second += step
    return {
      act: { kind: 'place', articleId: 'a', offset: index },
      writer,
      first: index + 1,
      last: index + 1,
      time: new Date(second * 1000).toISOString(),
    }
  })
  return Array.from({ length: Math.ceil(acts.length / fileEvery) }, (_, index) => ({
    path: `${writer}.${index}.jsonl`,
    acts: acts.slice(index * fileEvery, (index + 1) * fileEvery),
    damaged: 0,
    torn: false,
    newer: false,
    good: [],
    bad: [],
  }))
}

test('the order is the same whichever file is read first, and loses nothing', () => {
  fc.assert(
    fc.property(
      written.chain((all) => {
        const files = all.flatMap(filesOf)
        return fc.tuple(
          fc.constant(files),
          fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
        )
      }),
      ([files, shuffled]) => {
        const order = actsInOrder(files)
        expect(actsInOrder(shuffled)).toEqual(order)
        const everything = files.flatMap(({ acts }) => acts)
        expect(new Set(order)).toEqual(new Set(everything))
        expect(order).toHaveLength(everything.length)
      },
    ),
  )
})

test('a writer’s own acts stay in its order, and those of several are in the order of time', () => {
  fc.assert(
    fc.property(written, (all) => {
      const order = actsInOrder(all.flatMap(filesOf))
      for (const { writer, steps } of all) {
        expect(order.filter((act) => act.writer === writer).map(({ first }) => first)).toEqual(
          steps.map((_, index) => index + 1),
        )
      }
      if (all.some(({ steps }) => steps.some((step) => step < 0))) return
      const times = order.map(({ time }) => time)
      expect(times).toEqual(times.toSorted())
    }),
  )
})
