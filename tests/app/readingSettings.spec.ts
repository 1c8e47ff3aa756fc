import { expect } from '@playwright/test'
import { test } from './launch'

test('the reading settings go back to the usual, and Escape still closes them', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  const size = settings.getByRole('textbox', { name: 'Size in pixels' })
  await size.fill('24')
  await size.press('Enter')
  await settings.getByRole('button', { name: 'Usual settings' }).click()
  await expect(size).toHaveValue('19')
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
})

test('by the field and by keys the text grows as far as it is allowed to, and no farther', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const size = page.getByRole('textbox', { name: 'Size in pixels' })
  await size.fill('99')
  await size.press('Enter')
  await expect(size).toHaveValue('36')
  await page.keyboard.press('ControlOrMeta+=')
  await expect(size).toHaveValue('36')
  await page.keyboard.press('ControlOrMeta+-')
  await expect(size).toHaveValue('35')
})
