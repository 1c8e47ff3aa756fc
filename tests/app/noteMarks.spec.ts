import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { pageAtRest } from './pageAtRest'
import { scholium } from './scholium'

const made = '2026-03-01T12:00:00.000Z'
const card = { answer: 'note', made, reviews: [] } as const

const harbour: MarkedArticle = {
  title: 'The Harbour Book',
  paragraphs: [
    'The harbour of the town was built twice, and twice the sea came over its wall in one night.',
    'بنى الأخوان جدارًا طويلًا من الحجر حول بستان الكمثرى، وكان الأكبر يكتب كل حجر في دفتره.',
    'One brother, then the other, went down to the water with a lamp and a rope to see what stood.',
    'What they saw is in the book of the harbour, and nobody has written anything after it since.',
  ],
  marked: [
    { quote: 'built twice', note: 'When was it first?' },
    { quote: 'جدارًا طويلًا', note: 'كم كان طوله؟' },
    { quote: 'One brother', note: 'The older one.' },
    { quote: 'the other', note: 'The younger one.', color: 'green' },
    { quote: 'What they saw', card, color: 'blue' },
    { quote: 'nobody has', tags: ['water'], color: 'pink' },
  ],
}

/** Each mark by its name: whether it is in the window, beside the text, and beside which side. */
function marksOn(page: Page) {
  return page.getByRole('list', { name: 'Notes beside the text' }).evaluate((list) => {
    const text = document.querySelector('.article')!.getBoundingClientRect()
    const { left, right } = list.closest('.page')!.getBoundingClientRect()
    return [...list.querySelectorAll('button')].map((mark) => {
      const box = mark.getBoundingClientRect()
      return {
        name: mark.getAttribute('aria-label'),
        side: box.right <= text.left ? 'left' : box.left >= text.right ? 'right' : 'over the text',
        isInWindow: box.left >= left && box.right <= right,
      }
    })
  })
}

/** How far the middle of a mark is from that of the line in which a passage begins, in pixels. */
async function distance(page: Page, name: string, quote: string): Promise<number> {
  const { start } = await scholium(page).placeOf(quote)
  const { y, height } = (await page.getByRole('button', { name }).boundingBox())!
  return Math.abs(y + height / 2 - start.y)
}

async function resize(app: ElectronApplication, page: Page, width: number, height: number) {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]!.setContentBounds({
        x: 0,
        y: 0,
        width: width!,
        height: height!,
      }),
    [width, height],
  )
  await expect.poll(() => page.evaluate(() => outerWidth)).toBe(width)
}

test('where no notes stand beside the text, a mark beside the line tells of each', async ({
  folder,
  launch,
}) => {
  await makeNotesLibrary(folder, [tagNamed('water')], [harbour])
  const { app, page } = await launch()
  const reader = scholium(page)
  const list = page.getByRole('list', { name: 'Notes beside the text' })
  await reader.openArticle(harbour.title)
  await resize(app, page, 1280, 800)
  await expect(reader.margin.getByRole('article')).not.toHaveCount(0)
  await expect(list).toHaveCount(0)
  await resize(app, page, 700, 500)

  const all = [
    { name: 'Note: When was it first?', side: 'left', isInWindow: true },
    { name: 'Note: كم كان طوله؟', side: 'right', isInWindow: true },
    { name: '2 notes', side: 'left', isInWindow: true },
    { name: 'Card', side: 'left', isInWindow: true },
  ]
  await expect.poll(() => marksOn(page)).toEqual(all)
  for (const [name, quote] of [
    ['Note: When was it first?', 'built twice'],
    ['Note: كم كان طوله؟', 'جدارًا طويلًا'],
    ['2 notes', 'One brother'],
    ['Card', 'What they saw'],
  ] as const)
    expect(await distance(page, name, quote), name).toBeLessThan(4)

  await test.step('pressed, it brings the note up, and the keyboard is at the passage', async () => {
    await page.getByRole('button', { name: 'Note: When was it first?' }).click()
    await expect(reader.notesPanel).toBeVisible()
    await expect(reader.card('built twice')).toHaveAttribute('aria-current', 'true')
    await expect(reader.text).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(reader.notesPanel).toHaveCount(0)
    await page.keyboard.press('Shift+ArrowRight')
    expect(await reader.selected()).toBe('b')
    await page.keyboard.press('Escape')
  })

  await test.step('it says what it is, and is no stop of Tab', async () => {
    const mark = page.getByRole('button', { name: '2 notes' })
    await page.mouse.move(350, 5)
    await mark.hover()
    await expect(page.getByRole('tooltip')).toHaveText('2 notes')
    await page.mouse.move(350, 5)
    await reader.text.focus()
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab')
      await expect(list.locator(':focus')).toHaveCount(0)
    }
  })

  await test.step('it moves no word, and goes with its note', async () => {
    const places = () =>
      reader.text
        .locator('p')
        .evaluateAll((blocks) =>
          blocks.map((block) => JSON.stringify(block.getBoundingClientRect())),
        )
    await reader.clickPassage('nobody has')
    const before = await places()
    await page.keyboard.press('n')
    await page.keyboard.type('Is that so?')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Note: Is that so?' })).toHaveCount(1)
    expect(await places()).toEqual(before)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: 'Note: Is that so?' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('in the largest interface it is in the window too', async () => {
    for (let step = 0; step < 8; step++) await page.keyboard.press('ControlOrMeta+Alt+=')
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(350)
    await expect.poll(() => marksOn(page)).toContainEqual(all[1])
    // Not all of them are near any more.
    for (const mark of await marksOn(page)) expect(all).toContainEqual(mark)
  })
})

test('of a long article only what is near has marks, each beside its line', async ({
  folder,
  launch,
}) => {
  const days = Array.from({ length: 900 }, (_, index) => `Day ${index + 1}:`)
  await makeNotesLibrary(
    folder,
    [],
    [
      {
        title: 'The Long Harbour Book',
        paragraphs: days.map((day) => `${day} ${'the tide came in and went out again '.repeat(5)}`),
        marked: days.map((day) => ({ quote: day, note: `Seen on ${day}` })),
      },
    ],
  )
  const { app, page } = await launch()
  const reader = scholium(page)
  await reader.openArticle('The Long Harbour Book')
  await resize(app, page, 700, 500)
  const marks = page.getByRole('list', { name: 'Notes beside the text' }).getByRole('button')
  for (const scrolled of [0, 30_000, 31_000, 12_345]) {
    await page.locator('.page').evaluate((element, top) => (element.scrollTop = top), scrolled)
    await pageAtRest(page)
    const day = await page.locator('.page').evaluate((element) => {
      const { left, width, top, height } = element.getBoundingClientRect()
      const seen = [0, 40, 80].flatMap((away) => {
        const at = document.elementFromPoint(left + width / 2, top + height / 2 + away)
        return /^Day \d+:/.exec(at?.closest('p')?.textContent ?? '') ?? []
      })
      return seen[0]!
    })
    await expect(page.getByRole('button', { name: `Note: Seen on ${day}` })).toHaveCount(1)
    await expect.poll(() => distance(page, `Note: Seen on ${day}`, day)).toBeLessThan(4)
    expect(await marks.count()).toBeLessThan(60)
  }
})
