import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectronProgram } from './electron-program.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Brings everything into place that running the program needs, and does nothing that is done
 * already: dependencies, the Electron program, system libraries, the build.
 *
 * @param {{ virtualDisplay: boolean }} need whether the program is to run without a screen
 * @returns {Promise<import('./electron-program.mjs').ElectronProgram>}
 * @throws {import('./failure.mjs').SetUpFailure} with a sentence that says what to do
 */
export async function setUp(need) {
  await ensureDependencies()
  const program = await ensureElectronProgram()
  await ensureSystemLibraries(program, need)
  await ensureBuild()
  return program
}
