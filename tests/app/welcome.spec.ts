import { expect } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { tagsPanel } from './tagsPanel'

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

  const tags = tagsPanel(page)
  await tags.open()
  await expect.poll(tags.outline).toEqual(['claim', 'question', 'reading', '.margins', '.tags'])

  await reader.run('Open the welcome article')
  await expect(row).toHaveCount(1)
  await expect(reader.title).toHaveText(title)
  await expect(page.getByText('is in the library already')).toHaveCount(0)
})

test('a blank page says what to do until the library has its first highlight', async ({
  launch,
}) => {
  const fixtures = join(import.meta.dirname, '../fixtures/app')
  const files = ['the-orchard-wall.md', 'the-keeper-of-the-light.md']
  const { page } = await launch({ files: files.map((file) => join(fixtures, file)) })
  const reader = scholium(page)
  const hint = reader.margin.getByText('Select words, then press')
  await expect(hint).toBeVisible()
  await reader.openArticle('The Orchard Wall')
  await expect(hint).toBeVisible()
  await reader.highlight('two brothers')
  await expect(hint).toBeHidden()
  await reader.openArticle('The Keeper of the Light')
  await expect(reader.title).toHaveText('The Keeper of the Light')
  await expect(hint).toBeHidden()
})

test('every desk of an empty library leads to a first article', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByText('Drop an article')).toBeVisible()
  for (const [key, name] of [
    ['f', 'Find in the library'],
    ['n', 'All notes'],
    ['m', 'Insights'],
    ['r', 'Review'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+Shift+${key}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeAttached()
    const desk = page.getByRole('main')
    await expect(desk.getByRole('button', { name: 'Add articles from files…' })).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Read the welcome article' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Read the welcome article' }).click()
  await expect(scholium(page).title).toHaveText('Reading with a pen in hand')
})
