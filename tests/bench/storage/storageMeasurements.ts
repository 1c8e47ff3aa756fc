import type { Measurement } from '../../../scripts/bench/report.mjs'
import { summaryOf } from '../statistics'
import { inThousands, type StorageSamples } from './storageSamples'

const contenders = {
  scholium: 'Scholium',
  raw: 'append and sync',
  sqlite: 'SQLite, WAL, synchronous=FULL',
  lowdb: 'lowdb, not synced',
}

/** What was timed, in the order to show it; what was left out is not in it. */
export function storageMeasurements(samples: StorageSamples): readonly Measurement[] {
  return [
    ...acknowledgements(samples),
    ...bulks(samples),
    ...openings(samples),
    ...longestTasks(samples),
  ]
}

function acknowledgements({ sizes, acknowledgement }: StorageSamples): readonly Measurement[] {
  return sizes.flatMap((size) => {
    const group = `One highlight more in an article of ${inThousands(size)}`
    return Object.entries(contenders).flatMap(([name, title]) =>
      measurement(group, `ack.${size}.${name}`, title, acknowledgement[`${name}.${size}`]),
    )
  })
}

function bulks({ bulk }: StorageSamples): readonly Measurement[] {
  const group = '10,000 highlights in one change'
  return [
    ...measurement(group, 'bulk.scholium', contenders.scholium, bulk.scholium),
    ...measurement(group, 'bulk.raw', contenders.raw, bulk.raw),
  ]
}

function openings({ opening, making, backingUp }: StorageSamples): readonly Measurement[] {
  const group = '2,000 articles with 100,000 highlights'
  return [
    ...measurement(group, 'open.opening', 'opening, to the list', opening.opening),
    ...measurement(group, 'open.whole', 'opening, to the last note', opening.whole),
    ...measurement(group, 'open.parsing', 'JSON.parse of the same', opening.parsing),
    ...measurement(group, 'backup.first', 'the first backup', making.firstBackup),
    ...measurement(
      group,
      'backup.unchanged',
      'a backup when nothing has changed',
      backingUp.backup,
    ),
  ]
}

function longestTasks(samples: StorageSamples): readonly Measurement[] {
  const { sizes, acknowledgement, bulk, opening, making, backingUp } = samples
  const group = 'Longest task'
  const add = (key: string, title: string, values: readonly number[] | undefined) =>
    measurement(group, `longestTask.${key}`, title, values)
  return [
    ...add('opening', 'opening 2,000 articles', opening.longestTask),
    ...add('changing', 'adding 10,000 highlights', bulk.changing),
    ...add('folding', 'closing after that', bulk.folding),
    ...sizes.flatMap((size) =>
      add(
        `closing.${size}`,
        `closing with ${inThousands(size)} highlights`,
        acknowledgement[`closing.${size}`],
      ),
    ),
    ...add('backup.first', 'the first backup of 2,000 articles', making.longestTask),
    ...add('backup.unchanged', 'a backup when nothing has changed', backingUp.longestTask),
  ]
}

function measurement(
  group: string,
  key: string,
  title: string,
  values: readonly number[] = [],
): readonly Measurement[] {
  if (values.length === 0) return []
  return [{ key: `storage.${key}`, group, title, summary: summaryOf(values) }]
}
