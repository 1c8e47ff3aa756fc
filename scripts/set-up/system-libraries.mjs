import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetUpFailure } from './failure.mjs'
import { say } from './project.mjs'
import { lastLines, run } from './run.mjs'

const electronPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6']
const longestInstallation = 10 * 60_000

/**
 * Makes sure, on Linux, that the loader finds every library of the Electron program, and that
 * there is an X server without a screen where one is needed; installs what lacks with `apt-get`
 * when run as root on Debian or Ubuntu, else fails with what to install.
 *
 * @param {import('./electron-program.mjs').ElectronProgram} program
 * @param {{ virtualDisplay: boolean }} need
 */
export async function ensureSystemLibraries(program, need) {
  if (process.platform !== 'linux') return
  const missing = await missingThings(program, need)
  if (missing.length === 0) return
  const shown = missing.slice(0, 4).join(', ')
  const what = `Electron needs ${missing.length > 4 ? `${shown} and ${missing.length - 4} more system libraries` : shown}`
  if (!findInPath('apt-get')) {
    throw new SetUpFailure(`${what}: install the packages of your system that hold them.`)
  }
  const packages = missing.some((name) => name !== 'Xvfb') ? [...electronPackages] : []
  if (missing.includes('Xvfb')) packages.push('xvfb')
  if (process.getuid?.() !== 0) {
    const names = await namesHere(packages)
    throw new SetUpFailure(`${what}: install them with "sudo apt-get install ${names.join(' ')}".`)
  }
  say(`${what}; installing them with apt-get …`)
  await aptGet(['update'])
  await aptGet(['install', '--yes', '--no-install-recommends', ...(await namesHere(packages))])
  const stillMissing = await missingThings(program, need)
  if (stillMissing.length > 0) {
    throw new SetUpFailure(
      `Electron still needs ${stillMissing.join(', ')}, which ${packages.join(', ')} did not bring.`,
    )
  }
}

/**
 * @param {import('./electron-program.mjs').ElectronProgram} program
 * @param {{ virtualDisplay: boolean }} need
 */
async function missingThings(program, { virtualDisplay }) {
  const { output } = await run('ldd', [program.executable])
  const libraries = librariesNotFound(output)
  return virtualDisplay && !findInPath('Xvfb') ? ['Xvfb', ...libraries] : libraries
}

/**
 * The libraries that `ldd` reports as not found, each once.
 *
 * @param {string} report
 */
export function librariesNotFound(report) {
  return [...new Set(Array.from(report.matchAll(/^\s*(\S+) => not found$/gm), ([, name]) => name))]
}

/**
 * The names under which this release has the packages: Debian 13 and Ubuntu 24.04 renamed some
 * when time became 64 bits wide.
 *
 * @param {readonly string[]} packages
 */
async function namesHere(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const { ok } = await run('apt-cache', ['show', `${name}t64`])
      return ok ? `${name}t64` : name
    }),
  )
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { ok, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    milliseconds: longestInstallation,
  })
  if (!ok) throw new SetUpFailure(`apt-get ${args[0]} failed:\n${lastLines(output)}`)
}

/** @param {string} program */
function findInPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
