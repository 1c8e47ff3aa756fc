import { chromium, expect, type Browser } from '@playwright/test'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { test } from './display'
import { scholium } from './scholium'

const execFileAsync = promisify(execFile)
const packageFolder = join(import.meta.dirname, '../../dist/linux-unpacked')
const executable = join(packageFolder, 'scholium')
const commandLine = join(packageFolder, 'resources', 'cli', 'scholium')

// The wire holds the digits 0 and 1 as characters.
const off = '0'.charCodeAt(0)
const on = '1'.charCodeAt(0)

test.beforeAll(() => {
  expect(existsSync(executable), 'run "npm run package" first').toBe(true)
})

const started: ChildProcess[] = []
test.afterEach(() => {
  for (const program of started.splice(0)) program.kill('SIGKILL')
})

test('the package has the fuses that take Node out of reach', async () => {
  const fuses = await getCurrentFuseWire(executable)
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    integrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    fileProtocol: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: off,
    nodeOptions: off,
    inspect: off,
    integrity: on,
    onlyAsar: on,
    fileProtocol: off,
  })
})

test('a highlight made in the packaged program is what its command line reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scholium-packaged-'))
  const library = join(folder, 'library')
  const file = join(folder, 'lanterns.md')
  await writeFile(
    file,
    '# On lanterns\n\nA lantern carried in the hand lights the path, never the horizon.\n',
  )
  try {
    const program = await startPackaged(folder, library, file)
    const page = scholium(await program.firstWindow())
    await expect(page.title).toHaveText('On lanterns')
    await page.selectByMouse('lights the path')
    await page.selectionBar.getByRole('button', { name: 'Highlight in green' }).click()
    await expect(page.marks('green')).toHaveText('lights the path')
    await page.saved()
    await program.close()

    const { stdout } = await execFileAsync(commandLine, ['notes', '--json', '--library', library])
    expect(JSON.parse(stdout)).toMatchObject([{ quote: 'lights the path', color: 'green' }])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/**
 * Starts the package and connects to its windows over Chromium's own debugging port, since the
 * port of Node that Playwright's Electron driver needs is fused off.
 */
async function startPackaged(folder: string, library: string, file: string) {
  const program = spawn(
    executable,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--library=${library}`,
      file,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  started.push(program)
  const browser = await chromium.connectOverCDP(await debuggingAddress(program))
  return {
    firstWindow: () => firstWindow(browser),
    close: async () => {
      const ended = once(program, 'close')
      await browser.close()
      program.kill()
      await ended
    },
  }
}

/** The program's standard error is read to its end: a full pipe would stop the program. */
function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    const lines = createInterface({ input: program.stderr! })
    lines.on('line', (line) => {
      said.push(line)
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
    lines.once('close', () => reject(new Error(`the package did not start:\n${said.join('\n')}`)))
  })
}

async function firstWindow(browser: Browser) {
  const [context] = browser.contexts()
  if (!context) throw new Error('the packaged program has no browser context')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}
