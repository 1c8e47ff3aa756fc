import type { Figure, Measurement } from '../../../scripts/bench/report.mjs'
import type { Samples } from '../samples'
import { median, outcomeOf95th, ratioOf95th, ratioOfMedians, summaryOf } from '../statistics'

const contenders = { scholium: 'Scholium', fts5: 'SQLite FTS5' }

/** What was timed, in the order to show it; what was left out is not in it. */
export function searchMeasurements(samples: Samples): readonly Measurement[] {
  const measurement = (key: string, group: string, title: string): readonly Measurement[] => {
    const values = samples[key]
    return values ? [{ key: `search.${key}`, group, title, summary: summaryOf(values) }] : []
  }
  const queries = Object.entries(contenders).flatMap(([name, title]) =>
    Object.keys(samples)
      .filter((key) => key === name || key.startsWith(`${name}.`))
      .flatMap((key) =>
        measurement(
          key,
          `Query to results: ${title}`,
          key === name ? 'all fifty' : key.slice(name.length + 1),
        ),
      ),
  )
  const index = 'The index'
  const longest = 'Longest task'
  return [
    ...queries,
    ...measurement('building', index, 'building from nothing'),
    ...measurement('opening', index, 'opening, to the first answer'),
    ...measurement('adding', index, 'one more highlight, until it is found'),
    ...measurement('opening.longestTask', longest, 'opening, in the main thread'),
    ...measurement('longestTask.main', longest, 'building, in the main process'),
    ...measurement('longestTask.window', longest, 'building, in the window'),
  ]
}

/** What is wanted of finding, and what came of it; what was left out is not in it. */
export function searchFigures(samples: Samples): readonly Figure[] {
  const { scholium, fts5, opening, building, adding } = samples
  return [
    ...(scholium
      ? [
          {
            key: 'search.query.p95Ms',
            title: 'query to results, 95th percentile in ms',
            outcome: outcomeOf95th(scholium),
            wanted: { atMost: 50 },
          },
        ]
      : []),
    ...(scholium && fts5
      ? [
          {
            key: 'search.query.vsFts5',
            title: '95th percentile / SQLite FTS5',
            outcome: ratioOf95th(scholium, fts5),
            wanted: { atMost: 1.5 },
          },
        ]
      : []),
    ...(opening && building
      ? [
          {
            key: 'search.open.vsBuild',
            title: 'opening the index / building it',
            outcome: ratioOfMedians(opening, building),
            wanted: { atMost: 0.2 },
          },
        ]
      : []),
    ...(adding
      ? [
          {
            key: 'search.add.ms',
            title: 'one more highlight, until it is found',
            outcome: {
              value: median(adding),
              min: Math.min(...adding),
              max: Math.max(...adding),
            },
            wanted: null,
          },
        ]
      : []),
    ...longestTask(samples, 'main', 'in the main process'),
    ...longestTask(samples, 'window', 'in the window'),
  ]
}

function longestTask(samples: Samples, where: string, title: string): readonly Figure[] {
  const values = samples[`longestTask.${where}`]
  if (!values) return []
  const max = Math.max(...values)
  return [
    {
      key: `search.build.longestTaskMs.${where}`,
      title: `while building, ${title}`,
      outcome: { value: max, min: Math.min(...values), max },
      wanted: { atMost: 50 },
    },
  ]
}
