import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectFolder, say } from './project.mjs'

const lockFile = join(projectFolder, 'out', 'set-up.lock')

/**
 * Runs one piece of set-up while no other process of this project runs one; a lock whose process
 * is gone is taken over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileLocked(work) {
  mkdirSync(dirname(lockFile), { recursive: true })
  for (let told = false; !takeLock(); told = true) {
    if (!told) say('Waiting for the set-up that another process is doing …')
    await wait(200)
  }
  const release = () => rmSync(lockFile, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.removeListener('exit', release)
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  if (isLeftBehind()) rmSync(lockFile, { force: true })
  return false
}

function isLeftBehind() {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'))
    // A lock is empty between its creation and the writing of its holder's number.
    return holder > 0 ? !isRunning(holder) : Date.now() - statSync(lockFile).mtimeMs > 5_000
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** @param {number} id a process id */
function isRunning(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
