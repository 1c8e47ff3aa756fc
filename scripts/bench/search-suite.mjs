import { join } from 'node:path'
import { hasDisplay, openVirtualDisplay } from '../set-up/display.mjs'
import { projectFolder, say } from '../set-up/project.mjs'
import { setUp } from '../set-up/set-up.mjs'
import { buildPrograms } from './build-programs.mjs'
import { ensurePeers, peersFolder } from './peers.mjs'
import { runProgram } from './run-program.mjs'

/**
 * Finding in the whole library beside SQLite FTS5, and how its index is built.
 *
 * @type {import('./suites.mjs').Suite}
 */
export const searchSuite = {
  name: 'search',
  parts: [],
  async measure({ folder, quick }) {
    const isHidden = !hasDisplay()
    const { executable } = await setUp({ virtualDisplay: isHidden })
    const problem = await ensurePeers()
    if (problem !== undefined) say(problem)
    const programs = await buildPrograms('tests/bench/search/programs', join(folder, 'programs'))
    const closeDisplay = isHidden ? await openVirtualDisplay() : async () => {}
    try {
      const answer = await runProgram(join(programs, 'measureSearch.mjs'), {
        programs,
        folder,
        peers: problem === undefined ? peersFolder : null,
        executable,
        project: projectFolder,
        quick,
      })
      const report = /** @type {import('./report.mjs').Report} */ (answer)
      if (problem === undefined) return report
      return { ...report, remarks: [...report.remarks, problem] }
    } finally {
      await closeDisplay()
    }
  },
}
