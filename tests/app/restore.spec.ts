import { expect, type Page } from '@playwright/test'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import { backUp } from './backUp'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedHighlights, storedTitles } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')
const day = 24 * 60 * 60 * 1000

test('what was deleted is brought back by keyboard, taken back, and there after a restart', async ({
  launch,
}) => {
  test.slow()
  const first = await launch({ files: [keeper, orchard] })
  await highlightBoth(first.page)
  await first.close()
  await backUp(first.library)
  const before = await storedHighlights(first.library)
  expect(before).toHaveLength(3)

  const second = await launch()
  const { page, library } = second
  const reader = scholium(page)
  const { keyboard } = page
  await test.step('delete highlights, a tag and an article', async () => {
    await reader.openArticle('The Orchard Wall')
    for (const passage of ['A wall keeps the wind', 'The older brother']) {
      await reader.clickPassage(passage)
      await keyboard.press('Delete')
    }
    await expect(page.locator('mark')).toHaveCount(0)
    await reader.library.getByRole('row', { name: 'The Keeper of the Light' }).click({
      button: 'right',
    })
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await reader.saved()
  })
  const deleted = await storedHighlights(library)
  expect(deleted.map(({ quote }) => quote)).toEqual(['A log is not a diary.'])

  const dialog = await openRestoring(page)
  await test.step('see what the newest backup holds and would do', async () => {
    const newest = dialog.getByRole('option').first()
    await expect(newest).toBeFocused()
    await expect(newest).toHaveAccessibleName(/^(Today|Yesterday), \d\d:\d\d/)
    await expect(newest).toContainText('2 articles · 3 highlights · 1 tag')
    await expect(dialog.getByRole('status')).toHaveText(
      'Restoring brings back 3 highlights in 2 articles.One article comes back.',
    )
    await expect(dialog.getByRole('listitem')).toHaveText([
      'The Keeper of the LightComes back with one highlight',
      'The Orchard Wall2 highlights come back',
    ])
  })

  await test.step('restore', async () => {
    await tabTo(page, 'Restore')
    await keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText(/^Restored the library as of (today|yesterday), /)).toBeVisible()
    await expect(reader.marks('yellow')).toHaveText('A wall keeps the wind')
    await expect(reader.marks('green')).toHaveText('The older brother')
    await expectHighlights(reader, 'The Keeper of the Light', 1)
    await reader.saved()
    expect(await storedHighlights(library)).toEqual(before)
    expect(await storedTitles(library)).toHaveLength(2)
  })

  await test.step('take it back, without leaving the article, and do it again', async () => {
    await keyboard.press('ControlOrMeta+z')
    await expect(page.locator('mark')).toHaveCount(0)
    await expect(reader.title).toHaveText('The Orchard Wall')
    await expect(reader.library.getByRole('row')).toHaveCount(1)
    await reader.saved()
    expect(await storedHighlights(library)).toEqual(deleted)
    await keyboard.press('ControlOrMeta+Shift+z')
    await expect(page.locator('mark')).toHaveCount(2)
    await reader.saved()
  })
  await second.close()

  const again = scholium((await launch()).page)
  await expect(again.title).toHaveText('The Orchard Wall')
  await expect(again.marks('green')).toHaveText('The older brother')
  await again.openArticle('The Keeper of the Light')
  await expect(again.marks('yellow')).toHaveText('A log is not a diary.')
  expect(await storedHighlights(library)).toEqual(before)
})

