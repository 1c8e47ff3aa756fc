import { expect, type Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights, storedText } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

test('what was done is undone after a restart, imports too, and done again', async ({ launch }) => {
  const first = await launch({ files: [orchard] })
  const reader = scholium(first.page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  const empty = await storedText(first.library)
  await reader.highlight('The older brother')
  await reader.highlight('two brothers', 'green')
  await reader.saved()
  const full = await storedText(first.library)
  await first.close()

  const second = await launch()
  const again = scholium(second.page)
  const { keyboard } = second.page
  await expect(again.marks('green')).toHaveText(['two brothers'])
  await keyboard.press('ControlOrMeta+z')
  await expect(again.marks('green')).toHaveCount(0)
  await keyboard.press('ControlOrMeta+z')
  await expect.poll(() => storedText(second.library)).toBe(empty)
  await keyboard.press('ControlOrMeta+z')
  await expect(again.library.getByText('The Orchard Wall')).toHaveCount(0)
  await expect.poll(() => storedHighlights(second.library)).toEqual([])
  for (let step = 0; step < 3; step++) await keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(() => storedText(second.library)).toBe(full)
  // The highlight was made again in its article, which is shown.
  await expect(again.title).toHaveText('The Orchard Wall')
  await expect(again.marks('green')).toHaveText(['two brothers'])
})

test('the history is read and gone through by key and by mouse', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard, keeper] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The Orchard Wall')
  await reader.highlight('The older brother')
  await keyboard.press('t')
  await keyboard.type('people/brothers,')
  await keyboard.press('Escape')
  await reader.highlight('two brothers', 'green')
  await reader.saved()
  const full = await storedText(library)

  await test.step('listed in words, the last done first', async () => {
    await keyboard.press('ControlOrMeta+Shift+h')
    await expect(steps(page)).toHaveText([
      /^Highlighted “two brothers” in greennow\d\d:\d\d$/,
      /^Tagged “The older brother” with “people\/brothers”/,
      /^Highlighted “The older brother” in yellow/,
      /^Added 2 articles/,
      'Before all of this',
    ])
    await expect(steps(page).first()).toBeFocused()
    const { violations } = await new AxeBuilder({ page })
      .include('#history-panel')
      .setLegacyMode()
      .analyze()
    expect(violations).toEqual([])
  })

  await test.step('left for the text by Escape, and the panel stays', async () => {
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await keyboard.press('ControlOrMeta+Shift+h')
    await expect(steps(page).first()).toBeFocused()
  })

  await test.step('gone back by key, and the panel stays', async () => {
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(steps(page).nth(2)).toBeFocused()
    await keyboard.press('Enter')
    await expect(message(page)).toContainText('Went back 2 steps')
    await expect.poll(async () => (await storedHighlights(library)).length).toBe(1)
    await expect(steps(page).nth(2)).toHaveAttribute('aria-current', 'step')
    await expect(steps(page).nth(2)).toBeFocused()
    expect(await states(page)).toEqual(['undone', 'undone', 'now', 'done', 'done'])
  })

  await test.step('and forward again from the message', async () => {
    await message(page).getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => storedText(library)).toBe(full)
    await expect(steps(page).first()).toHaveAttribute('aria-current', 'step')
    await steps(page).nth(2).click()
    await expect(steps(page).nth(2)).toHaveAttribute('aria-current', 'step')
  })

  await test.step('forward by mouse, to the last byte', async () => {
    await steps(page).first().click()
    await expect(message(page)).toContainText('Went forward 2 steps')
    await expect.poll(() => storedText(library)).toBe(full)
  })

  await test.step('to before everything, and all the way back', async () => {
    await steps(page).last().click()
    await expect(reader.library.getByText('The Orchard Wall')).toHaveCount(0)
    await expect(message(page)).toContainText('Went back 4 steps')
    await expect(page.getByText('That article is no longer there')).toHaveCount(0)
    expect(await states(page)).toEqual(['undone', 'undone', 'undone', 'undone', 'now'])
    await steps(page).first().click()
    await expect.poll(() => storedText(library)).toBe(full)
  })

  await test.step('something new ends what lay ahead', async () => {
    await steps(page).nth(1).click()
    await expect(reader.marks('green')).toHaveCount(0)
    await reader.highlight('built in a dry summer', 'pink')
    // Its note is there now, as that of any highlight that is made.
    await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('ControlOrMeta+Shift+h')
    await expect(steps(page).first()).toContainText('Highlighted “built in a dry summer” in pink')
    expect(await states(page)).toEqual(['now', 'done', 'done', 'done', 'done'])
  })
})

test('a note is written while the history is shown, and what is undone out of sight is said', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('two brothers', 'green')
  await reader.saved()
  await keyboard.press('ControlOrMeta+Shift+h')
  await expect(steps(page).first()).toBeFocused()
  await reader.clickPassage('two brothers')
  await keyboard.press('n')
  await keyboard.type('first words')
  await keyboard.press('Escape')
  await expect(reader.card('two brothers')).toContainText('first words')

  await keyboard.press('t')
  await keyboard.type('people,')
  await keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Tags' }).click()
  await page.getByRole('treeitem', { name: /people/ }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await keyboard.type('kin')
  await keyboard.press('Enter')
  await expect(page.getByRole('treeitem', { name: /kin/ })).toBeVisible()
  await reader.run('Show or hide the notes')
  await keyboard.press('ControlOrMeta+z')
  await expect(message(page)).toContainText('Undone: Renamed the tag “people” to “kin”')

  // The article comes back into the page, not only into the list.
  await reader.run('Delete the article')
  await expect(reader.text).toHaveCount(0)
  await keyboard.press('ControlOrMeta+z')
  await expect(reader.title).toHaveText('The Orchard Wall')
})

test('what is done while something is being undone comes after it', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('The older brother')
  await reader.highlight('two brothers', 'green')
  await reader.selectByMouse('built in a dry summer')
  // Both are asked for before the first is answered.
  await page.evaluate(() => {
    for (const key of [{ key: 'z', ctrlKey: true }, { key: '4' }])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }))
  })
  await expect(reader.marks('pink')).toHaveText(['built in a dry summer'])
  await expect(reader.marks('green')).toHaveCount(0)
  await reader.saved()
  await expect
    .poll(async () => (await storedHighlights(library)).map(({ quote }) => quote))
    .toEqual(['built in a dry summer', 'The older brother'])
  await keyboard.press('ControlOrMeta+z')
  await expect(reader.marks('pink')).toHaveCount(0)
  await expect(reader.marks('yellow')).toHaveText(['The older brother'])
})

function steps(page: Page) {
  return page.getByRole('list', { name: 'History' }).getByRole('button')
}

function states(page: Page): Promise<readonly (string | null)[]> {
  return steps(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-state')))
}

function message(page: Page) {
  return page.getByLabel('Messages')
}
