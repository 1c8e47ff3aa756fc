import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { fetchElectronParts, partsVersion } from './electron-parts.mjs'
import { downloadOfficialElectron, wasRefusedLately } from './electron-official.mjs'
import { SetUpFailure } from './failure.mjs'
import { whileLocked } from './lock.mjs'
import { projectFolder, say } from './project.mjs'

/**
 * @typedef {object} ElectronProgram
 * @property {string} folder the unpacked program
 * @property {string} executable absolute path
 * @property {string} version as in the program's own `version` file, without a `v`
 */

const partsFolder = join(cacheFolder, `electron-${partsVersion}`)
const partsFitHere = process.platform === 'linux' && process.arch === 'x64'

/**
 * The Electron program at hand, without fetching anything: the one named by
 * `ELECTRON_OVERRIDE_DIST_PATH`, else the official download, else the one joined from parts.
 *
 * @returns {ElectronProgram | undefined}
 */
export function findElectronProgram() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return programIn(named)
  return programIn(officialFolder()) ?? (partsFitHere ? programIn(partsFolder) : undefined)
}

/**
 * The Electron program at hand, fetched if there is none. Where the official download is refused,
 * Linux on x64 makes do with Electron 33.3.0, for development and tests only.
 *
 * @returns {Promise<ElectronProgram>}
 */
export async function ensureElectronProgram() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    const program = programIn(named)
    if (program) return program
    throw new SetUpFailure(
      `ELECTRON_OVERRIDE_DIST_PATH names ${named}, but there is no Electron in it.`,
    )
  }
  return readyProgram() ?? whileLocked(async () => readyProgram() ?? fetchProgram())
}

/** The program that a start may use at once: official, or from parts while the official one is refused. */
function readyProgram() {
  return (
    programIn(officialFolder()) ??
    (partsFitHere && wasRefusedLately() ? programIn(partsFolder) : undefined)
  )
}

async function fetchProgram() {
  // Where there is nothing to fall back on, trying again is all that helps.
  const refusal =
    partsFitHere && wasRefusedLately() ? 'refused lately' : await downloadOfficialElectron()
  const official = programIn(officialFolder())
  if (official) return official
  if (!partsFitHere) {
    throw new SetUpFailure(
      `Electron could not be downloaded (${refusal}): try again with a connection to github.com, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.`,
    )
  }
  if (!programIn(partsFolder)) await fetchElectronParts(partsFolder)
  const program = programIn(partsFolder)
  if (!program)
    throw new SetUpFailure(
      `There is no Electron in ${partsFolder}: remove that folder and try again.`,
    )
  say(
    `The official Electron cannot be downloaded here; using Electron ${program.version}, for development only.`,
  )
  return program
}

function officialFolder() {
  return join(projectFolder, 'node_modules', 'electron', 'dist')
}

/**
 * @param {string} folder
 * @returns {ElectronProgram | undefined}
 */
function programIn(folder) {
  const executable = join(folder, executableName())
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  return { folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
