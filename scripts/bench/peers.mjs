import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { whileLocked } from '../set-up/lock.mjs'
import { projectFolder, say } from '../set-up/project.mjs'
import { reasonOfNpm, run, runNpm } from '../set-up/run.mjs'

/** Where the programs are installed that Scholium is measured beside and never depends on. */
export const peersFolder = join(projectFolder, 'tests', 'bench', 'peers')

const sqliteFolder = join(peersFolder, 'node_modules', 'better-sqlite3')

/** Milliseconds: where there is no built one, SQLite is compiled. */
const patience = 10 * 60_000

/**
 * Installs the peers if they are not there, and returns a sentence that says why they cannot be
 * used, or `undefined` when they can.
 */
export async function ensurePeers() {
  if (await peersWork()) return undefined
  return whileLocked(async () => {
    if (await peersWork()) return undefined
    say('Installing what Scholium is measured beside; SQLite may have to be compiled …')
    const environment = { ...process.env, ...nodeHeaders() }
    const options = { environment, milliseconds: patience }
    const command = ['ci', '--prefix', peersFolder, '--ignore-scripts=false', '--prefer-offline']
    const installed = await runNpm(command, options)
    if (await peersWork()) return undefined
    const reason = installed.ok ? 'it does not load' : reasonOfNpm(installed)
    return `What Scholium is measured beside could not all be installed (${reason}), and is left out.`
  })
}

/** Whether all are as wanted, and SQLite loads: a module built for another Node does not. */
async function peersWork() {
  const { dependencies } = readJson(join(peersFolder, 'package.json'))
  for (const [name, wanted] of Object.entries(dependencies)) {
    const manifest = join(peersFolder, 'node_modules', name, 'package.json')
    if (!existsSync(manifest) || readJson(manifest).version !== wanted) return false
  }
  const open = `new (require(process.argv[1]))(':memory:').close()`
  return (await run(process.execPath, ['-e', open, sqliteFolder])).ok
}

/** Tells the compiler of Node's own headers where Node came with them, so that none are fetched. */
function nodeHeaders() {
  const folder = join(dirname(process.execPath), '..')
  return existsSync(join(folder, 'include', 'node', 'node.h')) ? { npm_config_nodedir: folder } : {}
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
