import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { validateXML } from 'xmllint-wasm'
import { answerSaveDialog } from './answerSaveDialog'
import { fillForInsights, formulaTag } from './insightsLibrary'
import { test } from './launch'
import { scholium } from './scholium'

/** The desk of insights, as a reader finds it. */
function insightsOn(page: Page) {
  const section = (name: string): Locator => page.getByRole('region', { name, exact: true })
  return {
    section,
    open: () => page.getByRole('button', { name: 'Insights', exact: true }).click(),
    columns: page.getByRole('toolbar', { name: /^Highlights by/ }),
    bars: page.getByRole('toolbar', { name: 'Tags by frequency' }),
    articles: page.getByRole('grid', { name: 'Tags in articles' }),
    together: page.getByRole('grid', { name: 'Tags that occur together' }),
    /** The list of all notes shows these passages and no others. */
    expectNotes: async (...quotes: readonly string[]): Promise<void> => {
      const notes = page.getByRole('main', { name: 'All notes' })
      await expect(notes.getByText(`${quotes.length} of 6 highlights`)).toBeVisible()
      for (const quote of quotes) await expect(notes.getByRole('grid')).toContainText(quote)
    },
  }
}

test('the charts count the library, and every mark leads to its notes', async ({
  launch,
  folder,
}) => {
  await fillForInsights(join(folder, 'library'))
  const { page } = await launch()
  const { keyboard } = page
  const insights = insightsOn(page)
  await insights.open()

  await test.step('highlights over time, by periods that make sense', async () => {
    await expect(page.getByText('in 2 of 2 articles')).toBeVisible()
    const by = insights.section('Highlights over time').getByRole('radiogroup')
    await expect(by.getByRole('radio')).toHaveText(['Days', 'Weeks', 'Months'])
    await by.getByRole('radio', { name: 'Months' }).click()
    await expect(insights.columns.getByRole('button')).toHaveCount(4)
    await insights.columns
      .getByRole('button', { name: 'March 2026: 2 highlights, 1 with a note' })
      .click()
    await insights.expectNotes('a low moon', 'at dawn')
  })

  await test.step('what was chosen is kept while the notes are looked at', async () => {
    await insights.open()
    await expect(insights.columns.getByRole('button')).toHaveCount(4)
  })

  await test.step('by keyboard: one stop for Tab, and arrows within', async () => {
    const [january, february, march] = await insights.columns.getByRole('button').all()
    await january!.focus()
    await keyboard.press('ArrowRight')
    await expect(february!).toBeFocused()
    await keyboard.press('Enter')
    await expect(insights.columns).toBeVisible()
    await keyboard.press('ArrowRight')
    await keyboard.press('Tab')
    await keyboard.press('Shift+Tab')
    await expect(march!).toBeFocused()
    await keyboard.press('Enter')
    await insights.expectNotes('a low moon', 'at dawn')
    await insights.open()
  })

  await test.step('tags, each alone and with those below', async () => {
    const names = (): Promise<readonly (string | null)[]> =>
      insights.bars
        .getByRole('button')
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')))
    await expect.poll(async () => (await names())[0]).toBe('light: 4 highlights')
    expect(await names()).toContain('sea/shore: 1 highlight')
    await insights
      .section('Tags by frequency')
      .getByRole('radio', { name: 'With those below' })
      .click()
    await expect(insights.bars.getByRole('button', { name: 'sea: 2 highlights' })).toBeVisible()
    await insights.bars.getByRole('button').first().focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('Space')
    await insights.expectNotes('The tide came in', 'came in under')
    await insights.open()
  })

  await test.step('tags in articles', async () => {
    const cell = insights.articles.getByRole('button', {
      name: 'light in “The Tide”: 3 highlights',
    })
    await expect(cell).toHaveText('3')
    await cell.click()
    await insights.expectNotes('came in under', 'a low moon', 'at dawn')
    await insights.open()
  })

  await test.step('tags together, overlapping or in a paragraph', async () => {
    const pair = (name: string): Locator => insights.together.getByRole('button', { name })
    await expect(pair('sea and light: 1 pair').first()).toHaveText('1')
    await insights
      .section('Tags that occur together')
      .getByRole('radio', { name: 'In the same paragraph' })
      .click()
    await expect(pair('sea and light: 2 pairs').first()).toHaveText('2')
    await insights.together.getByRole('button').first().focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('End')
    await keyboard.press('Home')
    await keyboard.press('ArrowRight')
    await expect(insights.together.locator(':focus')).toHaveAccessibleName('sea: 1 highlight')
    await keyboard.press('ArrowLeft')
    await expect(insights.together.locator(':focus')).toHaveAccessibleName('sea and light: 2 pairs')
    await keyboard.press('Enter')
    await insights.expectNotes('The tide came in', 'came in under', 'a low moon')
  })
})

