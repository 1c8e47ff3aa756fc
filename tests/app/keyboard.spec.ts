import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'

// Nothing in this file touches the mouse.

const first =
  'Nobody had seen the harbour freeze before. The boats stood still in it. Even the gulls were quiet!'
const second = 'A child walked out first. Then came everybody else.'
const last = 'By noon there was a market on the ice.'
const between = Array.from(
  { length: 60 },
  (_, index) => `Boat ${index + 1} had been there for a week, and its ropes were as stiff as oars.`,
)

test('a highlight is made, walked into, changed and taken away by keys alone', async ({
  launch,
  folder,
}) => {
  const { reader, page, press } = await openHarbour(launch, folder)
  const inFocus = reader.text.locator('.highlight-focused')
  const card = reader.card('Nobody')

  await test.step('made with the key of a colour, the caret stays behind it', async () => {
    await press('Control+Home', 'Control+Shift+ArrowRight', '2')
    await expect(reader.marks('green')).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['Nobody', ' had se'])
    expect(await reader.selected()).toBe('')
    await press('Alt+ArrowDown', 'Alt+Shift+ArrowDown', '1')
    await expect(reader.marks('yellow')).toHaveText('The boats stood still in it.')
    await expect(reader.text).toBeFocused()
  })

  await test.step('walked into and out of by arrows', async () => {
    await press('Control+Home')
    await expect(inFocus).toHaveText('Nobody')
    await press('Control+ArrowRight', 'ArrowRight', 'ArrowRight')
    await expect(inFocus).toHaveCount(0)
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    await expect(inFocus).toHaveText('Nobody')
    await expect(card).toHaveAttribute('aria-current', 'true')
  })

  await test.step('recoloured, tagged, annotated', async () => {
    await press('3')
    await expect(reader.marks('blue')).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    await press('t')
    await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
    await page.keyboard.type('ice')
    await press('Enter')
    await expect(card.getByRole('button', { name: 'Remove tag ice' })).toBeVisible()
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Who is nobody?')
    await press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(card.getByText('Who is nobody?')).toBeVisible()
    // The caret is where it was, and goes on from there.
    expect(await aroundCaret(reader)).toEqual(['Nobod', 'y had s'])
    await press('ArrowLeft')
    expect(await aroundCaret(reader)).toEqual(['Nobo', 'dy had '])
  })

  await test.step('gone to and from with J and K, and on by arrows', async () => {
    await press('j')
    await expect(inFocus).toHaveText('The boats stood still in it.')
    expect((await aroundCaret(reader))[1]).toBe('The boa')
    await press('k')
    await expect(inFocus).toHaveText('Nobody')
    await expect(reader.text).toBeFocused()
    expect(await aroundCaret(reader)).toEqual(['', 'Nobody '])
    await press('ArrowRight')
    expect(await aroundCaret(reader)).toEqual(['N', 'obody h'])
  })

  await test.step('its ends moved by word and by character', async () => {
    for (const [key, passage] of [
      [']', 'Nobody had'],
      ['[', 'Nobody'],
      ['.', 'Nobody h'],
      [',', 'Nobody'],
      [']', 'Nobody had'],
      ['}', 'had'],
      ['{', 'Nobody had'],
      ['>', 'obody had'],
      ['<', 'Nobody had'],
    ] as const) {
      await press(key)
      await expect(reader.marks('blue')).toHaveText(passage)
    }
    await expect(reader.text).toBeFocused()
  })

  await test.step('deleted, brought back, deleted again', async () => {
    await press('Delete')
    await expect(reader.marks('blue')).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await press('ControlOrMeta+z')
    await expect(reader.marks('blue')).toHaveText('Nobody had')
    await press('ControlOrMeta+Shift+z')
    await expect(reader.marks('blue')).toHaveCount(0)
    await press('ControlOrMeta+z')
    await expect(reader.marks('blue')).toHaveText('Nobody had')
    await expect(reader.text).toBeFocused()
  })
})

test('Escape leads from the tag field back to the text in two presses at most', async ({
  launch,
  folder,
}) => {
  const { reader, page, press } = await openHarbour(launch, folder)
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  await press('Control+Home', 'Control+Shift+ArrowRight', 't')
  await expect(field).toBeFocused()
  for (const typed of ['', 'ice,', 'ice, i', 'frozen']) {
    await test.step(`with “${typed}” typed`, async () => {
      await page.keyboard.type(typed)
      if (typed !== '' && !typed.endsWith(','))
        await expect(page.getByRole('listbox')).toBeVisible()
      await press('Escape')
      if (!(await isFocused(reader))) await press('Escape')
      await expect(reader.text).toBeFocused()
      await press('t')
      await expect(field).toBeFocused()
    })
  }
})

/** Opens an article written for these tests, with the keyboard in its text. */
async function openHarbour(
  launch: (options: { files: readonly string[] }) => Promise<{ page: Page }>,
  folder: string,
): Promise<{
  reader: Scholium
  page: Page
  press: (...keys: readonly string[]) => Promise<void>
}> {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, ['The Glass Harbour', first, second, ...between, last].join('\n\n'))
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Glass Harbour')
  await tabTo(page, 'Text of the article')
  return { reader, page, press: presser(page) }
}

function presser(page: Page) {
  return async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
}

/** The seven characters before the caret in its paragraph and the seven after it. */
function aroundCaret({ text }: Scholium): Promise<readonly string[]> {
  return text.evaluate((root) => {
    const { focusNode, focusOffset } = document.getSelection()!
    const element = focusNode instanceof Element ? focusNode : focusNode!.parentElement!
    const block = element.closest('p, h1, h2, h3, li') ?? root
    const range = document.createRange()
    range.selectNodeContents(block)
    range.setEnd(focusNode!, focusOffset)
    const before = range.toString()
    return [before.slice(-7), block.textContent.slice(before.length, before.length + 7)]
  })
}

function isFocused({ text }: Scholium): Promise<boolean> {
  return text.evaluate((element) => element === document.activeElement)
}

/** Steps by Tab to what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    const here = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body
        ? ''
        : (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
    })
    if (here.trim().startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`“${name}” is not reached by Tab`)
}
