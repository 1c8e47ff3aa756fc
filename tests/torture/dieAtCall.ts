import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const functions = [
  'close', 'copyFile', 'fdatasync', 'fsync', 'ftruncate', 'mkdir', 'open', 'readFile', 'readdir', 'rename',
  'rm', 'stat', 'unlink', 'write', 'writeFile',
] as const // prettier-ignore

/**
 * Makes it possible that this process kills itself at a call to the file system, and returns what
 * to tell at which, counted from then. What is imported before this keeps the functions it has, so
 * it goes first.
 */
export async function mayDieAtCall(): Promise<(call: number | null) => void> {
  let left: number | null = null
  const count = (): void => {
    if (left === null) return
    left--
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
  const handle = await fs.promises.open(process.execPath, 'r')
  const handles: object = Object.getPrototypeOf(handle) as object
  await handle.close()
  for (const name of functions) {
    for (const target of [fs, fs.promises]) replace(target, name, count)
    replace(fs, `${name}Sync`, count)
  }
  for (const name of ['close', 'datasync', 'sync', 'writeFile']) replace(handles, name, count)
  syncBuiltinESMExports()
  return (call) => (left = call)
}

function replace(target: object, name: string, before: () => void): void {
  const original: unknown = Reflect.get(target, name)
  if (typeof original !== 'function') return
  function counted(this: unknown, ...args: unknown[]): unknown {
    before()
    return Reflect.apply(original as (...args: unknown[]) => unknown, this, args)
  }
  // With what `promisify` finds on it, without which some results have another shape.
  Object.defineProperties(counted, Object.getOwnPropertyDescriptors(original))
  Reflect.set(target, name, counted)
}
