import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type Program } from './launch'
import { pageAtRest } from './pageAtRest'
import { scholium } from './scholium'

const article = `# On Finding

The naïve reader looks for *na*ïve words, and for Naive ones. A **wor**d in two marks is a word.

The words of the second part: wordy, wording, word.

日本語の文章も探せる。かとがは違う。日本語はここにもある。
`

/** Opens the article of these tests. */
async function openFinding(
  launch: (options: { files: string[] }) => Promise<Program>,
  folder: string,
) {
  const file = join(folder, 'finding.md')
  await writeFile(file, article)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('On Finding')
  const bar = page.getByRole('search', { name: 'Find in the article' })
  return { page, reader, bar, count: bar.getByRole('status') }
}

/** The words that are painted as matches, in order. */
function paintedMatches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('find-match') ?? [])].map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range
      const live = document.createRange()
      live.setStart(startContainer, startOffset)
      live.setEnd(endContainer, endOffset)
      return live.toString()
    }),
  )
}

test('words are found as one types, across markup, and without accents and case', async ({
  folder,
  launch,
}) => {
  const { page, bar, count } = await openFinding(launch, folder)

  await page.keyboard.press('ControlOrMeta+f')
  expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await page.keyboard.type('naive')
  await expect(count).toHaveText('1 of 3')
  await expect.poll(() => paintedMatches(page)).toEqual(['naïve', 'naïve', 'Naive'])

  await page.keyboard.press('Alt+c')
  await expect(count).toHaveText('1 of 2')
  await page.keyboard.press('Alt+c')

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('word')
  await expect(count).toHaveText('1 of 7')
  await page.keyboard.press('Alt+w')
  await expect(count).toHaveText('1 of 3')
  await expect.poll(() => paintedMatches(page)).toEqual(['word', 'word', 'word'])
  await page.keyboard.press('Alt+w')

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('日本語')
  await expect(count).toHaveText('1 of 2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('が')
  await expect(count).toHaveText('1 of 1')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('nowhere')
  await expect(count).toHaveText('No matches')
})

test('the keyboard goes through the matches, round the ends, and leaves at the one it is at', async ({
  folder,
  launch,
}) => {
  const { page, reader, bar, count } = await openFinding(launch, folder)

  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('naive')
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('2 of 3')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await expect(count).toHaveText('1 of 3')
  await page.keyboard.press('Shift+Enter')
  await expect(count).toHaveText('3 of 3')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(reader.text).toBeFocused()
  expect(await reader.selected()).toBe('Naive')
  expect(await paintedMatches(page)).toEqual([])

  await test.step('what is selected is what is looked for', async () => {
    await page.keyboard.press('ControlOrMeta+f')
    await expect(bar.getByRole('textbox')).toHaveValue('Naive')
  })
})

test('all matches are highlighted as one act', async ({ folder, launch }) => {
  const { page, reader } = await openFinding(launch, folder)

  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('naive')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByText('Highlighted 3 passages')).toBeVisible()
  const made = (): Promise<number> =>
    reader.text
      .locator('mark')
      .evaluateAll((marks) => new Set(marks.map((mark) => mark.dataset['highlight'])).size)
  await expect.poll(made).toBe(3)
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByText('Every match is highlighted in yellow already')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(made).toBe(0)
})

test('a search leads back to where it was begun, and never away from a place that was left', async ({
  folder,
  launch,
}) => {
  const file = await writeLongWall(folder)
  const other = join(folder, 'finding.md')
  await writeFile(other, article)
  const { page } = await launch({ files: [file, other] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('A Long Wall')
  const goOn = async (): Promise<void> => {
    const before = await paragraphInSight()
    await page.locator('.page').hover()
    await page.mouse.wheel(0, 9_000)
    await expect.poll(paragraphInSight).not.toBe(before)
    await pageAtRest(page)
  }
  const paragraphInSight = (): Promise<string> =>
    page.locator('.page').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      // Of two heights one is not between two paragraphs.
      const [text] = [0, 40].flatMap((away) => {
        const at = document.elementFromPoint(left + width / 2, top + height / 2 + away)
        return /Paragraph \d+\./.exec(at?.closest('p')?.textContent ?? '') ?? []
      })
      return text ?? 'none'
    })
  const lantern = reader.text.getByText('A lantern stood here.')
  await goOn()
  const far = reader.text.getByText(await paragraphInSight())

  await test.step('back to where it was begun', async () => {
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type('lantern stood')
    await expect(lantern).toBeInViewport()
    await page.keyboard.press('ControlOrMeta+[')
    await expect(far).toBeInViewport()
  })

  await test.step('an open bar leaves the place of the article as it was', async () => {
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.press('Enter')
    await expect(lantern).toBeInViewport()
    await goOn()
    const left = reader.text.getByText(await paragraphInSight())
    await reader.openArticle('On Finding')
    await expect(page.getByRole('search', { name: 'Find in the article' })).toHaveCount(0)
    await reader.openArticle('A Long Wall')
    await expect(left).toBeInViewport()
  })
})

