import { expect } from '@playwright/test'
import type { Method } from '../../shared/contract'
import { allNotesPage } from './allNotesPage'
import { failCalls, mendCalls, whyCallsFail } from './failCalls'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { scholium } from './scholium'
import { tagsPanel } from './tagsPanel'

const tides: MarkedArticle = {
  title: 'The Tide Table',
  paragraphs: Array.from({ length: 60 }, (_, day) => `On day ${day + 1} the tide came in early.`),
  marked: Array.from({ length: 60 }, (_, day) => ({
    quote: `day ${day + 1} the`,
    tags: ['water'],
  })),
}

const asked: readonly Method[] = ['listNotes', 'tagPage', 'dueCards', 'insights', 'history']

test('what could not be had says so where it would stand, and is asked for again', async ({
  launch,
  folder,
}) => {
  test.slow()
  await makeNotesLibrary(folder, [tagNamed('water')], [tides])
  const { app, page } = await launch()
  const reader = scholium(page)
  const main = page.getByRole('main')
  const failure = main.getByRole('alert').filter({ hasText: whyCallsFail })
  const again = failure.getByRole('button', { name: 'Try again' })
  await reader.openArticle('The Tide Table')
  await failCalls(app, asked)

  await test.step('all notes', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+N')
    await expect(failure).toBeVisible()
    await again.click()
    await expect(failure).toBeVisible()
    await mendCalls(app)
    await again.click()
    await expect(main.getByText('60 highlights')).toBeVisible()
    await expect(failure).toHaveCount(0)
  })

  await test.step('what was there stays when a later part of it cannot be had', async () => {
    const { grid } = allNotesPage(page)
    await failCalls(app, asked)
    await page.keyboard.press('Delete')
    await expect(failure).toBeVisible()
    await expect(grid.getByRole('row').first()).toBeVisible()
    await mendCalls(app)
    await again.click()
    await expect(main.getByText('59 highlights')).toBeVisible()
  })

  await test.step('the charts', async () => {
    await failCalls(app, asked)
    await page.getByRole('button', { name: 'Insights', exact: true }).click()
    await expect(failure).toBeVisible()
    await mendCalls(app)
    await again.click()
    await expect(main.getByText('in 1 of 1 article')).toBeVisible()
    await expect(failure).toHaveCount(0)
  })

  await test.step('the cards', async () => {
    await failCalls(app, asked)
    await page.keyboard.press('ControlOrMeta+Shift+r')
    await expect(failure).toBeVisible()
    await mendCalls(app)
    await again.click()
    await expect(main.getByText('Nothing to review yet')).toBeVisible()
  })

  const panel = tagsPanel(page)
  await test.step('the page of a tag, wherever its reader is in it', async () => {
    await panel.open()
    await panel.choose('water', 'Open its page')
    await expect(main.getByText('59 passages in 1 article')).toBeVisible()
    await failCalls(app, asked)
    await main.getByRole('region', { name: 'Passages with the tag water' }).focus()
    await page.keyboard.press('End')
    await reader.run('Undo')
    await expect(failure).toBeInViewport()
    await mendCalls(app)
    await again.click()
    await expect(failure).toHaveCount(0)
    await main.getByRole('region', { name: 'Passages with the tag water' }).focus()
    await page.keyboard.press('Home')
    await expect(main.getByText('60 passages in 1 article')).toBeVisible()
  })

  await test.step('the history', async () => {
    const side = page.getByRole('region', { name: 'Notes, tags and history' })
    await failCalls(app, asked)
    await page.keyboard.press('ControlOrMeta+Shift+h')
    await expect(side.getByRole('alert')).toContainText(whyCallsFail)
    await mendCalls(app)
    // It is tried again by itself, too.
    await expect(side.getByRole('list', { name: 'History' })).toBeVisible({ timeout: 30_000 })
    await expect(side.getByRole('alert')).toHaveCount(0)
  })
})

test('what takes its time says what is waited for', async ({ launch, folder }) => {
  await makeNotesLibrary(folder, [tagNamed('water')], [tides])
  const { app, page } = await launch()
  const main = page.getByRole('main')
  const waiting = main.getByText('Reading your notes …')
  await scholium(page).openArticle('The Tide Table')
  await failCalls(app, asked, 'wait')
  await page.keyboard.press('ControlOrMeta+Shift+N')
  await expect(waiting).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+r')
  await expect(waiting).toBeVisible()
  const panel = tagsPanel(page)
  await panel.open()
  await panel.choose('water', 'Open its page')
  await expect(waiting).toBeVisible()
  await mendCalls(app)
  await expect(main.getByText('60 passages in 1 article')).toBeVisible()
  await expect(waiting).toHaveCount(0)
})
