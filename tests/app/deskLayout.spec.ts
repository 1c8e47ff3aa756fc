import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { scholium } from './scholium'

const made = '2026-03-01T12:00:00.000Z'
const longTitle = Array.from({ length: 200 }, () => 'tide').join(' ')
const below = Array.from({ length: 60 }, (_, index) => `below-${index + 1}`)

const harbour: MarkedArticle = {
  title: longTitle,
  paragraphs: Array.from({ length: 40 }, (_, day) => `On day ${day + 1} the tide came in.`),
  marked: Array.from({ length: 40 }, (_, day) => ({
    quote: `day ${day + 1} the`,
    tags: ['water'],
    note: 'Early.',
    card: { answer: 'note' as const, made, reviews: [] },
  })),
}

async function openTag(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Command or article' }).fill('water')
  await page.getByRole('option', { name: 'water', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'water', exact: true }).waitFor()
}

/** What of each desk begins at the edge, and how the desk is opened. */
const desks: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  ...parts: readonly string[],
])[] = [
  [
    'Find',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+f')
      await page.getByRole('combobox', { name: 'Find in the library' }).fill('tide came')
    },
    '.library-find',
    '.find-status',
    '.found-title:visible',
  ],
  [
    'All notes',
    (page) => page.keyboard.press('ControlOrMeta+Shift+n'),
    'h1',
    '.notes-toolbar .filter-row',
    '.note-row',
  ],
  [
    'Insights',
    (page) => page.keyboard.press('ControlOrMeta+Shift+m'),
    'h1',
    '.figures',
    '.chart-section h2',
    '.time-chart',
  ],
  [
    'Review',
    (page) => page.keyboard.press('ControlOrMeta+Shift+r'),
    'h1',
    '.review-source',
    '.review-main',
  ],
  ['Tag', openTag, 'h1', '.tag-acts', '.tag-words'],
]

test('everything on every desk begins at one edge, whatever lies beside it', async ({
  launch,
  folder,
}) => {
  test.slow()
  const tags = [tagNamed('water'), ...below.map((id) => tagNamed(id, { parent: 'water' }))]
  await makeNotesLibrary(folder, tags, [harbour])
  const { app, page } = await launch()
  const reader = scholium(page)
  const main = page.getByRole('main')
  await reader.openArticle(longTitle.slice(0, 40))
  const edges = async (): Promise<readonly string[]> => {
    const found: string[] = []
    for (const [name, open, ...parts] of desks) {
      await open(page)
      for (const part of parts) {
        const first = main.locator(part).first()
        await expect(first).toBeVisible()
        const { x } = (await first.boundingBox())!
        found.push(`${name} ${part}: ${Math.round(x - (await main.boundingBox())!.x)}`)
      }
    }
    return found
  }
  for (const width of [1280, 900]) {
    await app.evaluate(
      ({ BrowserWindow }, width) =>
        BrowserWindow.getAllWindows()[0]!.setContentBounds({ x: 0, y: 0, width, height: 800 }),
      width,
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    for (const panels of ['as they are', 'library toggled', 'both toggled']) {
      if (panels === 'library toggled') await page.keyboard.press('ControlOrMeta+b')
      if (panels === 'both toggled') await page.keyboard.press('ControlOrMeta+j')
      await test.step(`${width}, panels ${panels}`, async () => {
        const all = await edges()
        const [edge] = all.map((one) => one.split(': ')[1])
        expect(all).toEqual(all.map((one) => one.replace(/: .*/, `: ${edge}`)))
      })
    }
  }
})

test('the settings of the review end where the column of every desk ends', async ({
  launch,
  folder,
}) => {
  await makeNotesLibrary(folder, [tagNamed('water')], [harbour])
  const { page } = await launch()
  const main = page.getByRole('main')
  await scholium(page).openArticle(longTitle.slice(0, 40))
  await page.keyboard.press('ControlOrMeta+Shift+r')
  const settings = main.getByRole('button', { name: 'Review settings' }).locator('svg')
  await expect(settings).toBeVisible()
  const [whole, title, drawn] = await Promise.all(
    [main, main.locator('h1'), settings].map(async (part) => (await part.boundingBox())!),
  )
  const edge = title!.x - whole!.x
  expect(drawn!.x + drawn!.width).toBeCloseTo(whole!.x + whole!.width - edge, 0)
})

test('what is very long or many leaves room for the rest', async ({ launch, folder }) => {
  const tags = [tagNamed('water'), ...below.map((id) => tagNamed(id, { parent: 'water' }))]
  await makeNotesLibrary(folder, tags, [harbour])
  const { page } = await launch()
  const main = page.getByRole('main')
  const reader = scholium(page)
  await expect(reader.library).toBeVisible()
  await openTag(page)
  const below24 = main.getByRole('navigation', { name: 'Tags below' }).getByRole('button')
  await expect(below24).toHaveCount(25)
  await main.getByRole('button', { name: 'and 36 more' }).click()
  await expect(below24).toHaveCount(61)
  const heading = main.getByRole('heading', { level: 2 }).getByRole('button')
  await expect(heading).toHaveAttribute('title', longTitle)
  expect((await heading.boundingBox())!.height).toBeLessThan(100)
})

test('beside a desk no panel speaks of an article that is not in sight', async ({
  launch,
  folder,
}) => {
  await makeNotesLibrary(folder, [tagNamed('water')], [harbour])
  const { page } = await launch()
  const reader = scholium(page)
  await reader.openArticle(longTitle.slice(0, 40))
  const side = reader.notesPanel
  if (!(await side.isVisible())) await page.keyboard.press('ControlOrMeta+j')
  await side.getByRole('tab', { name: 'Notes' }).click()
  const row = reader.library.getByRole('row').first()
  await expect(row).toContainText('(open)')
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await expect(side.getByRole('tab')).toHaveText(['Tags', 'History'])
  await expect(side.getByRole('tree', { name: 'Tags' })).toBeVisible()
  await expect(row).not.toContainText('(open)')
  await expect(row).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Escape')
  await expect(side.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
  await expect(row).toContainText('(open)')
})

test('without a highlight there is nothing to filter', async ({ launch }) => {
  const { page } = await launch()
  const main = page.getByRole('main')
  await expect(main).toBeVisible()
  await page.getByRole('button', { name: 'All notes' }).click()
  await expect(main.getByText('No highlights yet')).toBeVisible()
  await expect(main.getByRole('search')).toHaveCount(0)
})
