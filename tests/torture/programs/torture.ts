import { availableParallelism } from 'node:os'
import { torture } from '../torture'

/** What the program is to do, as JSON in its one argument. */
interface Task {
  readonly writer: string
  readonly folder: string
  readonly rounds: number
  readonly seed: number
}

const { writer, folder, rounds, seed } = JSON.parse(process.argv[2]!) as Task
const outcome = await torture({
  program: writer,
  folder,
  rounds,
  seed,
  seriesLength: 50,
  atOnce: Math.min(4, availableParallelism()),
  progress: (done, { kills, acknowledged, torn, survived }) =>
    console.log(
      `${done} rounds: ${kills} kills, ${acknowledged} acknowledged, ${torn} torn lines, ${survived} in flight survived`,
    ),
})
const { failure } = outcome
if (failure) {
  console.log(`Round ${outcome.rounds}: ${failure.sentence}`)
  for (const difference of failure.differences) console.log(`  ${difference}`)
  console.log(`The library is kept as ${failure.library}.`)
  console.log(
    `Its rounds again: npm run torture -- --seed ${failure.seed} --rounds ${failure.rounds}`,
  )
  console.log('The same is done then, but when a writer is killed depends on the machine too.')
}
const lost = failure ? Math.max(1, failure.lost) : 0
console.log(`${outcome.rounds} rounds, ${outcome.counts.acknowledged} acknowledged, ${lost} lost`)
process.exitCode = failure ? 1 : 0
