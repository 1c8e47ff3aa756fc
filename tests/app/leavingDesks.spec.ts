import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { pageAtRest } from './pageAtRest'
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

test('the article that was left for a desk is opened again from the list', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  for (const desk of ['All notes', 'Review', 'Insights']) {
    await reader.library.getByRole('button', { name: desk }).click()
    await expect(reader.text).toHaveCount(0)
    await reader.library.getByRole('row', { name: 'The Orchard Wall' }).click()
    await expect(reader.text).toBeFocused()
  }
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

/** A picture is no line, so that the first line in sight can stand far below the top. */
const picture =
  '![](data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIzMDAiIGhlaWdodD0iMjQwIi8+)'

/** How far each paragraph that can be seen stands below the top of the window, in pixels. */
function standing(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.locator('.page').evaluate((scroller) => {
    const { top, bottom } = scroller.getBoundingClientRect()
    const seen = [...scroller.querySelectorAll('.article p')].flatMap((paragraph) => {
      const box = paragraph.getBoundingClientRect()
      const name = paragraph.textContent.slice(0, 14)
      return name !== '' && box.bottom > top && box.top < bottom ? [[name, box.top] as const] : []
    })
    return Object.fromEntries(seen)
  })
}

for (const [width, height] of [
  [1280, 800],
  [700, 500],
] as const)
  test(`after a desk the page stands to the pixel as it stood before, in ${width} × ${height}`, async ({
    launch,
    folder,
  }) => {
    const paragraphs = Array.from({ length: 160 }, (_, index) => [
      `Paragraph ${index + 1}: ${'a slow wind moved along the wall '.repeat(4 + (index % 9))}`,
      ...(index % 5 === 0 ? [picture] : []),
    ])
    const file = join(folder, 'wall.md')
    await writeFile(file, ['# A Long Wall', ...paragraphs.flat()].join('\n\n'))
    const { app, page } = await launch({ files: [file] })
    const reader = scholium(page)
    await expect(reader.title).toHaveText('A Long Wall')
    await app.evaluate(
      ({ BrowserWindow }, [width, height]) =>
        BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!),
      [width, height],
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)

    /** Goes to a desk and back at once, and expects what was in sight where it was. */
    const goAndComeBack = async (key: string): Promise<void> => {
      const before = await standing(page)
      expect(Object.keys(before)).not.toEqual([])
      await page.keyboard.press(`ControlOrMeta+Shift+${key}`)
      await expect(reader.text).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(reader.text).toBeVisible()
      await pageAtRest(page)
      const after = await standing(page)
      for (const [paragraph, top] of Object.entries(before))
        expect.soft(after[paragraph], `${paragraph} after ${key}`).toBeCloseTo(top, 0)
    }
    const scroll = (by: number): Promise<void> =>
      page.locator('.page').evaluate((scroller, by) => {
        scroller.scrollTop += by
      }, by)

    for (const key of ['f', 'n', 'r', 'm'])
      await test.step(`by ${key}`, async () => {
        await scroll(1_234)
        await pageAtRest(page)
        await goAndComeBack(key)
        // What was scrolled a moment ago is not remembered yet.
        await scroll(122)
        await goAndComeBack(key)
      })
    await test.step('at the end', async () => {
      await scroll(1e6)
      await pageAtRest(page)
      await goAndComeBack('n')
    })
  })
