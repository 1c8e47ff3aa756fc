import { expect, type ElectronApplication } from '@playwright/test'
import { join } from 'node:path'
import { highlightColors } from '../../shared/notes/highlight'
import { expectBarBeside } from './expectBarBeside'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedHighlights } from './stored'

const article = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('passages of every kind are selected with the mouse, and the bar stands beside them', async ({
  launch,
}) => {
  const { app, page } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')

  for (const passage of [
    'A wall keeps the wind off the pears',
    'on each side, and it is straight',
    'How it was laid\nThe older brother kept accounts',
    'never along.\nLeave a hole for the hedgehog.\nThe younger brother',
    'Rain on the third, and again on the fourth. He has',
    'pennies = stones',
    'Stones\nCost\nFirst',
    'ولكنه يسمع',
    'if you are quiet',
  ]) {
    await test.step(passage, async () => {
      await reader.selectByMouse(passage)
      await expectBarBeside(reader)
      expect(await passageSelected(app, reader)).toBe(passage)
      await page.keyboard.press('Escape')
      await expect(reader.selectionBar).toBeHidden()
      expect(await reader.selected()).toBe('')
    })
  }

  await test.step('backwards', async () => {
    await dragBackwards(reader, 'two brothers who did not speak')
    await expectBarBeside(reader)
    expect(await passageSelected(app, reader)).toBe('two brothers who did not speak')
    await page.keyboard.press('Escape')
  })

  await test.step('a word by two clicks, a paragraph by three', async () => {
    await reader.clickPassage('almanac. He', { clickCount: 2 })
    await expectBarBeside(reader)
    expect(await passageSelected(app, reader)).toBe('almanac')
    await reader.clickPassage('kept no accounts at all', { clickCount: 3 })
    await expectBarBeside(reader)
    expect(await passageSelected(app, reader)).toBe(
      'The younger brother kept no accounts at all, but he sang.',
    )
  })

  await test.step('by a click away, and then to where Shift is held', async () => {
    await reader.clickPassage('A fair copy was made much later')
    await expect(reader.selectionBar).toBeHidden()
    const { start } = await reader.placeOf('clerk, who liked')
    const { end } = await reader.placeOf('put [square]')
    await page.mouse.click(start.x, start.y)
    await page.keyboard.down('Shift')
    await page.mouse.click(end.x, end.y)
    await page.keyboard.up('Shift')
    await expectBarBeside(reader)
    expect(await passageSelected(app, reader)).toBe('clerk, who liked signs, put [square]')
  })

  await test.step('words that are dragged away leave the selection to go on with', async () => {
    const { middle } = await reader.placeOf('signs, put')
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x + 60, middle.y + 60, { steps: 6 })
    await page.mouse.up()
    await reader.selectionBar.getByRole('button', { name: 'Highlight in pink' }).click()
    await expect(reader.marks('pink')).toHaveText('clerk, who liked signs, put [square]')
    await page.keyboard.press('ControlOrMeta+z')
    await reader.selectByMouse('who liked signs')
  })

  await test.step('the bar follows the passage when the page is scrolled', async () => {
    await page.mouse.wheel(0, -120)
    await expectBarBeside(reader)
  })
})

