import { z } from 'zod'
import { writerSchema } from './entry'

const rangeSchema = z.readonly(z.tuple([z.int().positive(), z.int().positive()]))

/**
 * Which entries of a journal are in the library's files: by writer, the ranges of their sequence
 * numbers, first and last, in order.
 */
export const foldedSchema = z.readonly(z.record(writerSchema, z.array(rangeSchema).readonly()))
export type Folded = z.infer<typeof foldedSchema>

/** How many writers are remembered, so that an old file which comes back does not count again. */
const remembered = 200

/** Whether an entry is in the files. */
export function isFolded(folded: Folded, writer: string, sequence: number): boolean {
  return (folded[writer] ?? []).some(([first, last]) => first <= sequence && sequence <= last)
}

/** With some acts in order. */
export function withActs(
  folded: Folded,
  acts: readonly { readonly writer: string; readonly first: number; readonly last: number }[],
): Folded {
  const ranges = new Map<string, [number, number][]>()
  for (const { writer, first, last } of acts) {
    const known = ranges.get(writer) ?? []
    const latest = known.at(-1)
    if (latest && latest[1] + 1 === first) latest[1] = last
    else known.push([first, last])
    ranges.set(writer, known)
  }
  return [...ranges].reduce(
    (before, [writer, some]) =>
      some.reduce((all, [first, last]) => withFolded(all, writer, first, last), before),
    folded,
  )
}

/** With one more range of a writer; the writers heard of longest ago are forgotten. */
export function withFolded(folded: Folded, writer: string, first: number, last: number): Folded {
  const { [writer]: known = [], ...others } = folded
  const ranges = [...known, [first, last] as const].toSorted((a, b) => a[0] - b[0])
  const joined: (readonly [number, number])[] = []
  for (const range of ranges) {
    const before = joined.at(-1)
    if (before && range[0] <= before[1] + 1) {
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])]
    } else joined.push(range)
  }
  const kept = Object.entries(others).slice(-(remembered - 1))
  return { ...Object.fromEntries(kept), [writer]: joined }
}
