import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { eventChannel } from '../../shared/channels'
import { test } from './launch'
import { scholium } from './scholium'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

test('what comes in can be taken out again from its message, by keys alone', async ({ launch }) => {
  const { page } = await launch({ files: [orchard, keeper] })
  const reader = scholium(page)
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByText('Added 2 articles')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(messages.getByRole('button', { name: 'Undo' })).toBeFocused()

  await test.step('Escape gives the keyboard back', async () => {
    await page.keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(messages.getByText('Added 2 articles')).toBeVisible()
  })

  await page.keyboard.press('F8')
  await page.keyboard.press('Enter')
  await expect(reader.library.getByRole('row')).toHaveCount(0)
  await expect(messages.getByRole('paragraph')).toHaveCount(0)
})

test('a complaint goes with its cause, or by Escape', async ({ launch }) => {
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const alerts = page.getByLabel('Messages').getByRole('alert').getByRole('paragraph')
  await expect(reader.title).toHaveText('The Orchard Wall')
  const paste = async (text: string): Promise<void> => {
    await app.evaluate(({ clipboard }, text) => {
      if (text === '') clipboard.clear()
      else clipboard.writeText(text)
    }, text)
    await page.keyboard.press('ControlOrMeta+v')
  }
  await paste('')
  await expect(alerts).toHaveText(
    'The clipboard holds no text. Copy the article, then press Ctrl+V.',
  )
  await paste('A pasted text\n\nIt has two paragraphs.\n')
  await expect(reader.title).toHaveText('A pasted text')
  await expect(alerts).toHaveCount(0)

  await paste('')
  await expect(alerts).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(alerts).toHaveCount(0)
})

test('a message that offers something stays for twenty seconds, and while the reader is at it', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const added = page.getByLabel('Messages').getByText('Added “The Orchard Wall”')
  await expect(added).toBeVisible()
  await added.hover()
  await page.clock.install()
  await page.mouse.move(5, 5)
  await pass(page, 19_000)
  await expect(added).toBeVisible()
  await added.hover()
  await pass(page, 60_000)
  await expect(added).toBeVisible()
  await page.mouse.move(5, 5)
  await pass(page, 21_000)
  await expect(added).toBeHidden()
})

test('messages are in the middle of the page, and never higher than the window', async ({
  launch,
}) => {
  const { app, page } = await launch({ files: [orchard] })
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByText('Added “The Orchard Wall”')).toBeVisible()
  const centre = await boxOf(page, 'main')
  const message = await boxOf(page, '.notice')
  expect(message.x + message.width / 2).toBeCloseTo(centre.x + centre.width / 2, -1)
  expect(message.y + message.height).toBeLessThanOrEqual(centre.y + centre.height - 26)
  await app.evaluate(({ BrowserWindow }, channel) => {
    for (let index = 0; index < 30; index++)
      BrowserWindow.getAllWindows()[0]!.webContents.send(channel, {
        kind: 'warning',
        sentence: `Something went wrong for the ${index}th time, and this says how and why.`,
      })
  }, eventChannel)
  await expect(messages.getByText('for the 29th time')).toBeInViewport()
  await messages.getByText('for the 29th time').hover()
  await page.mouse.wheel(0, -9_000)
  await expect(messages.getByText('Added “The Orchard Wall”')).toBeInViewport()
})

/** Lets time pass for the page. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  // What the pointer did is drawn before time goes on.
  await page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))))
  await page.clock.runFor(milliseconds)
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  return box
}
