import { expect } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('Escape at a list gives up one thing after another, and no key reaches the page under it', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('keeps the wind off the pears')
  await press('ControlOrMeta+Shift+N')
  const grid = page.getByRole('grid', { name: 'Highlights' })
  const bar = page.getByRole('toolbar', { name: 'Highlights chosen' })
  await grid.focus()
  await press(' ')
  await expect(bar).toBeVisible()
  await press('F2')
  await bar.getByRole('button', { name: 'Tag…', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Tag…' })).toBeVisible()
  await press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await bar.getByRole('button', { name: 'Green' }).focus()
  await press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(grid).toBeFocused()
  await press('Escape')
  await expect(grid).toHaveCount(0)
  await expect(reader.title).toHaveText('The Orchard Wall')
})

test('the contents lead from a desk back into the article', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  const text = page.getByRole('main').getByRole('document')
  await expect(text).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(text).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+O')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
})
