import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildPrograms } from './bench/build-programs.mjs'
import { inTemporaryFolder } from './bench/temporary-folder.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { runCommand } from './set-up/failure.mjs'
import { say } from './set-up/project.mjs'
import { tortureArguments } from './torture/arguments.mjs'

await runCommand(async () => {
  const { rounds, seed, folder } = tortureArguments(process.argv.slice(2))
  await ensureDependencies()
  return inTemporaryFolder(folder, async (programsFolder) => {
    const programs = await buildPrograms('tests/torture/programs', programsFolder)
    say(`${rounds} rounds, seed ${seed}`)
    return run(join(programs, 'torture.mjs'), {
      writer: join(programs, 'writer.mjs'),
      folder,
      rounds,
      seed,
    })
  })
})

/**
 * @param {string} program
 * @param {object} task
 * @returns {Promise<number>} exit code
 */
async function run(program, task) {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], { stdio: 'inherit' })
  const stopWithUs = () => child.kill()
  process.once('exit', stopWithUs)
  const [code] = await once(child, 'close')
  process.off('exit', stopWithUs)
  return code ?? 1
}
