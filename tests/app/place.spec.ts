import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
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
  const file = join(folder, 'wall.md')
  await writeFile(file, numbered(3_000))
  const first = await launch({ files: [file] })
  await expect(scholium(first.page).title).toHaveText('The Numbered Wall')
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
  const file = join(folder, 'wall.md')
  await writeFile(file, numbered(600))
  const { page } = await launch({ files: [file] })
  await expect(scholium(page).title).toHaveText('The Numbered Wall')
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await page.keyboard.type('Chapter 7')
  await page.keyboard.press('Enter')
  await expect.poll(() => firstLine(page)).toBe('Chapter 7 @0')
  for (const key of ['=', '=', '=', '-', 'b', 'j', '0']) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await expect.poll(() => firstLine(page)).toBe('Chapter 7 @0')
  }
})