test('a bar that opens with selected words goes to them, and each far search leads back', async ({
  folder,
  launch,
}) => {
  const file = await writeLongWall(folder)
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('A Long Wall')
  const [first, last] = ['A lantern stood here.', 'A lantern fell.'].map((words) =>
    reader.text.getByText(words),
  )
  await reader.selectByMouse('lantern')
  await page.locator('.page').hover()
  await page.mouse.wheel(0, 6_000)
  await expect(first!).not.toBeInViewport()
  await page.keyboard.press('ControlOrMeta+f')
  await expect(first!).toBeInViewport()
  for (let times = 0; times < 2; times++) {
    await page.keyboard.press('Enter')
    await expect(last!).toBeInViewport()
    await page.keyboard.press('ControlOrMeta+[')
    await expect(last!).not.toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(first!).toBeInViewport()
  }
})

for (const [name, width, height, isOver] of [
  ['a wide window', 1920, 900, true],
  ['a window with a panel at the right', 1280, 800, false],
  ['a narrow window', 700, 500, false],
] as const)
  test(`in ${name} the bar covers no text, and the first line stays the first`, async ({
    folder,
    launch,
  }) => {
    const { app, page } = await launch({ files: [await writeLongWall(folder)] })
    const reader = scholium(page)
    const bar = page.getByRole('search', { name: 'Find in the article' })
    await expect(reader.title).toHaveText('A Long Wall')
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
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    if (name.includes('panel')) {
      await page.keyboard.press('ControlOrMeta+j')
      await expect(reader.notesPanel).toBeVisible()
    }
    /** How far below the top of the window the page is, and below its top the first whole line. */
    const measure = (): Promise<{ readonly page: number; readonly line: number }> =>
      page.locator('.page').evaluate((scroller) => {
        const { top } = scroller.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(scroller.querySelector('.page-text')!)
        const lines = [...range.getClientRects()].filter((line) => line.height < 60)
        const first = lines.find((line) => line.top >= top - 1 && line.width > 0)!
        return { page: top, line: first.top - top }
      })
    const coversText = (): Promise<boolean> =>
      bar.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const page = document.querySelector('.page')!.getBoundingClientRect()
        const text = document.querySelector('.page-text')!.getBoundingClientRect()
        const isBeside = right <= text.left || left >= text.right
        return !isBeside && bottom > Math.max(page.top, text.top) && top < page.bottom
      })

    for (const scrolled of [0, 6_789])
      await test.step(`scrolled by ${scrolled}`, async () => {
        await page.locator('.page').evaluate((element, top) => (element.scrollTop = top), scrolled)
        await pageAtRest(page)
        const before = await measure()
        await page.keyboard.press('ControlOrMeta+f')
        await expect(bar).toBeVisible()
        await pageAtRest(page)
        expect(await coversText()).toBe(false)
        const opened = await measure()
        expect(opened.line).toBeCloseTo(before.line, 0)
        expect(opened.page === before.page).toBe(isOver)
        await page.keyboard.press('Escape')
        await expect(bar).toHaveCount(0)
        await pageAtRest(page)
        expect(await measure()).toEqual(before)
      })
  })

/** Writes an article of many screens with a lantern at either end, and returns its file. */
async function writeLongWall(folder: string): Promise<string> {
  const paragraphs = Array.from(
    { length: 300 },
    (_, index) => `Paragraph ${index + 1}. ${'The wind went along the wall. '.repeat(6)}`,
  )
  const blocks = ['# A Long Wall', 'A lantern stood here.', ...paragraphs, 'A lantern fell.']
  const file = join(folder, 'long.md')
  await writeFile(file, blocks.join('\n\n'))
  return file
}
