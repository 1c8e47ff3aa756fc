import { expect as promptly } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import { answerSaveDialog } from './answerSaveDialog'
import { expectCardBeside } from './expectCardBeside'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedHighlights, storedPassages } from './stored'

/** A busy machine takes its time with the large ones. */
const expect = promptly.configure({ timeout: 30_000 })

const last = 'and that is where the ledger ends.'

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** One paragraph of a hundred thousand characters. */
function longParagraph(): string {
  const sentences = Array.from(
    { length: 2_200 },
    (_, index) => `Entry ${index + 1} is about the price of rope, `,
  )
  return `${sentences.join('').slice(0, 100_000 - last.length - 1)} ${last}`
}

/** Fifty thousand paragraphs of one word, and a last one. */
function manyWords(): string {
  return [...Array.from({ length: 50_000 }, (_, index) => `word${index}`), last].join('\n\n')
}

for (const [name, text] of [
  ['one paragraph of a hundred thousand characters', longParagraph()],
  ['fifty thousand paragraphs of one word', manyWords()],
] as const)
  test(`${name} can be highlighted in part and as a whole`, async ({ folder, launch }) => {
    test.setTimeout(180_000)
    const file = join(folder, 'large.txt')
    await writeFile(file, `The Ledger\n\n${text}`)
    const { app, page, library, close } = await launch({ files: [file] })
    const reader = scholium(page)
    await expect(reader.title).toHaveText('The Ledger')

    await test.step('its last words', async () => {
      await goToEnd(reader)
      await reader.highlight(last, 'green')
      await expect(reader.marks('green')).toHaveText(last)
      await writeNote(reader, 'The last line.')
      await expectCardBeside(reader, last, 'The last line.')
    })

    await test.step('all of it', async () => {
      await page.keyboard.press('ControlOrMeta+a')
      await expect(reader.selectionBar).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('3')
      await expect(reader.marks('blue').filter({ hasText: last })).toBeInViewport()
      await writeNote(reader, 'The whole ledger.')
      await reader.saved()
      const stored = await storedHighlights(library)
      expect(stored.map(({ note }) => note)).toEqual(['The whole ledger.', 'The last line.'])
      // As they are printed when they differ, such texts would be too long.
      expect(withoutSpaces(stored[0]!.quote) === withoutSpaces(text)).toBe(true)
      expect(await storedPassages(library)).toEqual(stored.map(({ quote }) => quote))
    })

    await test.step('exported', async () => {
      const target = join(folder, 'ledger.md')
      await answerSaveDialog(app, target)
      await page.keyboard.press('ControlOrMeta+e')
      await page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click()
      await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain('The last line.')
      const markdown = await readFile(target, 'utf8')
      expect(markdown).toContain('The whole ledger.')
      expect(markdown.length).toBeGreaterThan(text.length)
    })
    await close()

    const again = scholium((await launch()).page)
    await expect(again.title).toHaveText('The Ledger')
    // The first is all of it, from the beginning; the second is at the end.
    await again.window.keyboard.press('ControlOrMeta+Home')
    await again.window.keyboard.press('j')
    await again.window.keyboard.press('j')
    await expect(again.marks('green')).toHaveText(last)
    await expect(again.marks('green')).toBeInViewport({ ratio: 1 })
    await expectCardBeside(again, last, 'The last line.')
  })

test('a thousand notes on one paragraph stay usable', async ({ folder, launch }) => {
  test.setTimeout(120_000)
  const words = Array.from({ length: 1_000 }, (_, index) => `word${index}`)
  const file = join(folder, 'notes.txt')
  await writeFile(file, `A Thousand Notes\n\n${words.join(' ')}`)
  const first = await launch({ files: [file] })
  await expect(scholium(first.page).title).toHaveText('A Thousand Notes')
  await first.close()
  await noteEveryWord(first.library)

  const { page } = await launch()
  const reader = scholium(page)
  const cards = reader.margin.getByRole('article')
  await expect(reader.text.locator('mark.highlight-noted')).toHaveCount(1_000)
  await expect(cards.filter({ hasText: 'Note 0.' })).toBeVisible()
  expect(await cards.count()).toBeLessThan(100)

  await reader.clickPassage('word0 ')
  await expectCardBeside(reader, 'word0 ', 'Note 0.')
  for (const index of [1, 2, 3]) {
    await page.keyboard.press('j')
    await expectCardBeside(reader, `word${index} `, `Note ${index}.`)
  }
  await reader.clickPassage('word700 ')
  await expectCardBeside(reader, 'word700 ', 'Note 700.')
  expect(await cards.count()).toBeLessThan(100)
  await page.keyboard.press('j')
  await expectCardBeside(reader, 'word701 ', 'Note 701.')
  await writeNote(reader, 'And more. ')
  await expectCardBeside(reader, 'word701 ', 'Note 701.And more.')
})

async function goToEnd({ window, text }: Scholium): Promise<void> {
  await window.keyboard.press('ControlOrMeta+End')
  await expect(text.getByText(last)).toBeVisible()
}

async function writeNote({ window }: Scholium, note: string): Promise<void> {
  await window.keyboard.press('n')
  await expect(window.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await window.keyboard.type(note)
  await window.keyboard.press('Escape')
}

/** Makes a highlight with a note of each word of the only article. */
async function noteEveryWord(folder: string): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  const { id } = library.state().articles[0]!
  const { text } = articleText(assembleDocument(await library.readArticle(id), []))
  const created = '2026-03-01T09:00:00.000Z'
  const changes = [...text.matchAll(/word\d+/g)].map(({ index: start, 0: word }, index) => ({
    kind: 'add-highlight' as const,
    articleId: id,
    highlight: {
      id: `note-${index}`,
      ...anchorOf(text, { start, end: start + word.length }),
      color: 'yellow' as const,
      tags: [],
      note: `Note ${index}.`,
      card: null,
      created,
      modified: created,
    },
  }))
  await library.change({ kind: 'together', changes })
  await library.close()
}
