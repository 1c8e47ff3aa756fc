import { expect, type ElectronApplication } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'

test('the second mouse button offers for a selection what its bar offers', async ({
  launch,
  folder,
}) => {
  const window = await openLanterns(launch, folder)
  await window.selectByMouse('lights the path')
  await rightClick(window, 'lights the path')
  await menu(window).getByRole('menuitem', { name: 'Highlight in green' }).click()
  await expect(window.marks('green')).toHaveText('lights the path')
})

test('the second mouse button on a highlight is about that highlight', async ({
  launch,
  folder,
}) => {
  const window = await openLanterns(launch, folder)
  await window.highlight('lights the path')
  await rightClick(window, 'lights the path')
  await menu(window).getByRole('menuitem', { name: 'Highlight in blue' }).click()
  await expect(window.marks('blue')).toHaveText('lights the path')

  await rightClick(window, 'lights the path')
  await menu(window).getByRole('menuitem', { name: 'Write a note' }).click()
  await window.window.keyboard.type('By hand')
  await window.window.keyboard.press('Escape')
  const card = window.card('lights the path')
  await expect(card).toContainText('By hand')

  await card.getByText('By hand').click({ button: 'right' })
  await menu(window).getByRole('menuitem', { name: 'Delete the highlight' }).click()
  await expect(window.marks('blue')).toHaveCount(0)
})

test('where there is no passage the second mouse button asks for nothing', async ({
  launch,
  folder,
}) => {
  const window = await openLanterns(launch, folder)
  await rightClick(window, 'never the horizon')
  await window.highlight('lights the path')
  await expect(menu(window)).toHaveCount(0)
})

test('a text field has the menu of the system', async ({ launch, folder }) => {
  const program = await launch({ files: [await lanterns(folder)] })
  const popped = await watchPopups(program.app)
  await program.page.getByPlaceholder('Find an article').click({ button: 'right' })
  await expect.poll(popped).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall'])
})

test('the menu offers to print only while an article is open', async ({ launch, folder }) => {
  const { app, page } = await launch()
  await expect(page.getByRole('main')).toBeVisible()
  const canPrint = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('print')!.enabled)
  await expect.poll(canPrint).toBe(false)
  const file = await lanterns(folder)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
  await page.keyboard.press('Control+o')
  await expect.poll(canPrint).toBe(true)
})

test('the About box has the licence of all that ships, to be read', async ({ launch }) => {
  const { app, page } = await launch()
  await expect(page.getByRole('main')).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('about')!.click())
  const about = page.getByRole('dialog', { name: 'About Scholium' })
  await expect(about.locator('.licence-text')).toHaveCount(0)
  await about.getByRole('button', { name: /^@fontsource-variable\/literata .* OFL-1.1$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(about.locator('.licence-text')).toContainText('SIL OPEN FONT LICENSE')
  await about.getByRole('button', { name: 'Copy the versions' }).click()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain(`Electron ${await app.evaluate(() => process.versions.electron)}`)
})

type Launch = (options: { files: readonly string[] }) => Promise<{ page: Scholium['window'] }>

async function openLanterns(launch: Launch, folder: string): Promise<Scholium> {
  const { page } = await launch({ files: [await lanterns(folder)] })
  const window = scholium(page)
  await expect(window.title).toHaveText('On lanterns')
  return window
}

async function lanterns(folder: string): Promise<string> {
  const file = join(folder, 'lanterns.md')
  await writeFile(
    file,
    '# On lanterns\n\nA lantern carried in the hand lights the path, never the horizon.\n',
  )
  return file
}

async function rightClick(window: Scholium, quote: string): Promise<void> {
  const { middle } = await window.placeOf(quote)
  await window.window.mouse.click(middle.x, middle.y, { button: 'right' })
}

function menu({ window }: Scholium) {
  return window.getByRole('menu', { name: 'Passage' })
}

/** The roles of the menu that the program has popped up last; it opens none, which would stay. */
async function watchPopups(app: ElectronApplication) {
  await app.evaluate(({ Menu }) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to another process
    Menu.prototype.popup = function popup() {
      const roles = this.items.flatMap(({ role }) => (role ? [role.toLowerCase()] : []))
      Object.assign(globalThis, { popped: roles })
    }
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'popped') as readonly string[])
}
