import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../../scripts/bench/report.mjs'
import { runProgram } from '../../../scripts/bench/run-program.mjs'
import { joined, samplesSchema, type Samples } from '../samples'
import type { acknowledgementTask } from './acknowledgement'
import type { bulkTask } from './bulk'
import type { manyArticlesTask } from './manyArticles'
import type { openingTask } from './opening'
import { storageFigures } from './storageFigures'
import { storageMeasurements } from './storageMeasurements'

export const storageTask = z.object({
  /** The folder of the built programs. */
  programs: z.string(),
  /** Empty, on the disk to measure. */
  folder: z.string(),
  /** Where SQLite is installed; null leaves it out. */
  peers: z.string().nullable(),
  quick: z.boolean(),
})
type Task = z.infer<typeof storageTask>

/** How many highlights the article has to which one more is added. */
const sizes = [100, 10_000, 50_000] as const

const thorough = { warmUp: 40, rounds: 210, lowdbRounds: 9, bulkWarmUp: 2, bulks: 9, openings: 9 }
const quickly = { warmUp: 5, rounds: 21, lowdbRounds: 7, bulkWarmUp: 1, bulks: 3, openings: 3 }

const remark =
  'The spread is the least and the greatest ratio when only one of seven batches of runs is asked. A longest task has a millisecond of the clock in it.'

/** Measures the store and what it is compared with, each kind in processes of its own. */
export async function measureStorage({ programs, folder, peers, quick }: Task): Promise<Report> {
  const times = quick ? quickly : thorough
  const program = (name: string) => join(programs, `${name}.mjs`)
  const measure = async (name: string, task: object) =>
    samplesSchema.parse(await runProgram(program(name), task))

  console.error('Adding one highlight …')
  const acknowledgement = await measure('acknowledgement', {
    folder: join(folder, 'acknowledgement'),
    peers,
    sizes: [...sizes],
    warmUp: times.warmUp,
    rounds: times.rounds,
    lowdbRounds: times.lowdbRounds,
  } satisfies z.infer<typeof acknowledgementTask>)

  console.error('Adding many at once …')
  const bulk = await measure('bulk', {
    folder,
    highlights: 10_000,
    warmUp: times.bulkWarmUp,
    rounds: times.bulks,
  } satisfies z.infer<typeof bulkTask>)

  console.error('Making a library of 2,000 articles …')
  const library = join(folder, 'many')
  const making = await measure('manyArticles', {
    folder: library,
    articles: 2_000,
    highlightsEach: 50,
  } satisfies z.infer<typeof manyArticlesTask>)

  console.error('Opening it …')
  const openings: Samples[] = []
  const backups: Samples[] = []
  const task = { folder: library } satisfies z.infer<typeof openingTask>
  for (let run = 0; run < times.openings; run++) {
    openings.push(await measure('opening', task), await measure('parsing', task))
  }
  console.error('Backing it up …')
  for (let run = 0; run < Math.min(3, times.openings); run++) {
    backups.push(await measure('backingUp', task))
  }
  const samples = {
    sizes,
    acknowledgement,
    bulk,
    opening: joined(openings),
    making,
    backingUp: joined(backups),
  }
  return {
    measurements: storageMeasurements(samples),
    figures: storageFigures(samples),
    remarks: [remark],
  }
}
