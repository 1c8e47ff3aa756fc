import { expect, type ElectronApplication } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { pageAtRest } from './pageAtRest'
import { scholium, type Scholium } from './scholium'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

/** Paragraphs that end a word later each, so that their last lines are of every length. */
const texts = {
  'The Steady Wall': paragraphs(
    'The officer offered AVA a fine waffle, To which the affluent Tyrolean flautist, unsatisfied with difficult and inefficient fjords, replied that office workers waste effort; “five or fifty”, he said, walking off to fetch the Westphalian typewriter and the long-winded, half-finished specifications of an extraordinarily uncomfortable wall.',
  ),
  'Die stille Mauer': paragraphs(
    'Die Donaudampfschifffahrtsgesellschaft verfügte über außerordentlich unverständliche Geschäftsbedingungen, deren Veröffentlichung die Aufsichtsratsvorsitzende hinausgezögert hatte, weil die Schlosserei der Hafenverwaltung ihre Auffassung von Verantwortlichkeit nicht teilte und den Briefwechsel unverzüglich einstellte.',
  ),
  'الجدار الساكن': paragraphs(
    'بنى الأخوان جدارًا طويلًا من الحجر حول بستان الكمثرى، وكان الأكبر يكتب كل حجر في دفتره، أما الأصغر فكان يغني ولا يكتب شيئًا، حتى جاء الشتاء وانهار الجزء الذي لم يكتبه أحد، فتعلّم الاثنان أن الجدار لا يعرف الحساب.',
  ),
}
const passages = {
  'The Steady Wall': 'ff',
  'Die stille Mauer': 'sch',
  'الجدار الساكن': 'ال',
}

for (const [title, text] of Object.entries(texts))
  test(`no pen breaks a line elsewhere: ${title}`, async ({ launch, folder }) => {
    const file = join(folder, 'steady.html')
    const language = { T: 'en', D: 'de' }[title[0]!] ?? 'ar'
    await writeFile(
      file,
      `<html lang="${language}"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${text}</article>`,
    )
    const { app, page } = await launch({ files: [file] })
    const reader = scholium(page)
    await expect(reader.title).toHaveText(title)
    const before = await linesAt(app, reader)

    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type(passages[title as keyof typeof passages])
    await page.getByRole('button', { name: 'Highlight all in yellow' }).click()
    await page.keyboard.press('Escape')
    await expect(reader.marks('yellow').first()).toBeVisible()
    expect(await linesAt(app, reader)).toEqual(before)
  })

function paragraphs(sentence: string): string {
  const words = sentence.split(' ')
  return words.map((_, index) => `<p>${words.slice(0, index + 1).join(' ')}</p>`).join('\n')
}

/** How each paragraph is broken into lines at some sizes, as the text of each line. */
async function linesAt(
  app: ElectronApplication,
  { text }: Scholium,
): Promise<readonly (readonly string[])[]> {
  const broken: (readonly string[])[] = []
  for (const zoom of [1, 1.25, 1.6]) {
    await app.evaluate(({ BrowserWindow }, zoom) => {
      const [window] = BrowserWindow.getAllWindows()
      window!.setContentSize(800, 800)
      window!.webContents.setZoomFactor(zoom)
    }, zoom)
    await expect.poll(() => text.evaluate(() => innerWidth)).toBe(800 / zoom)
    broken.push(await text.evaluate(readLines))
  }
  return broken
}

function readLines(article: Element): readonly string[] {
  return [...article.querySelectorAll('p')].map((paragraph) => {
    let lines = ''
    let bottom = -Infinity
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { segment, index } of new Intl.Segmenter().segment((node as Text).data)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + segment.length)
        const box = range.getBoundingClientRect()
        if (box.top > bottom - box.height / 3 && lines !== '') lines += '\n'
        bottom = Math.max(bottom, box.bottom)
        lines += segment
      }
    return lines
  })
}

test('the handles stay at the ends of their highlight, whatever opens and closes beside it', async ({
  launch,
}) => {
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setContentSize(1_280, 800),
  )
  await reader.highlight('straight to within a thumb')
  await expectHandlesAtEnds(reader)
  for (const keys of ['Mod+J', 'Mod+J', 'Mod+B', 'Mod+B']) {
    await test.step(keys, async () => {
      const { x } = (await reader.text.boundingBox())!
      await page.keyboard.press(keys.replace('Mod', 'ControlOrMeta'))
      await expect.poll(async () => (await reader.text.boundingBox())!.x).not.toBe(x)
      await pageAtRest(page)
      await expectHandlesAtEnds(reader)
    })
  }
})

async function expectHandlesAtEnds({ window, text }: Scholium): Promise<void> {
  const distances = (): Promise<readonly number[]> =>
    text.evaluate((article) => {
      const lines = [...article.querySelectorAll('mark')].flatMap((mark) =>
        Array.from(mark.getClientRects()),
      )
      const [start, end] = [...document.querySelectorAll('.end-handle')].map((handle) => {
        const { left, width, top, height } = handle.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      })
      const [first, last] = [lines[0]!, lines.at(-1)!]
      return [
        start!.x - first.left,
        start!.y - (first.top + first.bottom) / 2,
        end!.x - last.right,
        end!.y - (last.top + last.bottom) / 2,
      ].map(Math.abs)
    })
  await expect(window.locator('.end-handle')).toHaveCount(2)
  expect(Math.max(...(await distances()))).toBeLessThan(3)
}

test('source and title stand at the same side, and no link is drawn under the end of a line', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'turned.html')
  const words = 'a long link over many lines with words of every length in it '.repeat(8)
  await writeFile(
    file,
    `<html lang="ar" dir="rtl"><meta charset="utf-8"><title>Latin in Arabic</title><article><h1>Latin in Arabic</h1><p>It was <a href="https://example.org/">${words}</a>, and so on.</p><p>${words}</p></article>`,
  )
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('Latin in Arabic')
  const leftOf = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect().left
    })
  expect(await leftOf('.article-origin')).toBeCloseTo(await leftOf('#article-title'), 0)
  const ends = await reader.text.getByRole('link').evaluate((link) => {
    const text = link.firstChild as Text
    const widths: number[] = []
    for (let at = 0; at < text.length - 1; at++) {
      const [space, next] = [at, at + 1].map((from) => {
        const range = document.createRange()
        range.setStart(text, from)
        range.setEnd(text, from + 1)
        return range.getBoundingClientRect()
      })
      if (text.data[at] === ' ' && next!.top > space!.top + 4) widths.push(space!.width)
    }
    return widths
  })
  expect(ends.length).toBeGreaterThan(3)
  expect(Math.max(...ends)).toBeLessThan(0.1)
})
