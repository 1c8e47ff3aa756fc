import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type Program } from './launch'
import { pageAtRest } from './pageAtRest'
import { scholium } from './scholium'

/** An article whose every paragraph has a number, in chapters of sixty. */
function numbered(
  paragraphs: number,
  words = 'a slow wind moved along the wall and nobody looked up ',
): string {
  const lines = ['# The Numbered Wall']
  for (let index = 1; index <= paragraphs; index++) {
    if (index % 60 === 1) lines.push(`## Chapter ${Math.ceil(index / 60)}`)
    lines.push(`Paragraph ${index}: ${words.repeat(4 + (index % 9))}`)
  }
  return lines.join('\n\n')
}

/** Starts the program on an article of so many numbered paragraphs. */
async function openWall(
  launch: (options: { files: readonly string[] }) => Promise<Program>,
  folder: string,
  paragraphs: number,
): Promise<Program> {
  const file = join(folder, 'wall.md')
  await writeFile(file, numbered(paragraphs))
  const program = await launch({ files: [file] })
  await expect(scholium(program.page).title).toHaveText('The Numbered Wall')
  return program
}

/** The words that the first whole line in sight begins with, whose line it is by its own number. */
function firstLine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { top, left, width } = document.querySelector('.page')!.getBoundingClientRect()
    const x = left + width / 2
    // What is painted, not where boxes are: those of sections that are skipped are estimates.
    for (let y = top + 1; y < top + 200; y += 2) {
      const block = document.elementFromPoint(x, y)?.closest('.article :is(p, h2)')
      const node = block?.firstChild
      if (!(node instanceof Text)) continue
      const range = document.createRange()
      for (let at = 0; at < node.data.length; at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        if (range.getBoundingClientRect().top >= top - 1) return `${node.data.slice(0, 14)} @${at}`
      }
    }
    return 'none'
  })
}

async function scrollTo(page: Page, share: number): Promise<void> {
  await page.locator('.page').evaluate((element, share) => {
    element.scrollTop = element.scrollHeight * share
  }, share)
}

test('an article opens at the line where it was left, also after another start', async ({
  launch,
  folder,
}) => {
  const first = await openWall(launch, folder, 3_000)
  await scrollTo(first.page, 0.61)
  await first.page.locator('.page').hover()
  await first.page.mouse.wheel(0, 333)
  await expect.poll(() => firstLine(first.page)).not.toContain('none')
  let left = ''
  await expect(async () => {
    const now = await firstLine(first.page)
    const same = now === left
    left = now
    expect(same).toBe(true)
  }).toPass()
  await first.close()

  const second = await launch()
  await expect(scholium(second.page).title).toHaveText('The Numbered Wall')
  await expect.poll(() => firstLine(second.page)).toBe(left)
  await second.close()
  // A place that crept with each start would be elsewhere by now.
  const third = await launch()
  await expect(scholium(third.page).title).toHaveText('The Numbered Wall')
  await expect.poll(() => firstLine(third.page)).toBe(left)
})

test('the words at the top stay there while the look of the page changes', async ({
  launch,
  folder,
}) => {
  const { page } = await openWall(launch, folder, 600)
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.keyboard.type('Chapter 7')
  await page.keyboard.press('Enter')
  await expect.poll(() => firstLine(page)).toBe('Chapter 7 @0')
  for (const key of ['=', '=', '=', '-', 'b', 'j', '0']) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await expect.poll(() => firstLine(page)).toBe('Chapter 7 @0')
  }
})

test('the words at the top stay there while the window gets too narrow for its panels', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openWall(launch, folder, 200)
  const reader = scholium(page)
  const resize = (width: number, height: number): Promise<void> =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]!.setContentSize(size.width, size.height)
      },
      { width, height },
    )
  await resize(1_280, 800)
  await page.keyboard.press('ControlOrMeta+j')
  await expect(reader.notesPanel).toBeVisible()
  await reader.text.hover()
  for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 900)
  await pageAtRest(page)
  const before = await firstLine(page)
  const paragraph = before.split(':')[0]!
  for (const [width, height] of [
    [700, 500],
    [1_280, 800],
  ] as const) {
    await resize(width, height)
    await expect(reader.notesPanel).toHaveCount(width < 1_200 ? 0 : 1)
    await pageAtRest(page)
    await expect.poll(() => firstLine(page)).toContain(paragraph)
  }
})

