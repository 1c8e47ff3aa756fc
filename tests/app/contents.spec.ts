import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

const paragraph = 'The tide came in over the flats and the boats turned all together. '.repeat(12)

const strange = [
  '# Headings of Every Kind',
  '## First part',
  paragraph,
  '#### A step that is left out',
  paragraph,
  `### ${'A heading that goes on and on '.repeat(12)}`,
  paragraph,
  '## שער שני',
  paragraph,
  '## 第三章　潮の満ち引き',
  paragraph,
  paragraph,
  '## Élan',
  paragraph,
  paragraph,
].join('\n\n')

test('by keyboard alone: the contents are walked, lead there, and the way leads back', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'headings.md')
  await writeFile(file, strange)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('Headings of Every Kind')
  await page.keyboard.press('ControlOrMeta+Shift+o')
  const tree = page.getByRole('tree', { name: 'Contents' })
  await expect(tree).toBeFocused()
  const entry = (name: string) => tree.getByRole('treeitem', { name })
  await expect(entry('A step')).toHaveAttribute('aria-level', '2')
  await page.keyboard.type('elan')
  await expect(entry('Élan')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(entry('שער שני')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await expect(entry('שער שני')).toHaveAttribute('aria-current', 'location')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(reader.title).toBeInViewport()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(entry('שער שני')).toHaveAttribute('aria-current', 'location')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  // The levels of the article's own headings are its author's.
  expect(violations.map(({ id }) => id)).toEqual(['heading-order'])
})

test('after a way through the contents keys are not for the highlight that was left', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'headings.md')
  await writeFile(file, strange)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await reader.highlight('The tide came in', 'green')
  await reader.clickPassage('tide came')
  await expect(page.locator('.highlight-focused')).not.toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await page.keyboard.press('Delete')
  await page.keyboard.press('3')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(reader.marks('green').first()).toBeInViewport()
})

test('a heading says how many highlights stand under it, and a press goes there', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'headings.md')
  await writeFile(file, strange)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('Headings of Every Kind')
  await reader.highlight('A step that is')
  await page.getByRole('tab', { name: 'Contents' }).click()
  const entry = (name: string) => page.getByRole('treeitem', { name })
  await expect(entry('First part')).toContainText('1 highlight')
  await expect(entry('A step')).toContainText('1 highlight')
  await expect(entry('第三章')).not.toContainText('highlight')
  await entry('第三章').click()
  await expect(entry('第三章')).toHaveAttribute('aria-current', 'location')
})

test('an article without headings says so, and a drawer with contents goes once one is chosen', async ({
  launch,
  folder,
}) => {
  const plain = join(folder, 'plain.txt')
  const file = join(folder, 'headings.md')
  await writeFile(plain, `One piece\n\n${paragraph}\n`)
  await writeFile(file, strange)
  const { app, page } = await launch({ files: [plain, file] })
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('One piece')
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await expect(page.getByText('No headings')).toBeVisible()
  await page.getByRole('tab', { name: 'Library' }).click()
  await reader.openArticle('Headings of Every Kind')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setSize(840, 700))
  await expect(reader.library).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.getByRole('treeitem', { name: 'Élan' }).click()
  await expect(reader.library).toBeHidden()
  await expect(reader.text).toBeFocused()
})