test('passages are selected by keys alone, from a caret that goes everywhere', async ({
  launch,
}) => {
  const { app, page } = await launch({ files: [article] })
  const reader = scholium(page)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await expect(reader.title).toHaveText('The Orchard Wall')

  await test.step('from the first line on, when the text has the focus and no caret', async () => {
    await page.getByRole('button', { name: 'Show notes and tags' }).focus()
    await press('Tab')
    await expect(reader.text).toBeFocused()
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
    expect(await reader.selected()).toBe('A wa')
    await expectBarBeside(reader)
  })

  await test.step('by words', async () => {
    await press('Escape', 'Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    expect((await reader.selected()).trim()).toBe('A wall')
    await press('Control+Shift+ArrowLeft')
    expect((await reader.selected()).trim()).toBe('A')
  })

  await test.step('to the ends of a line', async () => {
    await press('Escape', 'Control+Home', 'ArrowDown', 'End', 'Shift+Home')
    const line = await reader.selected()
    expect(line.length).toBeGreaterThan(30)
    expect(line).not.toContain('A wall keeps')
    await press('Escape', 'Home', 'Shift+End')
    expect((await reader.selected()).trim()).toBe(line.trim())
  })

  await test.step('by lines, into the next paragraphs', async () => {
    await press('Escape', 'Control+Home', ...Array.from({ length: 6 }, () => 'Shift+ArrowDown'))
    const passage = await passageSelected(app, reader)
    expect(passage).toMatch(/^A wall keeps .* within a thumb\.\nHow it was laid/)
    await expectBarBeside(reader)
  })

  await test.step('the whole article, and back', async () => {
    await press('Escape', 'Control+Home', 'Control+Shift+End')
    const whole = await passageSelected(app, reader)
    expect(whole).toMatch(/^A wall keeps[^]*so is the hedgehog\.$/)
    await press('Escape', 'Control+End', 'Control+Shift+Home')
    expect(await passageSelected(app, reader)).toBe(whole)
    await press('Escape')
  })

  await test.step('from right to left, the arrows go where they point', async () => {
    await press('Escape')
    const { start } = await reader.placeOf('الجدار')
    await page.mouse.click(start.x, start.y)
    await press('Home', ...Array.from({ length: 6 }, () => 'Shift+ArrowLeft'))
    expect(await reader.selected()).toBe('الجدار')
  })
})

test('Tab steps from a selection into its bar, and Escape or Shift+Tab back to the text', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  const button = (name: string) => reader.selectionBar.getByRole('button', { name })
  const tip = page.getByRole('tooltip')
  await expect(reader.title).toHaveText('The Orchard Wall')
  await keyboard.press('Control+Home')
  for (let words = 0; words < 3; words++) await keyboard.press('Control+Shift+ArrowRight')
  const words = await reader.selected()

  await test.step('and the words stay selected', async () => {
    for (const back of ['Escape', 'Shift+Tab']) {
      await keyboard.press('Tab')
      await expect(button('Highlight in yellow')).toBeFocused()
      await expect(tip).toHaveText('Highlight in yellow1')
      await expectBarBeside(reader)
      await keyboard.press('ArrowRight')
      await expect(button('Highlight in green')).toBeFocused()
      await keyboard.press('ArrowLeft')
      await keyboard.press(back)
      await expect(reader.text).toBeFocused()
      await expect(reader.selectionBar).toBeVisible()
      expect(await reader.selected()).toBe(words)
    }
  })

  await test.step('to press what is there', async () => {
    await keyboard.press('Tab')
    await keyboard.press('ArrowRight')
    await keyboard.press('Enter')
    await expect(reader.marks('green')).toHaveText(words.trim())
    await expect(reader.text).toBeFocused()
  })
})

test('each button of the bar says its name and key, not over the selected words', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  for (const passage of ['the wind off the pears', 'The pears are still there']) {
    await reader.selectByMouse(passage)
    await reader.selectionBar.getByRole('button', { name: 'Note' }).hover()
    const tip = page.getByRole('tooltip')
    await expect(tip).toHaveText('NoteN')
    const isApart = await tip.evaluate((element) => {
      const box = element.getBoundingClientRect()
      const lines = [...document.getSelection()!.getRangeAt(0).getClientRects()]
      return lines.every(({ top, bottom }) => bottom <= box.top || top >= box.bottom)
    })
    expect(isApart).toBe(true)
    await page.keyboard.press('Escape')
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
    await expect(reader.selectionBar).toBeHidden()
  }
})

