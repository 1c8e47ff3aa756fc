import { join } from 'node:path'
import { say } from '../set-up/project.mjs'
import { buildPrograms } from './build-programs.mjs'
import { ensurePeers, peersFolder } from './peers.mjs'
import { runProgram } from './run-program.mjs'

/**
 * The store beside a raw append, SQLite, plain lowdb and JSON.parse.
 *
 * @type {import('./suites.mjs').Suite}
 */
export const storageSuite = {
  name: 'storage',
  parts: [],
  async measure({ folder, quick }) {
    const problem = await ensurePeers()
    if (problem !== undefined) say(problem)
    const programs = await buildPrograms('tests/bench/storage/programs', join(folder, 'programs'))
    const answer = await runProgram(join(programs, 'measureStorage.mjs'), {
      programs,
      folder,
      peers: problem === undefined ? peersFolder : null,
      quick,
    })
    const report = /** @type {import('./report.mjs').Report} */ (answer)
    if (problem === undefined) return report
    return { ...report, remarks: [...report.remarks, problem] }
  },
}