test('what came in since stays unless it is not wanted, and the message takes it back', async ({
  launch,
}) => {
  const first = await launch({ files: [orchard] })
  const beforehand = scholium(first.page)
  await expect(beforehand.title).toHaveText('The Orchard Wall')
  await beforehand.highlight('A wall keeps the wind')
  await beforehand.saved()
  await first.close()
  await backUp(first.library)

  const { page, library } = await launch({ files: [keeper] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Keeper of the Light')
  await reader.highlight('A log is not a diary.')
  await reader.openArticle('The Orchard Wall')
  await reader.highlight('The older brother', 'green')
  await reader.saved()
  const since = await storedHighlights(library)

  const dialog = await openRestoring(page)
  const says = dialog.getByRole('status')
  const restore = dialog.getByRole('button', { name: 'Restore' })
  await expect(says).toHaveText('There is nothing to bring back: it is all still here, unchanged.')
  await expect(restore).toBeDisabled()

  await tabTo(page, 'Keep what was added since')
  await page.keyboard.press('Space')
  await expect(says).toHaveText(
    'Restoring takes away 2 highlights in 2 articles.One article is deleted.',
  )
  await restore.click()
  await expect(reader.marks('green')).toHaveCount(0)
  await expect(reader.library.getByRole('row')).toHaveCount(1)
  await reader.saved()
  expect(await storedTitles(library)).toEqual(['The Orchard Wall'])

  await test.step('how it was before is among the backups now', async () => {
    const again = await openRestoring(page)
    await expect(again.getByRole('option')).toHaveCount(2)
    await expect(again.getByRole('option').first()).toContainText('2 articles · 3 highlights')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Keep what was added since')
    await page.keyboard.press('Space')
    await expect(again.getByRole('heading', { name: 'Back to' })).toBeVisible()
    await expect(again.getByRole('status')).toHaveText(
      'There is nothing to restore: the library is the same now.',
    )
    await page.keyboard.press('Escape')
    await expect(again).toHaveCount(0)
  })

  await page.getByLabel('Messages').getByRole('button', { name: 'Undo' }).last().click()
  await expect(reader.marks('green')).toHaveText('The older brother')
  await expectHighlights(reader, 'The Keeper of the Light', 1)
  await reader.saved()
  expect(await storedHighlights(library)).toEqual(since)
})

test('an article that was removed for good comes back and can be read', async ({ launch }) => {
  const first = await launch({ files: [keeper, orchard] })
  await highlightBoth(first.page)
  await first.close()
  await backUp(first.library)
  await removeForGood(first.library, 'The Keeper of the Light')

  const { page, library } = await launch()
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(1)
  const dialog = await openRestoring(page)
  await expect(dialog.getByRole('listitem')).toHaveText([
    'The Keeper of the LightComes back with one highlight',
  ])
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await expectHighlights(reader, 'The Keeper of the Light', 1)
  await reader.openArticle('The Keeper of the Light')
  await expect(reader.marks('yellow')).toHaveText('A log is not a diary.')
  await reader.saved()
  expect(await storedHighlights(library)).toHaveLength(3)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader.library.getByRole('row')).toHaveCount(1)
  await expect(reader.title).toHaveText('What will you read?')
})

test('where there is no backup yet, or it cannot be reached, a sentence says so', async ({
  launch,
}) => {
  const { page, library } = await launch()
  await expect(page.getByRole('main')).toBeVisible()
  const dialog = await openRestoring(page)
  await expect(dialog.getByText('There are no backups yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await rename(library, `${library} elsewhere`)
  await openRestoring(page)
  const alert = dialog.getByRole('alert')
  await expect(alert).toContainText('because the folder is no longer there')
  await rename(`${library} elsewhere`, library)
  await expect(async () => {
    const again = alert.getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click({ timeout: 500 })
    await expect(dialog.getByText('There are no backups yet.')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
})

test('a library that comes back has its backups listed without a press', async ({ launch }) => {
  const { page, library } = await launch({ files: [keeper] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Keeper of the Light')
  await reader.saved()
  await rename(library, `${library} elsewhere`)
  await reader.highlight('A log is not a diary.')
  await expect(page.getByText('is kept on this computer')).toBeVisible()
  const dialog = await openRestoring(page)
  await expect(dialog.getByRole('alert')).toContainText('which is away')
  await rename(`${library} elsewhere`, library)
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect(dialog.getByText(/^There are no backups yet|^Today/).first()).toBeVisible()
})

/** Two highlights in one article, one with a tag and a note, and one in the other. */
async function highlightBoth(page: Page): Promise<void> {
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The Keeper of the Light')
  await reader.highlight('A log is not a diary.')
  await reader.openArticle('The Orchard Wall')
  await reader.highlight('A wall keeps the wind')
  await reader.highlight('The older brother', 'green')
  await page.keyboard.press('t')
  await page.keyboard.type('brothers,')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.type('What became of him?')
  await page.keyboard.press('Escape')
  await expect(reader.card('The older brother')).toContainText('What became of him?')
  await reader.saved()
}

/** What the program does with an article on opening, thirty days after it was deleted. */
async function removeForGood(folder: string, title: string): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  const article = library.state().articles.find((article) => article.title === title)!
  await library.change({
    kind: 'edit-article',
    articleId: article.id,
    before: { deleted: null },
    after: { deleted: new Date(Date.now() - 31 * day).toISOString() },
  })
  await library.close()
  await (await openLibrary(folder, { write: true })).close()
}

async function openRestoring(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('restore from')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Steps by Tab to what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((name) => {
      const { activeElement } = document
      const named =
        activeElement instanceof HTMLInputElement ? activeElement.closest('label') : activeElement
      return named?.textContent.trim() === name
    }, name)
  for (let tabs = 0; tabs < 12; tabs++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} is not reached by Tab`)
}

/** The library's list says that an article has so many highlights. */
function expectHighlights({ library }: Scholium, title: string, count: number): Promise<void> {
  return expect(library.getByRole('row', { name: title })).toContainText(String(count))
}
