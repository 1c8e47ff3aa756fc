import { expect } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPdf } from './readPdf'
import { test } from './launch'
import { scholium } from './scholium'

const article = fileURLToPath(new URL('../fixtures/app/the-orchard-wall.md', import.meta.url))
const passage = 'A wall keeps the wind off the pears'

test('an article is saved as PDF with its highlights and numbered notes', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch({ files: [article] })
  const reader = scholium(page)
  // Without a note, so that its colour is nowhere but in the text.
  await reader.highlight('two brothers', 'pink')
  await page.keyboard.press('Escape')
  await reader.highlight(passage, 'green')
  await page.keyboard.press('n')
  await page.keyboard.type('Compare the *south* wall <b>here</b>')
  await page.keyboard.press('Escape')
  await reader.saved()

  const file = join(folder, 'wall.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(page.getByText(`Saved as ${file}`)).toBeVisible()

  const pdf = await readPdf(await readFile(file))
  expect(pdf.title).toBe('The Orchard Wall')
  expect(pdf.text).toContain(passage)
  expect(pdf.text).toContain('Notes')
  expect(pdf.text).toContain('1. Dig until the spade rings.')
  expect(pdf.text).toContain('Compare the south wall <b>here</b>')
  expect(pdf.text).toMatch(/The Orchard Wall · 1 \/ \d/)
  // The number leads to the note and back.
  expect(pdf.links).toBeGreaterThanOrEqual(2)
  expect(pdf.outline[0]).toBe('The Orchard Wall')
  expect(pdf.fills).toContain('#f4cdd8')
  // Nothing of the program is left over but its one window.
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1)
})

test('a PDF that cannot be written or is given up leaves what was there', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch({ files: [article] })
  await expect(scholium(page).title).toHaveText('The Orchard Wall')
  const inFile = join(folder, 'file')
  await writeFile(inFile, 'a file, and no folder')
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(inFile, 'wall.pdf'),
  )
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(page.getByRole('alert')).toContainText('was not saved, because')

  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  })
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(page.getByText('Getting the pages ready…')).toBeHidden()
})
