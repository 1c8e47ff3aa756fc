import { expect, type Locator } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseMarkdown, passagesIn, plainText } from '../unit/export/parseMarkdown'
import { answerSaveDialog } from './answerSaveDialog'
import { expectBarBeside } from './expectBarBeside'
import { expectCardBeside } from './expectCardBeside'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedHighlights, storedPassages } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/texts')

/** Passages by the file they stand in; those of several words cross what is special about it. */
const passages: Readonly<Record<string, readonly string[]>> = {
  'arabic.md': ['سألتُ جدتي عن الخيط', 'وحين جفّت البئر'],
  'hebrew.md': ['את המילה weather בכל יום', 'למשל 17 או 203, לא היה', 'birds are late'],
  'mixed.md': ['الطريق أطول مما ظننت', 'لغة أخرى هي Portsmouth مكتوبة', 'very little about'],
  'combining.md': [
    'cafe\u0301',
    'go\u0302\u0301c ca\u0302y',
    'क्षत्रिय की',
    'z\u0301\u0323\u0302a\u0328\u0301\u0324',
  ],
  'emoji.md': ['family 👨‍👩‍👧‍👦', 'flag 🇵🇹', '❤️‍🔥 on fire and the number 3️⃣', '🧑🏿‍🚀'],
  'japanese.html': ['針の音をしばらく聞いて', '三つの時計が同じ時刻に鳴った'],
  'korean.md': ['봉투마다 날씨를', '그 이야기가'],
  'thai.md': ['ผู้โดยสารทุกคน', 'จนค่ำ'],
  // What is invisible is left out on importing, but for what Persian is spelt with.
  'invisible.md': ['every extraordinary word', 'zerowidthspaces', 'می\u200Cخواهم'],
  'long-words.md': ['and he wrote aekscocskeayyaekscocskeayy', 'archive.example/shelf', 'sold in'],
  'deep.md': ['drawer 10 holds another', 'Clerk 7 said', 'fold the cloth', 'nothing left to'],
  'wide-table.md': ['departure2at8hours', 'read the last column'],
}

for (const [file, quotes] of Object.entries(passages)) {
  test(`passages are highlighted, annotated and kept in ${file}`, async ({ folder, launch }) => {
    test.setTimeout(120_000)
    const { app, page, library, close } = await launch({ files: [join(fixtures, file)] })
    const reader = scholium(page)
    await expect(reader.text).toContainText(quotes.at(-1)!, { timeout: 30_000 })
    const note = 'Read this again: ﷽ 👩🏽‍🌾 “é”'

    for (const quote of quotes)
      await test.step(quote, async () => {
        await reader.selectByMouse(quote)
        await expectBarBeside(reader)
        await page.keyboard.press('2')
        await expect.poll(() => markedText(reader)).toContain(quote)
        await expectHandlesAtEnds(reader, quote)
        await page.keyboard.press('n')
        await page.keyboard.insertText(`${note} ${quote}`)
        await page.keyboard.press('Escape')
        await expectCardBeside(reader, quote, `${note} ${quote}`)
        await page.keyboard.press('Escape')
      })

    await reader.saved()
    expect((await storedHighlights(library)).map(({ quote }) => quote).toSorted()).toEqual(
      quotes.toSorted(),
    )
    expect(await storedPassages(library)).toEqual(
      (await storedHighlights(library)).map(({ quote }) => quote),
    )

    await test.step('the export has each passage with its note', async () => {
      const target = join(folder, 'notes.md')
      await answerSaveDialog(app, target)
      await page.keyboard.press('ControlOrMeta+e')
      await page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click()
      await expect(page.getByText(/Saved .*notes\.md/)).toBeVisible()
      const exported = passagesIn(parseMarkdown(await readFile(target, 'utf8')))
      expect(exported.map(({ quote }) => plainText(quote)).toSorted()).toEqual(quotes.toSorted())
      for (const { quote, details } of exported)
        expect(plainText(details)).toContain(`${note} ${plainText(quote)}`)
    })

    await test.step('the last passage is taken back and made again', async () => {
      const last = quotes.at(-1)!
      await page.keyboard.press('ControlOrMeta+z')
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(() => markedText(reader)).not.toContain(last)
      await page.keyboard.press('ControlOrMeta+Shift+z')
      await page.keyboard.press('ControlOrMeta+Shift+z')
      await expect.poll(() => markedText(reader)).toContain(last)
      await reader.saved()
    })

    await close()
    const again = scholium((await launch()).page)
    await expect(again.text).toContainText(quotes.at(-1)!, { timeout: 30_000 })
    for (const quote of quotes) {
      // Cards of passages in the same line make room for the one in focus.
      await again.clickPassage(quote)
      await expect.poll(() => markedText(again)).toContain(quote)
      await expectCardBeside(again, quote, `${note} ${quote}`)
    }
  })
}

/** The words that each highlight on the page is painted over, in their order. */
function markedText({ text }: Scholium): Promise<readonly string[]> {
  return text.evaluate((root) => {
    const words = new Map<string, string>()
    for (const mark of root.querySelectorAll<HTMLElement>('mark.highlight')) {
      const id = mark.dataset['highlight']!
      words.set(id, (words.get(id) ?? '') + mark.textContent)
    }
    return [...words.values()]
  })
}

/** Expects the handles of the highlight in focus where its passage begins and ends in reading. */
async function expectHandlesAtEnds({ window, placeOf }: Scholium, quote: string): Promise<void> {
  const handles = window.locator('.end-handle')
  await expect(handles).toHaveCount(2)
  await expect
    .poll(async () => {
      const { start, end } = await placeOf(quote)
      const [first, last] = [await middleOf(handles.first()), await middleOf(handles.last())]
      return [first.x - start.x, first.y - start.y, last.x - end.x, last.y - end.y].every(
        (distance) => Math.abs(distance) < 8,
      )
    })
    .toBe(true)
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await locator.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

test('what is scrolled out of a wide table takes its bar and handles with it', async ({
  launch,
}) => {
  const { page } = await launch({ files: [join(fixtures, 'wide-table.md')] })
  const reader = scholium(page)
  const word = 'departure2at8hours'
  await expect(reader.text).toContainText(word, { timeout: 30_000 })
  const handles = page.locator('.end-handle')
  const scrollTable = async (distance: number): Promise<void> => {
    const { middle } = await reader.placeOf('Station 1')
    await page.mouse.move(middle.x, middle.y + 4)
    await page.mouse.wheel(distance, 0)
  }

  await reader.selectByMouse(word)
  await expectBarBeside(reader)
  await scrollTable(2_000)
  await expect(reader.selectionBar).toBeHidden()
  await page.mouse.wheel(-2_000, 0)
  await expectBarBeside(reader)

  await page.keyboard.press('2')
  await expect(handles.first()).toBeVisible()
  await expectHandlesAtEnds(reader, word)
  await page.mouse.wheel(2_000, 0)
  await expect(handles.first()).toBeHidden()
  await expect(handles.last()).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('k')
  await expect(handles.first()).toBeVisible()
  await expectHandlesAtEnds(reader, word)
})
