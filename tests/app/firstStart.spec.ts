import { expect } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('in an empty library the keyboard begins at the way in, and no list is in its way', async ({
  launch,
}) => {
  const { page } = await launch()
  const reader = scholium(page)
  const choose = page.getByRole('button', { name: 'Add articles from files…' })
  await expect(choose).toBeFocused()
  await expect(choose).toContainText('Ctrl')
  await expect(reader.library.getByRole('grid')).toHaveCount(0)

  await test.step('what cannot be done yet says why', async () => {
    const button = page.getByRole('button', { name: 'Export to Markdown…' })
    await expect(button).toBeDisabled()
    await button.hover()
    await expect(page.getByRole('tooltip')).toHaveText(
      'Nothing to export yet: add an article first',
    )
  })
})

test('what brings articles in, and takes notes out, is called the same wherever it stands', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const reader = scholium(page)
  const ways = [/Add articles from files…\s*CtrlO$/, /Paste an article\s*CtrlV$/]
  await expect(page.getByRole('main').getByRole('button').filter({ hasText: 'Ctrl' })).toHaveText(
    ways,
  )
  await reader.library.getByRole('button', { name: 'Add an article' }).click()
  await expect(page.getByRole('menuitem').filter({ hasText: 'Ctrl' })).toHaveText(ways)
  await page.keyboard.press('Escape')
  const items = await app.evaluate(({ Menu }) =>
    ['import-files', 'paste-article'].map(
      (id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.label,
    ),
  )
  expect(items).toEqual(['Add Articles from Files…', 'Paste an Article'])

  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = (...args: readonly unknown[]) => {
      Object.assign(globalThis, { asked: args.at(-1) })
      return Promise.resolve({ canceled: false, filePaths: [file] })
    }
    dialog.showSaveDialog = (...args: readonly unknown[]) => {
      Object.assign(globalThis, { asked: args.at(-1) })
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  }, orchard)
  const asked = () =>
    app.evaluate(() => {
      const { title, buttonLabel } = Reflect.get(globalThis, 'asked') as Electron.OpenDialogOptions
      return `${title}: ${buttonLabel}`
    })
  await page.keyboard.press('ControlOrMeta+o')
  await expect(reader.title).toHaveText('The Orchard Wall')
  expect(await asked()).toBe('Add articles from files: Add')
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: 'Export to Markdown' })
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect.poll(asked).toBe('Export to Markdown: Save')
})

test('an article is renamed in the bar above it, without a dialog', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.run('Rename the article…')
  const field = page.getByRole('textbox', { name: 'Title' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.type('A Wall, and Pears')
  await page.keyboard.press('Enter')
  await expect(reader.title).toHaveText('A Wall, and Pears')
  await expect(field).toBeHidden()
  await expect(reader.text).toBeFocused()

  await test.step('Escape leaves it as it was', async () => {
    await page.keyboard.press('F2')
    await page.keyboard.type('No, better not')
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
    await expect(reader.title).toHaveText('A Wall, and Pears')
  })
})

test('the list and the foot of the page say the same of how long and how far', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  const length = reader.library.locator('.article-row-length')
  const foot = page.getByRole('progressbar', { name: 'Read so far' })
  const minutes = (await length.textContent())!
  await expect(foot).toContainText(minutes.replace('< 1 min', 'less than a minute'))
  await reader.text.hover()
  await page.mouse.wheel(0, 400)
  await expect(length).toContainText('%')
  await expect(foot).toContainText((await length.textContent())!)
})

test('a shortcut is found by what it does', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  await expect(scholium(page).title).toHaveText('The Orchard Wall')
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Every day')
  await sheet.getByRole('searchbox', { name: 'Find a shortcut' }).fill('print')
  await expect(sheet.getByRole('term')).toHaveText(['Print…'])
})