test('a hand that misses the edge of a word by a letter marks the word; with Alt it is exact', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pea', 'green')
  await expect(reader.marks('green')).toHaveText('the wind off the pears')
  await reader.highlight('two brothers who di', 'pink')
  await expect(reader.marks('pink')).toHaveText('two brothers who did')

  const { start } = await reader.placeOf('built in')
  const { end } = await reader.placeOf('a dry summe')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.keyboard.down('Alt')
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await page.keyboard.press('3')
  await expect(reader.marks('blue')).toHaveText('built in a dry summe')

  await page.keyboard.press('Control+Home')
  for (let times = 0; times < 8; times++) await page.keyboard.press('Shift+ArrowRight')
  // A press on the bar is no selection by the mouse.
  await reader.selectionBar.getByRole('button', { name: 'Highlight in orange' }).click()
  await expect(reader.marks('orange')).toHaveText('A wall k')
})

test('what is selected is inked, tagged, annotated and copied by key and by button', async ({
  launch,
}) => {
  const { app, page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  const passages = [
    'the wind off the pears',
    'built in a dry summer',
    'The older brother',
    'Dig until the spade rings.',
    'sums set out by a clerk',
    'The pears are still there.',
  ]
  await expect(reader.title).toHaveText('The Orchard Wall')

  await test.step('each key has its colour', async () => {
    for (const [index, color] of highlightColors.entries()) {
      await reader.highlight(passages[index]!, color)
      await expect(reader.marks(color)).toHaveText(passages[index]!)
    }
  })

  await test.step('each button has its own', async () => {
    const more = [
      'straight to within a thumb',
      'but he sang',
      'the sums',
      'a clerk',
      'Leave a hole',
    ]
    for (const [index, color] of highlightColors.slice(0, more.length).entries()) {
      await reader.selectByMouse(more[index]!)
      await reader.selectionBar.getByRole('button', { name: `Highlight in ${color}` }).click()
      await expect(reader.selectionBar).toBeHidden()
    }
  })

  await test.step('the last colour is that of a tag or note', async () => {
    await reader.selectByMouse('if you are quiet')
    await reader.selectionBar.getByRole('button', { name: 'Tag' }).click()
    await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
    await page.keyboard.type('quiet')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await reader.selectByMouse('some evenings')
    await reader.selectionBar.getByRole('button', { name: 'Note' }).click()
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Which ones?')
    await page.keyboard.press('Escape')
  })

  await test.step('a passage is copied as it stands in the article', async () => {
    await reader.selectByMouse('never along.\nLeave a hole')
    await reader.selectionBar.getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => clipboardText(app)).toBe('never along.\nLeave a hole')
    await page.keyboard.press('Escape')
    await reader.selectByMouse('the whole of its work')
    await expect(reader.selectionBar).toBeVisible()
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => clipboardText(app)).toBe('the whole of its work')
    await page.keyboard.press('Escape')
  })

  await reader.saved()
  const stored = await storedHighlights(library)
  expect(stored.map(({ quote, color }) => [quote, color])).toEqual([
    [passages[0], 'yellow'],
    [passages[1], 'green'],
    ['straight to within a thumb', 'yellow'],
    [passages[2], 'blue'],
    [passages[3], 'pink'],
    ['Leave a hole', 'orange'],
    ['but he sang', 'green'],
    ['the sums', 'blue'],
    [passages[4], 'orange'],
    ['a clerk', 'pink'],
    [passages[5], 'purple'],
    ['some evenings', 'orange'],
    ['if you are quiet', 'orange'],
  ])
})

/** The selected passage as the key C copies it; its paragraphs are separated by line feeds. */
async function passageSelected(app: ElectronApplication, reader: Scholium): Promise<string> {
  await expect(reader.selectionBar).toBeVisible()
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await reader.window.keyboard.press('c')
  await expect.poll(() => clipboardText(app)).not.toBe('')
  return clipboardText(app)
}

function clipboardText(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

/** The bar is in the window, over none of the selected words and not under the pointer. */
async function dragBackwards({ window, placeOf }: Scholium, passage: string): Promise<void> {
  const { start, end } = await placeOf(passage)
  await window.mouse.move(end.x, end.y)
  await window.mouse.down()
  await window.mouse.move(start.x, start.y, { steps: 5 })
  await window.mouse.up()
}
