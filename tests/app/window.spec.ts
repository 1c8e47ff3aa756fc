import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { openLibrary } from '../../electron/storage/openLibrary'
import { allCommands } from '../../renderer/commands/allCommands'
import { programOn, test, type Program } from './launch'
import { reportOf } from './reportOf'
import { scholium } from './scholium'

test('the window comes back where it was', async ({ launch }) => {
  const bounds = { x: 60, y: 40, width: 900, height: 700 }
  const first = await launch()
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]!.setBounds(wanted),
    bounds,
  )
  await first.close()
  const second = await launch()
  expect(await boundsOf(second.app)).toEqual(bounds)
})

test('a window that would be on no screen is put on one', async ({ launch }) => {
  const first = await launch()
  const usual = await boundsOf(first.app)
  await first.close()
  await writeFile(
    join(first.profile, 'window.json'),
    JSON.stringify({ bounds: { x: 9000, y: 9000, width: 800, height: 600 }, maximized: false }),
  )
  const second = await launch()
  expect(await boundsOf(second.app)).toEqual(usual)
})

test('a second start hands its files to the first and ends', async ({ launch, folder }) => {
  const first = await launch()
  await opened(first.page)
  const file = join(folder, 'Handed over.txt')
  await writeFile(file, 'Handed over\n\nA text that comes with a second start.\n')
  expect(await importByStart(first, file)).toEqual({ code: 0, outcomes: ['imported'] })
})

test('a second start with another library leaves the open one alone', async ({
  launch,
  folder,
}) => {
  const first = await launch()
  await opened(first.page)
  await first.app.evaluate(({ dialog }) => {
    const said = new Promise((resolve) => {
      dialog.showMessageBox = (async (options: { readonly detail: string }) => {
        resolve(options.detail)
        return { response: 0, checkboxChecked: false }
      }) as unknown as typeof dialog.showMessageBox
    })
    Object.assign(globalThis, { said })
  })
  const file = join(folder, 'Not for this one.txt')
  await writeFile(file, 'Not for this one\n\nIt belongs elsewhere.\n')
  await runProgram({ ...first, library: join(folder, 'other') }, [file])
  expect(await first.app.evaluate(() => Reflect.get(globalThis, 'said'))).toContain(first.library)
  expect(await first.page.evaluate(() => window.scholium.call('openLibrary', {}))).toMatchObject({
    value: { articles: [] },
  })
})

test('a library that is open elsewhere is not opened again', async ({ launch, folder }) => {
  const first = await launch()
  const second = startProgram({ ...first, profile: join(folder, 'other profile') }, [])
  const lines = createInterface({ input: second.stderr })
  const holder = await first.app.evaluate(() => process.pid)
  const sentence = await new Promise<string>((resolve) =>
    lines.on('line', (line) => {
      if (line.startsWith('The library')) resolve(line)
    }),
  )
  expect(sentence).toContain(`process ${holder}`)
  second.kill('SIGKILL')
  await once(second, 'close')
})

test('a note that is being typed when the program quits is saved', async ({ launch, folder }) => {
  const file = join(folder, 'A margin.txt')
  await writeFile(file, 'A margin\n\nThis line of the article gets a note.\n')
  const { page, library, close } = await launch({ files: [file] })
  const window = scholium(page)
  await expect(window.text).toContainText('gets a note')
  await window.selectByMouse('This line')
  await page.keyboard.press('n')
  await page.keyboard.type('Typed in the last moment')
  await close()

  const kept = await openLibrary(library, { write: false })
  const notes = [...kept.state().highlights.values()].flat().map(({ note }) => note)
  expect(notes).toEqual(['Typed in the last moment'])
  await kept.close()
})

test('a page that crashes comes back', async ({ launch }) => {
  const { app, page } = await launch()
  await opened(page)
  await app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const again = new Promise((resolve) => webContents.once('did-finish-load', () => resolve(null)))
    webContents.forcefullyCrashRenderer()
    await again
    return webContents.executeJavaScript('typeof window.scholium.call')
  })
})

test('a page that crashes again at once begins without the article that was open', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'A margin.txt')
  await writeFile(file, 'A margin\n\nThis line of the article is read.\n')
  const { app, page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('A margin')
  const crash = (): Promise<void> =>
    app.evaluate(async ({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      const again = new Promise((resolve) =>
        webContents.once('did-finish-load', () => resolve(null)),
      )
      webContents.forcefullyCrashRenderer()
      await again
    })
  const inPage = (script: string): Promise<unknown> =>
    app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(script),
      script,
    )
  const title = "document.querySelector('.article-header h1')?.textContent ?? ''"
  const said = "document.querySelector('.notices [role=alert]')?.textContent ?? ''"
  await crash()
  await expect.poll(() => inPage(title)).toBe('A margin')
  await crash()
  await expect.poll(() => inPage(said)).toContain('“A margin” was not opened')
  expect(await inPage(title)).toBe('')
})

