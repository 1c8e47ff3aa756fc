import { expect } from '@playwright/test'
import { test } from './launch'
import { scholium } from './scholium'

test('the welcome article is read with its notes, undone whole, and never there twice', async ({
  launch,
}) => {
  const { page } = await launch()
  const reader = scholium(page)
  const { keyboard } = page
  const title = 'Reading with a pen in hand'
  await page.getByRole('button', { name: 'Read the welcome article' }).click()
  await expect(reader.title).toHaveText(title)
  await expect(reader.marks('yellow').first()).toBeVisible()
  await expect(reader.margin.getByText('This is a note.')).toBeVisible()
  const row = reader.library.getByRole('row', { name: title })
  await expect(row).toContainText('6')

  await keyboard.press('ControlOrMeta+z')
  await expect(row).toHaveCount(0)
  await keyboard.press('ControlOrMeta+Shift+z')
  await expect(reader.marks('yellow').first()).toBeVisible()

  await page.getByRole('button', { name: 'Show notes and tags' }).click()
  await page.getByRole('tab', { name: 'Tags' }).click()
  await expect(reader.notesPanel.getByRole('row', { name: /margins/ })).toBeVisible()

  await reader.run('Open the welcome article')
  await expect(row).toHaveCount(1)
  await expect(reader.title).toHaveText(title)
  await expect(page.getByText('is in the library already')).toHaveCount(0)
})