test('a chart is shown as a table, and saved as a picture and as its figures', async ({
  launch,
  folder,
}) => {
  await fillForInsights(join(folder, 'library'))
  const { app, page } = await launch()
  const insights = insightsOn(page)
  await insights.open()
  const tags = insights.section('Tags by frequency')

  await test.step('the table has the figures', async () => {
    await tags.getByRole('button', { name: 'Show as table' }).click()
    const table = page.getByRole('region', { name: 'Tags by frequency, table' })
    await expect(table.getByRole('row', { name: 'sea/shore' })).toHaveText('sea/shore11')
    await tags.getByRole('button', { name: 'Hide the table' }).click()
    await expect(table).toBeHidden()
  })

  const saved = async (title: string, format: 'SVG' | 'CSV'): Promise<string> => {
    const file = join(folder, `${title}.${format.toLowerCase()}`)
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: `Save “${title}” as ${format}…` }).click()
    await expect(page.getByLabel('Messages').getByText(file)).toBeVisible()
    return readFile(file, 'utf8')
  }

  await test.step('as CSV, in which no name is a formula', async () => {
    const { data } = Papa.parse<string[]>((await saved('Tags by frequency', 'CSV')).slice(1), {
      skipEmptyLines: true,
    })
    expect(data[0]).toEqual(['Tag', 'Highlights', 'With the tags below'])
    expect(data[1]).toEqual(['light', '4', '4'])
    expect(data.flat()).toContain(`'${formulaTag.replaceAll('/', '\\/')}`)
    const together = Papa.parse<string[]>((await saved('Tags that occur together', 'CSV')).slice(1))
    expect(together.data[1]!.slice(0, 2)).toEqual(['light', '4'])
  })

  await test.step('as SVG, which is a document of its own', async () => {
    for (const title of [
      'Highlights over time',
      'Tags by frequency',
      'Tags in articles',
      'Tags that occur together',
    ]) {
      const contents = await saved(title, 'SVG')
      expect(contents).toContain(`<title id="title">${title}</title>`)
      const xml = [{ fileName: 'chart.svg', contents }]
      expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([])
    }
  })

  await test.step('and what cannot be written is said', async () => {
    await answerSaveDialog(app, join(folder, 'none', 'chart.csv'))
    await page.getByRole('button', { name: 'Save “Tags by frequency” as CSV…' }).click()
    await expect(page.getByLabel('Messages').getByText('was not saved, because')).toBeVisible()
  })
})

test('a library without highlights says what will be there, and counts the first at once', async ({
  launch,
}) => {
  const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const insights = insightsOn(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await insights.open()
  await expect(page.getByText('Nothing to count yet')).toBeVisible()
  await page.keyboard.press('Escape')
  await reader.highlight('A wall keeps the wind off the pears')
  await insights.open()
  await expect(insights.columns.getByRole('button', { name: ': 1 highlight, 0' })).toBeVisible()
  await expect(page.getByText('No highlight has a tag yet.')).toBeVisible()
})