test('J goes to a note that is far away also where a panel opens for it', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openWall(launch, folder, 400)
  const reader = scholium(page)
  await reader.highlight('Paragraph 350', 'green')
  await page.keyboard.press('Escape')
  await reader.clickPassage('Paragraph 40:')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setContentSize(1_150, 800),
  )
  await expect(reader.notesPanel).toHaveCount(0)
  await expect.poll(() => firstLine(page)).not.toBe('none')

  await page.keyboard.press('j')
  await expect(reader.notesPanel).toBeVisible()
  await expect(reader.marks('green')).toBeInViewport()
  await pageAtRest(page)
  await expect(reader.marks('green')).toBeInViewport()
})

test('beyond the last highlight J stays where it is and says so', async ({ launch, folder }) => {
  const { page } = await openWall(launch, folder, 200)
  const reader = scholium(page)
  await reader.highlight('Paragraph 2:')
  await reader.clickPassage('Paragraph 150:')
  const line = await firstLine(page)
  await page.keyboard.press('j')
  await expect(page.getByText('No highlight after this place')).toBeVisible()
  expect(await firstLine(page)).toBe(line)
  await page.keyboard.press('k')
  await expect(reader.marks('yellow')).toBeInViewport()
  await page.keyboard.press('k')
  await expect(page.getByText('No highlight before this place')).toBeVisible()
})

test('the way back leads out of a note, which is kept as it was typed', async ({
  launch,
  folder,
}) => {
  const { page } = await openWall(launch, folder, 300)
  const reader = scholium(page)
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.keyboard.type('Chapter 4')
  await page.keyboard.press('Enter')
  await expect.poll(() => firstLine(page)).toBe('Chapter 4 @0')
  await reader.highlight('Paragraph 182:')
  await page.keyboard.press('n')
  await page.keyboard.type('Half a th')
  await page.keyboard.press('ControlOrMeta+[')
  await expect(reader.title).toBeInViewport()
  await expect(reader.text).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(reader.title).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+]')
  await expect(reader.card('Paragraph 182:')).toContainText('Half a th')
})

test('a section is as high laid out at once as laid out by the browser', async ({
  launch,
  folder,
}) => {
  const { page } = await openWall(launch, folder, 600)
  await expect(page.locator('.section-undrawn')).toHaveCount(0)
  const heights = await page.locator('.article').evaluate(async (article) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing from outside
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const heightAs = async (section: HTMLElement, visibility: string): Promise<number> => {
      section.style.contentVisibility = visibility
      for (let frames = 0; frames < 3; frames++) await frame()
      return section.getBoundingClientRect().height
    }
    const found: (readonly [number, number])[] = []
    for (const section of article.querySelectorAll<HTMLElement>('section')) {
      section.scrollIntoView()
      found.push([await heightAs(section, 'visible'), await heightAs(section, 'auto')])
      section.style.removeProperty('content-visibility')
    }
    return found
  })
  expect(heights.length).toBeGreaterThan(8)
  for (const [atOnce, byBrowser] of heights) expect(byBrowser).toBe(atOnce)
})

test('the page comes to rest wherever it is scrolled to', async ({ launch, folder }) => {
  test.slow()
  const { page } = await openWall(launch, folder, 2_000)
  await expect(page.locator('.section-undrawn')).toHaveCount(0)
  const restless = await page.locator('.page').evaluate(async (scroller) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing from outside
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
    let changes = 0
    const observer = new MutationObserver((records) => (changes += records.length))
    const text = document.querySelector('.article')!
    observer.observe(text, { subtree: true, attributes: true, attributeFilter: ['class'] })
    const sections = text.children
    const found: string[] = []
    // A screen below and above what is in sight begins and ends what is laid out at once.
    for (const [name, screens] of [
      ['below', -2],
      ['above', 1],
    ] as const) {
      for (let away = -60; away <= 60; away += 5) {
        const section = sections[20 + ((away + 60) % 15)]!
        scroller.scrollTop = scroller.scrollHeight * 0.9
        await wait(60)
        const goTo = (): void => {
          const { top } = section.getBoundingClientRect()
          const edge = top - scroller.getBoundingClientRect().top
          scroller.scrollTop += edge + screens * scroller.clientHeight + away
        }
        goTo()
        await wait(80)
        scroller.scrollTop -= 2 * scroller.clientHeight
        await wait(80)
        goTo()
        // A busy machine takes its time; what never rests does not rest later either.
        for (let look = 0; look < 20; look++) {
          changes = 0
          await wait(100)
          if (changes === 0) break
        }
        if (changes > 0) found.push(`${name} ${away}: ${changes}`)
      }
    }
    return found
  })
  expect(restless).toEqual([])
})