test('a page that crashes a third time at once asks what to do, and quits when that is wanted', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await opened(page)
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked, answer: null })
    dialog.showMessageBox = ((options: Electron.MessageBoxOptions) =>
      new Promise((resolve) => {
        asked.push(options.message)
        const answer = (response: number): void => resolve({ response, checkboxChecked: false })
        Object.assign(globalThis, { answer })
      })) as typeof dialog.showMessageBox
  })
  const crash = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
    )
  const loaded = (): Promise<unknown> =>
    app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) =>
          BrowserWindow.getAllWindows()[0]!.webContents.once('did-finish-load', () =>
            resolve(null),
          ),
        ),
    )
  const asked = (): Promise<number> =>
    app.evaluate(() => (globalThis as unknown as { asked: readonly string[] }).asked.length)
  const answer = (response: number): Promise<void> =>
    app.evaluate(
      (_, response) =>
        (globalThis as unknown as { answer: (response: number) => void }).answer(response),
      response,
    )
  for (let count = 0; count < 2; count++) {
    const again = loaded()
    await crash()
    await again
  }
  expect(await asked()).toBe(0)
  await crash()
  await expect.poll(asked).toBe(1)

  const again = loaded()
  await answer(0)
  await again
  await crash()
  await expect.poll(asked).toBe(2)
  const closed = app.waitForEvent('close')
  await answer(1).catch(() => undefined)
  await closed
})

test('a library that takes long to open is told of in the window', async ({ launch, folder }) => {
  const first = await launch()
  await opened(first.page)
  const { app, page } = await startBeside(first, join(folder, 'other profile'))
  await expect(page.getByText('Opening the library…')).toBeVisible()
  const isShown = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
  await expect.poll(isShown).toBe(true)
  app.process().kill('SIGKILL')
})

test('the menu asks for commands that the window has, by the keys it has for them', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const items = await app.evaluate(({ Menu }) => {
    const below = (menu: Electron.Menu): readonly Electron.MenuItem[] =>
      menu.items.flatMap((item) => [item, ...(item.submenu ? below(item.submenu) : [])])
    return below(Menu.getApplicationMenu()!).flatMap(({ id, accelerator }) =>
      id ? [{ id, key: accelerator?.replace('CmdOrCtrl', 'Mod') ?? null }] : [],
    )
  })
  expect(items.length).toBeGreaterThan(20)
  const foreign = items.filter(({ id, key }) => {
    const command = allCommands.find((other) => other.id === id)
    return !command || (key !== null && !command.keys.includes(key))
  })
  expect(foreign).toEqual([])

  await opened(page)
  await page.evaluate(() =>
    window.scholium.listen((event) => {
      if (event.kind === 'command') Object.assign(globalThis, { heard: event.command })
    }),
  )
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('about')!.click())
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'heard'))).toBe('about')
})

test('with --cli the program does its work without a window', async ({ launch, folder }) => {
  const first = await launch()
  await opened(first.page)
  const file = join(folder, 'Seen.txt')
  await writeFile(file, 'Seen\n\nA text to be listed without a window.\n')
  await importByStart(first, file)

  const { code, output } = await runProgram(first, ['--cli', 'articles', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(output)).toMatchObject([{ title: 'Seen' }])
})

function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
}

/** Resolves when the page has its library and listens to events. */
async function opened(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
}

/** Imports a file by another start of the program, and gives the outcome of the import. */
async function importByStart(first: Program, file: string) {
  let code: number | null = null
  const results = await reportOf(first.page, async () => {
    const ended = await runProgram(first, [file])
    code = ended.code
  })
  return { code, outcomes: results.map(({ outcome }) => outcome) }
}

function startProgram(on: Pick<Program, 'library' | 'profile'>, args: readonly string[]) {
  const { executablePath, args: all, env } = programOn(on, args)
  return spawn(executablePath, all, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs another process of the program to its end. */
async function runProgram(on: Pick<Program, 'library' | 'profile'>, args: readonly string[]) {
  const other = startProgram(on, args)
  const complaints = text(other.stderr)
  const [output, [code]] = await Promise.all([text(other.stdout), once(other, 'close')])
  await complaints
  return { code: code as number, output }
}

/** Starts the program a second time on a library that is open, which it waits for. */
async function startBeside(
  { library }: Program,
  profile: string,
): Promise<Pick<Program, 'app' | 'page'>> {
  const app = await _electron.launch(programOn({ library, profile }, []))
  return { app, page: await app.firstWindow() }
}
