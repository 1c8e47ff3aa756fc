import { expect, type Locator } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedTags } from './stored'
import { makeTags, tagsPanel } from './tagsPanel'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('keys are tried while the sheet of shortcuts is open', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.text.focus()
  await keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const field = sheet.getByRole('searchbox')
  await expect(field).toBeFocused()

  await test.step('letters typed in it do nothing to the page', async () => {
    await keyboard.type('1')
    await expect(field).toHaveValue('1')
    await keyboard.press('Backspace')
  })

  await test.step('F6 goes to the page, which is worked in as ever', async () => {
    await stepTo(reader.text, 'Shift+F6')
    await reader.highlight('The older brother')
    await expect(reader.marks('yellow').first()).toBeVisible()
    await expect(sheet).toBeVisible()
  })

  await test.step('and back, where Escape puts it away', async () => {
    await stepTo(reader.margin.locator(':focus'), 'F6')
    await stepTo(field, 'F6')
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(reader.text).toBeFocused()
  })

  await test.step('from the page Escape lets go of the highlight first', async () => {
    await keyboard.press('F1')
    await reader.clickPassage('The older brother')
    await expect(reader.text.locator('.highlight-focused')).not.toHaveCount(0)
    await keyboard.press('Escape')
    await expect(sheet).toBeVisible()
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
})

test('what was typed in a dialog is not lost to another, nor to Escape on the page', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.run('New tag…')
  const dialog = page.getByRole('dialog', { name: 'New tag' })
  await keyboard.type('stone/dry')
  await dialog.getByRole('textbox', { name: 'Definition' }).fill('Laid without mortar.')

  await reader.text.focus()
  await keyboard.press('Escape')
  await keyboard.press('F1')
  await expect(page.getByLabel('Messages')).toContainText('Finish or close this dialog first')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  const definition = dialog.getByRole('textbox', { name: 'Definition' })
  await expect(definition).toBeFocused()
  // In a field of its own this key would import what the clipboard holds.
  await dialog.getByRole('button', { name: 'Cancel' }).focus()
  await keyboard.press('ControlOrMeta+v')
  await keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveCount(0)

  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByLabel('Messages').getByRole('button', { name: 'Go on with it' }).click()
  await expect(definition).toHaveValue('Laid without mortar.')

  await reader.run('Theme: dark')
  await expect(definition).toHaveValue('Laid without mortar.')
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(dialog).toBeHidden()
  await reader.saved()
  expect(await storedTags(library)).toContainEqual(
    expect.objectContaining({ name: 'dry', definition: 'Laid without mortar.' }),
  )
})

test('a tag that is renamed while it is edited keeps its new name', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard] })
  const { keyboard } = page
  const panel = tagsPanel(page)
  await makeTags(page, ['stone'])
  await panel.open()
  await panel.choose('stone', 'Edit…')
  await panel.dialog.getByRole('textbox', { name: 'Definition' }).fill('What walls are of.')
  await panel.walkTo('stone')
  await keyboard.press('F2')
  await keyboard.type('rock')
  await keyboard.press('Enter')
  await expect(panel.dialog.getByRole('heading')).toContainText('rock')
  await panel.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(panel.dialog).toBeHidden()
  await scholium(page).saved()
  expect(await storedTags(library)).toEqual([
    expect.objectContaining({ name: 'rock', definition: 'What walls are of.' }),
  ])
})

test('what an act would do follows what is done meanwhile', async ({ launch, folder }) => {
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const panel = tagsPanel(page)
  await makeTags(page, ['stone'])
  await panel.open()

  await test.step('how many highlights a deletion reaches', async () => {
    await reader.highlight('The older brother')
    await page.keyboard.press('t')
    await page.keyboard.type('stone,')
    await page.keyboard.press('Escape')
    await panel.open()
    await panel.choose('stone', 'Delete…')
    await expect(panel.dialog).toContainText('One highlight in one article')
    await reader.text.focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(panel.dialog).not.toContainText('One highlight in one article')
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('how many tags a codebook brings', async () => {
    const file = join(folder, 'book.csv')
    await writeFile(file, 'path,definition\nwood,\nmoss,\n')
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    }, file)
    await reader.run('Import a codebook (tags)…')
    await expect(panel.dialog.getByRole('listitem')).toHaveText(['2 tags are added'])
    await panel.walkTo('stone')
    await page.keyboard.press('F2')
    await page.keyboard.type('wood')
    await page.keyboard.press('Enter')
    await expect(panel.dialog.getByRole('listitem').first()).toHaveText('One tag is added')
  })
})

test('a dialog is moved by its head, and no further than the window', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  await expect(scholium(page).title).toHaveText('The Orchard Wall')
  await page.keyboard.press('F1')
  const head = page.getByRole('heading', { name: 'Keyboard shortcuts' })
  const box = page.locator('[data-modeless]')
  const before = (await head.boundingBox())!
  await head.hover()
  await page.mouse.down()
  await page.mouse.move(before.x - 200, before.y + 40, { steps: 4 })
  await page.mouse.up()
  const moved = (await head.boundingBox())!
  expect(moved.x).toBeLessThan(before.x - 150)
  await head.hover()
  await page.mouse.down()
  await page.mouse.move(-2000, -2000, { steps: 8 })
  await page.mouse.up()
  const topLeft = (await box.boundingBox())!
  expect([topLeft.x, topLeft.y]).toEqual([0, 0])
  await head.hover()
  await page.mouse.down()
  await page.mouse.move(4000, 4000, { steps: 8 })
  await page.mouse.up()
  const { x, y, width, height } = (await box.boundingBox())!
  const window = await page.evaluate(() => [innerWidth, innerHeight])
  expect([x + width, y + height]).toEqual(window)
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+j')
      return box.evaluate((element) => element.getBoundingClientRect().left)
    })
    .toBeGreaterThanOrEqual(0)
})

/** Steps through the parts of the window until the keyboard is there. */
async function stepTo(place: Locator, key: 'F6' | 'Shift+F6'): Promise<void> {
  await expect
    .poll(async () => {
      await place.page().keyboard.press(key)
      return place.evaluateAll((found) =>
        found.some((element) => element === document.activeElement),
      )
    })
    .toBe(true)
}
