import { expect, type Locator, type Page } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedCards, storedHighlights } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')

/** What makes a card, beside the highlight that is open. */
function maker(page: Page): {
  readonly words: Locator
  readonly word: (text: string) => Locator
  readonly make: Locator
} {
  const group = page.getByRole('group', { name: /(?:Make a|Change the) card/ })
  const words = group.getByRole('listbox', { name: 'Words to hide' })
  return {
    words,
    word: (text) => words.getByRole('option', { name: text, exact: true }),
    make: group.getByRole('button', { name: /^(?:Make a card|Keep)$/ }),
  }
}

test('a highlight becomes a card that asks for hidden words or for its note, step by step', async ({
  launch,
}) => {
  const { page, library, close } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const { words, word, make } = maker(page)
  const answers = async () => (await storedCards(library)).map((card) => card?.answer)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('keeps the wind off the pears')

  await test.step('words are hidden with the mouse', async () => {
    await reader.card('keeps the wind').getByRole('button', { name: 'Make a card' }).click()
    await expect(words).toBeFocused()
    await expect(make).toBeDisabled()
    await word('wind').click()
    await expect(word('wind')).toHaveAttribute('aria-selected', 'true')
    await word('pears').click({ modifiers: ['Shift'] })
    await make.click()
    await expect.poll(answers).toEqual([{ start: 10, end: 28, text: 'wind off the pears' }])
    await expect(reader.card('keeps the wind')).toContainText('Card: hides “wind off the pears”')
    await expect(page.getByRole('article', { name: 'kept as a card' })).toBeVisible()
  })

  await test.step('other words with the keyboard', async () => {
    await keyboard.press('Shift+C')
    await expect(words).toBeFocused()
    await keyboard.press('Home')
    await keyboard.press('ArrowRight')
    await keyboard.press('Space')
    await keyboard.press('Shift+ArrowRight')
    await keyboard.press('Enter')
    await expect.poll(answers).toEqual([{ start: 6, end: 14, text: 'the wind' }])
  })

  await test.step('Escape leaves it as it was', async () => {
    await keyboard.press('Shift+C')
    await expect(words).toBeFocused()
    await keyboard.press('Space')
    await keyboard.press('Escape')
    await expect(words).toHaveCount(0)
    await expect(reader.card('keeps the wind')).toContainText('Card: hides “the wind”')
  })

  await test.step('its note, once there is one', async () => {
    await keyboard.press('n')
    await keyboard.type('What walls are for.')
    await keyboard.press('Escape')
    await keyboard.press('Shift+C')
    await page.getByRole('radio', { name: 'The note' }).click()
    await make.click()
    await expect.poll(answers).toEqual(['note'])
    await expect(reader.card('keeps the wind')).toContainText('Card: asks for the note')
  })

  await test.step('each is a step of the history', async () => {
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(answers).toEqual([{ start: 6, end: 14, text: 'the wind' }])
    await keyboard.press('ControlOrMeta+Shift+z')
    await expect.poll(answers).toEqual(['note'])
    await reader.card('keeps the wind').getByRole('button', { name: 'Remove the card' }).click()
    await expect.poll(answers).toEqual([undefined])
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(answers).toEqual(['note'])
  })

  await test.step('a selection becomes one at once', async () => {
    await reader.selectByMouse('The older brother')
    await keyboard.press('Shift+C')
    await expect(words).toBeFocused()
    await keyboard.press('End')
    await keyboard.press('Space')
    await keyboard.press('Enter')
    await expect.poll(answers).toEqual(['note', { start: 10, end: 17, text: 'brother' }])
  })

  await test.step('and all is there after a restart', async () => {
    await close()
    const again = scholium((await launch()).page)
    await again.clickPassage('The older brother')
    await expect(again.card('The older brother')).toContainText('Card: hides “brother”')
  })
})

test('words that are hidden are found again when the ends of the highlight are moved', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const { words, word } = maker(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  await keyboard.press('Shift+C')
  await word('wind').click()
  await keyboard.press('Enter')
  const card = page.getByRole('article', { name: 'kept as a card' })
  await expect(card).toContainText('Card: hides “wind”')
  for (let presses = 0; presses < 2; presses++) await keyboard.press('{')
  await expect
    .poll(async () => (await storedHighlights(library)).map(({ quote }) => quote))
    .toEqual(['wall keeps the wind off the pears'])
  await expect(card).toContainText('Card: hides “wind”')
  for (let presses = 0; presses < 4; presses++) await keyboard.press('}')
  await expect(card).toContainText('“wind” is not in the passage any more')
  await keyboard.press('Shift+C')
  await expect(words.getByRole('option', { selected: true })).toHaveCount(0)
  await word('pears').click()
  await keyboard.press('Enter')
  await expect(card).toContainText('Card: hides “pears”')
})
