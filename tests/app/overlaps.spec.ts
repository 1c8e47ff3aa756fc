import { expect, type Locator } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { highlightColors } from '../../shared/notes/highlight'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights, storedText } from './stored'

const article = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')
const sentence = 'A wall keeps the wind off the pears, and that is the whole of its work.'

test('six highlights at one place stay as they were made and are each reached by keyboard', async ({
  launch,
}) => {
  test.slow()
  const { page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  const passages = [
    sentence,
    'keeps the wind off the pears, and that is',
    'the wind off the pears, and',
    'wind off the pears',
    'off the pears',
    'the pears',
  ]
  for (const [index, passage] of passages.entries())
    await reader.highlight(passage, highlightColors[index])
  await reader.saved()
  const stored = await storedHighlights(library)
  expect(stored.map(({ quote, color }) => [quote, color])).toEqual(
    passages.map((passage, index) => [passage, highlightColors[index]]),
  )
  const before = await storedText(library)

  const bar = page.getByRole('toolbar', { name: 'Highlights here' })
  const choices = bar.getByRole('button')
  const cards = reader.margin.getByRole('article')

  await test.step('the smallest is open, and the margin shows all', async () => {
    await reader.clickPassage('pears')
    await expect(choices).toHaveText(passages.toReversed())
    await expect(cards).toHaveCount(6)
    await expect(choices.first()).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('the key for it leads into the bar, where arrows and Tab walk', async () => {
    await keyboard.press('o')
    await expect(choices.nth(0)).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(reader.card('off the pears”')).toHaveAttribute('aria-current', 'true')
    await expect(choices.nth(1)).toBeFocused()
    await keyboard.press('Tab')
    await expect(reader.card('wind off the pears”')).toHaveAttribute('aria-current', 'true')
    await keyboard.press('End')
    await expect(reader.card(sentence)).toHaveAttribute('aria-current', 'true')
    await keyboard.press('Home')
    await keyboard.press('ArrowUp')
    await expect(choices.nth(5)).toBeFocused()
    await expect(choices.nth(5)).toHaveAccessibleName(/^Yellow highlight: “A wall.*, 6 of 6$/)
  })

  await test.step('Escape goes back to the text, with the caret where it was', async () => {
    await keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await keyboard.press('o')
    await expect(choices).toHaveCount(6)
  })

  await test.step('Enter opens the note', async () => {
    await keyboard.press('Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await keyboard.press('Escape')
  })
  expect(await storedText(library)).toBe(before)
})

test('a large highlight is chosen among others without the page leaving them', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'long.md')
  const paragraphs = Array.from(
    { length: 60 },
    (_, index) => `Stone ${index + 1}. ${'It lies in the wall. '.repeat(9)}`,
  )
  await writeFile(file, ['# The Long Wall', ...paragraphs].join('\n\n'))
  const { page } = await launch({ files: [file] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Long Wall')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await reader.highlight('Stone 40', 'green')
  await page.keyboard.press('o')
  const bar = page.getByRole('toolbar', { name: 'Highlights here' })
  await expect(bar.getByRole('button')).toHaveCount(2)
  const place = await page.locator('.page').evaluate(({ scrollTop }) => scrollTop)
  await page.keyboard.press('ArrowDown')
  await expect(bar.getByRole('button').nth(1)).toBeFocused()
  await expect(bar.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(bar).toBeVisible()
  expect(await page.locator('.page').evaluate(({ scrollTop }) => scrollTop)).toBe(place)
})

test('the same colour on the same words is the same highlight, another colour one more', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  // Presses at the same place in quick succession would be a triple click.
  const lookElsewhere = (): Promise<void> => reader.clickPassage('The older brother')
  await reader.highlight('two brothers')
  await lookElsewhere()
  await reader.highlight('two brothers')
  await lookElsewhere()
  await reader.saved()
  expect(await storedHighlights(library)).toHaveLength(1)
  await reader.highlight('two brothers', 'pink')
  await lookElsewhere()
  await reader.clickPassage('two brothers')
  await expect(page.getByRole('toolbar', { name: 'Highlights here' })).toBeVisible()
  await expect(
    reader.card('two brothers').and(page.locator('[aria-current]')),
  ).toHaveAccessibleName(/^Pink/)
})

test('set to extend, the old grows over the new with its note and tags, and back by undo', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  for (const [passage, note] of [
    ['keeps the wind', 'On keeping'],
    ['and that is', 'On being'],
  ] as const) {
    await reader.highlight(passage, 'green')
    await keyboard.press('n')
    await keyboard.type(note)
    await keyboard.press('Escape')
    await keyboard.press('Escape')
  }
  await reader.saved()
  const before = await storedText(library)

  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('radio', { name: 'Extend' }).click()
  await keyboard.press('Escape')
  await reader.highlight('wind off the pears, and', 'blue')
  await expect(reader.marks('blue').first()).toBeVisible()
  await expect(reader.marks('green')).toHaveCount(0)
  await reader.saved()
  expect(await storedHighlights(library)).toEqual([
    {
      quote: 'keeps the wind off the pears, and that is',
      color: 'blue',
      tags: [],
      note: 'On keeping\n\nOn being',
    },
  ])
  await keyboard.press('ControlOrMeta+z')
  await expect(reader.marks('green')).toHaveCount(2)
  await reader.saved()
  expect(await storedText(library)).toBe(before)
})

test('set to ask, a small bar asks beside the selection and goes on as it is told', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('keeps the wind', 'green')
  await reader.run('New highlight over an old one: ask')
  const question = page.getByRole('toolbar', { name: 'There is a highlight here already' })
  const keep: Locator = question.getByRole('button', { name: 'Keep both' })

  await test.step('Escape leaves the selection as it was', async () => {
    await reader.selectByMouse('wind off the pears')
    await keyboard.press('3')
    await expect(keep).toBeFocused()
    await keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(reader.selectionBar).toBeVisible()
    await expect(reader.marks('blue')).toHaveCount(0)
  })

  await test.step('arrows and Enter extend, and the note opens on what came of it', async () => {
    await keyboard.press('n')
    await expect(keep).toBeFocused()
    await keyboard.press('ArrowRight')
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await expect(reader.marks('green')).toHaveText('keeps the wind off the pears')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
  })

  await test.step('its key keeps both, always once that is ticked', async () => {
    await reader.selectByMouse('pears, and that')
    await keyboard.press('3')
    await question.getByText('Do this always').click()
    await keyboard.press('b')
    await expect(reader.marks('blue').first()).toBeVisible()
    await expect(reader.text).toBeFocused()
    await reader.highlight('that is the whole', 'pink')
    await expect(reader.marks('pink').first()).toBeVisible()
  })

  await test.step('it brings back a selection that was scrolled away', async () => {
    await reader.run('New highlight over an old one: ask')
    await reader.selectByMouse('the whole of')
    await page.locator('.page').hover()
    await page.mouse.wheel(0, 5_000)
    await expect(reader.selectionBar).toBeHidden()
    await keyboard.press('3')
    await expect(page.getByRole('button', { name: /^Keep/ })).toBeFocused()
    await keyboard.press('Escape')
    await keyboard.press('Escape')
  })

  await test.step('where nothing overlaps nothing is asked', async () => {
    await reader.highlight('two brothers', 'purple')
    await expect(reader.marks('purple')).toHaveText('two brothers')
  })
})

test('where highlights lie one over another, a click opens the smallest and offers the others', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('A wall keeps the wind off the pears, and that is the whole of its work.')
  await reader.highlight('the wind off the pears', 'green')
  await reader.highlight('off the pears, and that is', 'blue')
  await reader.clickPassage('It was built')

  await reader.clickPassage('pears')
  const choices = page.getByRole('toolbar', { name: 'Highlights here' }).getByRole('button')
  await expect(choices).toHaveText([
    'the wind off the pears',
    'off the pears, and that is',
    'A wall keeps the wind off the pears, and that is the whole of its work.',
  ])
  await expect(choices.nth(0)).toHaveAttribute('aria-pressed', 'true')
  await expect(reader.card('the wind off')).toHaveAttribute('aria-current', 'true')

  await choices.nth(2).click()
  await expect(reader.card('A wall keeps')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('5')
  await expect(reader.marks('orange').first()).toBeVisible()
  await expect(reader.marks('yellow')).toHaveCount(0)

  await test.step('where only one lies nothing is to choose', async () => {
    await reader.clickPassage('whole of its work')
    await expect(reader.card('A wall keeps')).toHaveAttribute('aria-current', 'true')
    await expect(choices).toHaveCount(0)
  })

  await test.step('and a click beside them puts all away', async () => {
    await reader.clickPassage('straight to within')
    await expect(page.getByRole('article', { name: 'highlight' })).toHaveCount(0)
  })
})
