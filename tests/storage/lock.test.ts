import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { LibraryLocked, type LockHolder } from '../../electron/storage/lock'
import { openLibrary } from '../../electron/storage/openLibrary'
import { buildProgram, startProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

let program: string

vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  program = await buildProgram('tests/storage/children/openAndWait.ts')
}, 60_000)

test('one process writes; another can read meanwhile, and write afterwards', async () => {
  const folder = await temporaryFolder()
  const { child, firstLine } = startProgram(program, [folder])
  expect(await firstLine).toBe('open')
  expect(JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8'))).toMatchObject({
    pid: child.pid,
    host: hostname(),
    program: 'Scholium',
  })

  const refused = openLibrary(folder, { write: true })
  await expect(refused).rejects.toThrow(LibraryLocked)
  await expect(refused).rejects.toMatchObject({
    code: 'locked',
    message: expect.stringContaining(`open in Scholium (process ${child.pid})`),
    holder: { pid: child.pid },
  })
  const reader = await openLibrary(folder, { write: false })
  expect(reader.warnings()).toEqual([])

  child.stdin.end()
  await once(child, 'exit')
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
  const library = await openLibrary(folder, { write: true })
  await library.close()
})

test('a process that ends without closing gives the library back', async () => {
  const folder = await temporaryFolder()
  const { child, firstLine } = startProgram(program, [folder, 'exit'])
  expect(await firstLine).toBe('open')
  child.stdin.end()
  await once(child, 'exit')
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
})

test('the lock of a process that was killed is taken over, and held against a third', async () => {
  const folder = await temporaryFolder()
  const { child, firstLine } = startProgram(program, [folder])
  expect(await firstLine).toBe('open')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(join(folder, 'lock.json'))).toBe(true)

  const library = await openLibrary(folder, { write: true })
  const third = startProgram(program, [folder])
  expect(await third.firstLine).toContain('The library is open in Scholium')
  await library.close()
})

test('of many processes that find a stale lock exactly one gets it', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock.json'), holder({ pid: 2 ** 22 + 1 }))
  const programs = Array.from({ length: 6 }, () => startProgram(program, [folder]))
  const lines = await Promise.all(programs.map(({ firstLine }) => firstLine))
  expect(lines.filter((line) => line === 'open')).toHaveLength(1)
  for (const { child } of programs) child.stdin.end()
  await Promise.all(programs.map(({ child }) => child.exitCode ?? once(child, 'exit')))
})

test('one process cannot open a library twice', async () => {
  const folder = await temporaryFolder()
  const library = await openLibrary(folder, { write: true })
  await expect(openLibrary(folder, { write: true })).rejects.toMatchObject({ code: 'locked' })
  await library.close()
  const again = await openLibrary(folder, { write: true })
  await again.close()
})

test.each([
  ['of this process id from an earlier life is taken over', holder({ pid: process.pid }), true],
  ['from before the machine was started again is taken over', holder({ boot: 'before' }), true],
  ['of a running process is respected', holder({}), false],
  ['from another computer is respected', holder({ host: 'elsewhere', pid: 2 ** 22 + 1 }), false],
])('a lock %s', async (_name, text, taken) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock.json'), text)
  const opened = openLibrary(folder, { write: true })
  if (!taken) {
    await expect(opened).rejects.toMatchObject({ code: 'locked' })
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toBe(text)
    return
  }
  await (await opened).close()
})

test('a lock that is still being written counts, and one that never was finished does not', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'lock.json')
  await writeFile(path, '')
  await expect(openLibrary(folder, { write: true })).rejects.toMatchObject({ code: 'locked' })
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(path, longAgo, longAgo)
  await (await openLibrary(folder, { write: true })).close()
})

function holder(more: Partial<LockHolder>): string {
  const holder: LockHolder = {
    pid: process.ppid,
    host: hostname(),
    started: new Date().toISOString(),
    program: 'Scholium',
    boot: null,
    ...more,
  }
  return JSON.stringify(holder)
}
