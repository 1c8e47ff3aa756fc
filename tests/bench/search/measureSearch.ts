import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../../scripts/bench/report.mjs'
import { runProgram } from '../../../scripts/bench/run-program.mjs'
import { vocabularies } from '../generate/vocabulary'
import { joined, samplesSchema, type Samples } from '../samples'
import type { buildingTask } from './building'
import type { buildingInProgramTask } from './buildingInProgram'
import { queryingAnswer, type queryingTask } from './querying'
import type { searchLibraryTask } from './searchLibrary'
import { searchFigures, searchMeasurements } from './searchReport'

export const searchTask = z.object({
  /** The folder of the built programs. */
  programs: z.string(),
  /** Empty, on the disk to measure. */
  folder: z.string(),
  /** Where SQLite is installed; null leaves it out. */
  peers: z.string().nullable(),
  executable: z.string(),
  project: z.string(),
  quick: z.boolean(),
})
type Task = z.infer<typeof searchTask>

const thorough = { articles: 2_000, rounds: 14, additions: 21, buildings: 7, programs: 7 }
const quickly = { articles: 150, rounds: 7, additions: 7, buildings: 1, programs: 1 }

const remarks = [
  'The spread of a query’s figure is the least and the greatest when only one of seven batches of rounds is asked; of the others it is that of single runs. A longest task has up to four milliseconds of the clock in it; in the window 50.0 says that none was longer.',
  'SQLite is asked on the thread that measures, Scholium in the thread of its catalogue, from which the answer is cloned. SQLite gives its fifty best rows with a snippet each; Scholium 25 articles with their passages. Where a word is mistyped SQLite is asked for it as it is written.',
]

/** Measures finding in a library, and SQLite FTS5 beside it. */
export async function measureSearch(task: Task): Promise<Report> {
  const { programs, folder, peers, executable, project, quick } = task
  const times = quick ? quickly : thorough
  const run = (name: string, given: object): Promise<unknown> =>
    runProgram(join(programs, `${name}.mjs`), given)
  const measure = async (name: string, given: object): Promise<Samples> =>
    samplesSchema.parse(await run(name, given))

  console.error(`Making a library of ${times.articles.toLocaleString('en')} articles …`)
  const library = join(folder, 'library')
  await run('searchLibrary', {
    folder: library,
    articles: times.articles,
    wordsEach: 2_000,
    highlightsEach: 50,
  } satisfies z.infer<typeof searchLibraryTask>)

  const index = {
    library,
    workerFile: join(programs, 'catalogueWorker.mjs'),
    file: join(folder, 'index'),
    query: vocabularies()[0]!.words[400]!,
  } satisfies z.infer<typeof buildingTask>
  const runs: Samples[] = []
  for (let round = 0; round < times.buildings; round++) {
    console.error(`Building and opening the index, ${round + 1} of ${times.buildings} …`)
    runs.push(await measure('building', index), await measure('opening', index))
  }

  console.error('Asking …')
  const { samples, nothing } = queryingAnswer.parse(
    await run('querying', {
      library,
      workerFile: index.workerFile,
      file: index.file,
      folder,
      peers,
      rounds: times.rounds,
      additions: times.additions,
    } satisfies z.infer<typeof queryingTask>),
  )
  runs.push(samples)

  for (let round = 0; round < times.programs; round++) {
    console.error(`Building in the program, ${round + 1} of ${times.programs} …`)
    const given = { executable, project, library, folder: join(folder, 'program') }
    runs.push(
      await measure('buildingInProgram', given satisfies z.infer<typeof buildingInProgramTask>),
    )
  }

  const all = joined(runs)
  return {
    measurements: searchMeasurements(all),
    figures: searchFigures(all),
    remarks: [
      ...remarks,
      ...emptyHanded('Scholium', nothing.scholium),
      ...emptyHanded('SQLite', nothing.fts5),
    ],
  }
}

function emptyHanded(who: string, queries: readonly string[]): readonly string[] {
  return queries.length === 0 ? [] : [`${who} found nothing for: ${queries.join('; ')}.`]
}
