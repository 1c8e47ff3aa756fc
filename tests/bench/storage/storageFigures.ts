import type { Figure, Outcome } from '../../../scripts/bench/report.mjs'
import { ratioOfMedians } from '../statistics'
import { inThousands, type StorageSamples } from './storageSamples'

/** What is wanted of the store, and what came of it; what was left out is not in it. */
export function storageFigures(samples: StorageSamples): readonly Figure[] {
  const { sizes, acknowledgement, bulk, opening } = samples
  const of = (name: string, size: number) => acknowledgement[`${name}.${size}`]
  const least = Math.min(...sizes)
  const greatest = Math.max(...sizes)
  const figures = [
    worstOf('storage.ack.vsRaw', 'Scholium / append and sync', 1.5, against(samples, 'raw')),
    worstOf('storage.ack.vsSqlite', 'Scholium / SQLite', 1.25, against(samples, 'sqlite')),
    {
      key: 'storage.ack.growth',
      title: `${inThousands(greatest)} / ${inThousands(least)} highlights`,
      outcome: ratio(of('scholium', greatest), of('scholium', least)),
      wanted: { atMost: 1.2 },
    },
    {
      key: 'storage.ack.lowdbOverOurs',
      title: `lowdb / Scholium, ${inThousands(greatest)} highlights`,
      outcome: ratio(of('lowdb', greatest), of('scholium', greatest)),
      wanted: { atLeast: 100 },
    },
    {
      key: 'storage.bulk.vsRaw',
      title: 'Scholium / append and sync',
      outcome: ratio(bulk.scholium, bulk.raw),
      wanted: { atMost: 2 },
    },
    {
      key: 'storage.open.vsParse',
      title: 'to the list / JSON.parse',
      outcome: ratio(opening.opening, opening.parsing),
      wanted: { atMost: 2 },
    },
    {
      key: 'storage.open.wholeVsParse',
      title: 'to the last note / JSON.parse',
      outcome: ratio(opening.whole, opening.parsing),
      wanted: null,
    },
    {
      key: 'storage.longestTaskMs',
      title: 'while opening, milliseconds',
      outcome: greatestOf(opening.longestTask),
      wanted: { atMost: 50 },
    },
  ]
  return figures.flatMap(({ outcome, ...rest }) => (outcome ? [{ ...rest, outcome }] : []))
}

function against({ sizes, acknowledgement }: StorageSamples, peer: string) {
  const parts = sizes.map((size) => [
    `${inThousands(size)} highlights`,
    ratio(acknowledgement[`scholium.${size}`], acknowledgement[`${peer}.${size}`]),
  ])
  return Object.fromEntries(parts.filter(([, outcome]) => outcome)) as Record<string, Outcome>
}

function worstOf(key: string, title: string, atMost: number, parts: Record<string, Outcome>) {
  const [outcome] = Object.values(parts).sort((a, b) => b.value - a.value)
  return { key, title, outcome, wanted: { atMost }, parts }
}

function ratio(
  above: readonly number[] | undefined,
  below: readonly number[] | undefined,
): Outcome | undefined {
  return above && below && ratioOfMedians(above, below)
}

function greatestOf(values: readonly number[] | undefined): Outcome | undefined {
  if (!values) return undefined
  const max = Math.max(...values)
  return { value: max, min: Math.min(...values), max }
}
