import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { eventChannel } from '../../shared/channels'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { pageAtRest } from './pageAtRest'
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

const made = '2026-03-01T12:00:00.000Z'
const harbour: MarkedArticle = {
  title: 'The Harbour Book',
  paragraphs: Array.from({ length: 40 }, (_, day) => `On day ${day + 1} the tide came in.`),
  marked: Array.from({ length: 40 }, (_, day) => ({
    quote: `day ${day + 1} the`,
    tags: ['water'],
    note: 'Early.',
    card: { answer: 'note' as const, made, reviews: [] },
  })),
}

/** What is read, how it is come to, what scrolls there, and what stands at its end. */
const ends: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  scroller: string,
  last: string,
])[] = [
  ['the article', () => Promise.resolve(), '.page', '.page-text p'],
  [
    'Find',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+f')
      await page.getByRole('combobox', { name: 'Find in the library' }).fill('tide came')
    },
    '.desk-body',
    '.found-option',
  ],
  [
    'All notes',
    (page) => page.keyboard.press('ControlOrMeta+Shift+n'),
    '.desk-body',
    '.notes-item',
  ],
  [
    'Insights',
    (page) => page.keyboard.press('ControlOrMeta+Shift+m'),
    '.desk-body',
    '.chart-section',
  ],
  ['Review', (page) => page.keyboard.press('ControlOrMeta+Shift+r'), '.desk-body', '.review-main'],
  [
    'a tag',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox', { name: 'Command or article' }).fill('water')
      await page.getByRole('option', { name: 'water', exact: true }).click()
    },
    '.desk-body',
    '.tag-item',
  ],
]

for (const [width, height] of [
  [1280, 800],
  [700, 500],
] as const)
  test(`the end of whatever is read can be read above messages, in ${width} × ${height}`, async ({
    launch,
    folder,
  }) => {
    await makeNotesLibrary(folder, [tagNamed('water')], [harbour])
    const { app, page } = await launch()
    const reader = scholium(page)
    const main = page.getByRole('main')
    await reader.openArticle(harbour.title)
    await app.evaluate(
      ({ BrowserWindow }, [width, height]) =>
        BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!),
      [width, height],
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    await app.evaluate(({ BrowserWindow }, channel) => {
      for (const part of ['first', 'second'])
        BrowserWindow.getAllWindows()[0]!.webContents.send(channel, {
          kind: 'warning',
          sentence: `The ${part} of two things went wrong, and this says at some length how and why.`,
        })
    }, eventChannel)
    const messages = page.getByRole('region', { name: 'Messages' })
    await expect(messages.getByText('The second')).toBeVisible()
    const highest = (await boxOf(page, '.notice')).y

    for (const [name, open, scroller, last] of ends)
      await test.step(name, async () => {
        await open(page)
        const end = main.locator(last).last()
        await expect(end).toBeVisible()
        await expect
          .poll(async () => {
            await main.locator(scroller).evaluate((element) => (element.scrollTop = 1e6))
            const { y, height } = (await end.boundingBox())!
            return y + height
          }, name)
          .toBeLessThanOrEqual(highest)
      })

    await test.step('nothing moves when they go', async () => {
      await page.keyboard.press('Escape')
      await expect(reader.text).toBeVisible()
      await page.locator('.page').evaluate((element) => (element.scrollTop = 1e6))
      await pageAtRest(page)
      const end = reader.text.getByText('On day 40')
      const before = await end.boundingBox()
      for (const part of ['The second', 'The first']) {
        await page.keyboard.press('Escape')
        await expect(messages.getByText(part)).toHaveCount(0)
      }
      await pageAtRest(page)
      expect(await end.boundingBox()).toEqual(before)
    })
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
