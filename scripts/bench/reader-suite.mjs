import { join } from 'node:path'
import { hasDisplay, openVirtualDisplay } from '../set-up/display.mjs'
import { projectFolder, say } from '../set-up/project.mjs'
import { setUp } from '../set-up/set-up.mjs'
import { buildPrograms } from './build-programs.mjs'
import { ensurePeers } from './peers.mjs'
import { joined, noReport } from './report.mjs'
import { runProgram } from './run-program.mjs'
import { buildWindowScripts, recogitoStyles } from './window-scripts.mjs'

/**
 * The reader in the program's own window, beside plain elements and Recogito.
 *
 * @type {import('./suites.mjs').Suite}
 */
export const readerSuite = {
  name: 'reader',
  parts: ['open', 'gestures', 'memory', 'start'],
  async measure({ folder, quick, parts }, tell) {
    const isHidden = !hasDisplay()
    const { executable } = await setUp({ virtualDisplay: isHidden })
    const problem = await ensurePeers()
    if (problem !== undefined) say(problem)
    const programs = await buildPrograms('tests/bench/reader/programs', join(folder, 'programs'))
    const scripts = await buildWindowScripts(join(folder, 'scripts'))
    say('Making a library of articles of up to a million words …')
    await runProgram(join(programs, 'preparing.mjs'), { folder })
    const closeDisplay = isHidden ? await openVirtualDisplay() : async () => {}
    try {
      /** @type {import('./report.mjs').Report} */
      let report = noReport
      /** @type {string[]} */
      const done = []
      for (const part of this.parts.filter((name) => parts.includes(name))) {
        say(`Measuring: ${part} …`)
        const answer = await runProgram(join(programs, 'measureReader.mjs'), {
          executable,
          project: projectFolder,
          folder,
          scripts,
          recogitoStyles: recogitoStyles(),
          quick,
          part,
        })
        report = joined(report, /** @type {import('./report.mjs').Report} */ (answer))
        done.push(part)
        tell(report, done)
      }
      return report
    } finally {
      await closeDisplay()
    }
  },
}
