import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetUpFailure } from './failure.mjs'
import { whileLocked } from './lock.mjs'
import { projectFolder, say } from './project.mjs'
import { reasonOfNpm, runNpm } from './run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by path, such as `node_modules/react`
 */

/** Makes `node_modules` hold exactly what `package-lock.json` names, by `npm ci` when it does not. */
export async function ensureDependencies() {
  if (dependenciesMatch()) return
  await whileLocked(async () => {
    if (dependenciesMatch()) return
    say('Installing the dependencies …')
    const installed = await runNpm(['ci', '--include=dev', '--prefer-offline'])
    if (!installed.ok) {
      throw new SetUpFailure(
        `npm ci could not install the dependencies (${reasonOfNpm(installed)}).`,
      )
    }
  })
}

function dependenciesMatch() {
  // npm writes this second file last, so an interrupted installation has none.
  const installedFile = join(projectFolder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const locked = readPackages(join(projectFolder, 'package-lock.json'))
  const direct = Object.keys({ ...locked['']?.dependencies, ...locked['']?.devDependencies })
  return (
    matchesLock(locked, readPackages(installedFile)) &&
    direct.every((name) => existsSync(join(projectFolder, 'node_modules', name, 'package.json')))
  )
}

/**
 * Whether the installed packages are those of the lock file: every one that is not optional, and
 * none of another version or unknown to it.
 *
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function matchesLock(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '')
  return (
    wanted.every(
      ([path, { optional, devOptional }]) => optional || devOptional || installed[path],
    ) &&
    Object.entries(installed).every(
      ([path, { version, integrity }]) =>
        locked[path]?.version === version && locked[path]?.integrity === integrity,
    )
  )
}

/**
 * @param {string} file
 * @returns {Packages & { ''?: { dependencies?: object, devDependencies?: object } }}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
