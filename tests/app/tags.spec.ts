import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { makeNotesLibrary, tagNamed } from './notesLibrary'
import { pageAtRest } from './pageAtRest'
import { scholium, type Scholium } from './scholium'
import { storedHighlights } from './stored'
import { tagsPanel } from './tagsPanel'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

test('tags are typed, completed, made, pasted and taken away', async ({ launch }) => {
  const { app, page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  const chips = page.locator('.tag-field').getByRole('list', { name: 'Tags' }).getByRole('listitem')
  const options = page.getByRole('listbox').getByRole('option')
  await expect(reader.title).toHaveText('The Orchard Wall')

  await test.step('made as they are named', async () => {
    await reader.highlight('the wind off the pears')
    await keyboard.press('t')
    await expect(field).toBeFocused()
    await keyboard.type('Wind')
    await expect(options).toHaveText([/^Create “Wind”/])
    await keyboard.press('Enter')
    await keyboard.type('  pears   and apples ,')
    await expect(chips).toHaveText(['Wind', 'pears and apples'])
    await keyboard.press('Escape')
    await expect(field).not.toBeFocused()
  })

  await test.step('completed by key and by mouse, whatever the case', async () => {
    await reader.highlight('built in a dry summer')
    await keyboard.press('t')
    await keyboard.type('AP')
    await expect(options).toHaveText([/pears and apples/, /^Create “AP”/])
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await keyboard.type('wi')
    await options.filter({ hasText: 'Wind' }).click()
    await expect(chips).toHaveText(['pears and apples', 'Wind'])
    await keyboard.press('Escape')
    await reader.highlight('two brothers')
    await keyboard.press('t')
    await keyboard.type('wind')
    await expect(options).toHaveText([/^Wind/])
    await keyboard.press('Enter')
    await expect(chips).toHaveText(['Wind'])
  })

  await test.step('several from the clipboard', async () => {
    await app.evaluate(({ clipboard }) => clipboard.writeText('stone, Wind\nolder brother'))
    await keyboard.press('ControlOrMeta+v')
    await expect(chips).toHaveText(['Wind', 'stone', 'older brother'])
  })

  await test.step('taken away by key and by mouse, and given back by undo', async () => {
    await keyboard.press('Backspace')
    await expect(chips).toHaveText(['Wind', 'stone'])
    await keyboard.press('ArrowLeft')
    await keyboard.press('ArrowLeft')
    await keyboard.press('Delete')
    await expect(chips).toHaveText(['stone'])
    await page.getByRole('button', { name: 'Remove tag stone' }).click()
    await expect(chips).toHaveCount(0)
    await keyboard.press('ControlOrMeta+z')
    await expect(chips).toHaveText(['stone'])
    await keyboard.press('ControlOrMeta+z')
    await expect(chips).toHaveText(['Wind', 'stone'])
  })

  await reader.saved()
  expect((await storedHighlights(library)).map(({ quote, tags }) => [quote, tags])).toEqual([
    ['the wind off the pears', ['Wind', 'pears and apples']],
    ['built in a dry summer', ['pears and apples', 'Wind']],
    ['two brothers', ['Wind', 'stone']],
  ])
})

test('before a letter is typed the tags used last and most are offered, and Enter takes none', async ({
  launch,
  folder,
}) => {
  const often = ['weather', 'people', 'stone', 'walls']
  await makeNotesLibrary(
    folder,
    [...often, 'rare'].map((id) => tagNamed(id)),
    [
      {
        title: 'On walls',
        paragraphs: ['One, two, three and four walls.', 'Five is alone.'],
        marked: [
          { quote: 'One', tags: often },
          { quote: 'two', tags: ['people', 'walls'] },
          { quote: 'three', tags: ['walls'], modified: '2026-02-01T12:00:00.000Z' },
        ],
      },
      {
        title: 'On weather',
        paragraphs: ['Rain, rain, rain.'],
        marked: [
          { quote: 'Rain', tags: ['weather'] },
          {
            quote: ', rain',
            tags: ['weather', 'rare'],
            modified: '2026-05-01T12:00:00.000Z',
          },
        ],
      },
    ],
  )
  const { page } = await launch()
  const reader = scholium(page)
  const { keyboard } = page
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  const options = page.getByRole('listbox').getByRole('option')
  const chips = page.locator('.tag-field').getByRole('list', { name: 'Tags' }).getByRole('listitem')
  await reader.openArticle('On walls')

  await test.step('those of the newest highlights of this article, then the most used', async () => {
    await reader.highlight('Five is alone')
    await keyboard.press('t')
    await expect(options).toHaveText([/^walls/, /^stone/, /^people/, /^weather/, /^rare/])
  })

  await test.step('Enter takes none, nor does it where the pointer lies over the list', async () => {
    await keyboard.press('Enter')
    await expect(chips).toHaveCount(0)
    const { x, y } = (await options.first().boundingBox())!
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await page.mouse.move(x + 20, y + 5)
    await keyboard.press('t')
    await expect(options).toHaveCount(5)
    await keyboard.press('Enter')
    await expect(chips).toHaveCount(0)
  })

  await test.step('one press of Escape ends, as if there were no list', async () => {
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(options).toHaveCount(0)
  })

  await test.step('walked to and taken; then the list is gone until it is asked for', async () => {
    await keyboard.press('t')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(chips).toHaveText(['walls'])
    await expect(options).toHaveCount(0)
    await keyboard.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('data-focused')
    await expect(options).toHaveText([/^stone/, /^people/, /^weather/, /^rare/])
    await keyboard.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(field).toBeFocused()
    await field.click()
    await options.filter({ hasText: 'weather' }).click()
    await expect(chips).toHaveText(['walls', 'weather'])
  })

  await test.step('who comes by with Tab is shown nothing', async () => {
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Add a note' })).toBeFocused()
    await keyboard.press('Shift+Tab')
    await expect(field).toBeFocused()
    await expect(options).toHaveCount(0)
  })
})

test('tags are offered at once also where the card must be scrolled for them', async ({
  launch,
  folder,
}) => {
  const quotes = Array.from({ length: 12 }, (_, index) => `Stone ${index + 1} of the wall`)
  await makeNotesLibrary(
    folder,
    ['weather', 'people', 'stone', 'walls'].map((id) => tagNamed(id)),
    [
      {
        title: 'On walls',
        paragraphs: quotes.map((quote) => `${quote} does not move.`),
        marked: quotes.map((quote) => ({ quote, tags: ['weather'] })),
      },
    ],
  )
  const { app, page } = await launch()
  const reader = scholium(page)
  const { keyboard } = page
  const options = page.getByRole('listbox').getByRole('option')
  await reader.openArticle('On walls')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setContentSize(700, 500),
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(700)
  // Lower and lower in the drawer, one of them where only the list reaches out of it.
  for (const quote of quotes.slice(0, 4)) {
    const card = reader.card(quote)
    await reader.clickPassage(quote)
    await expect(card.getByRole('button', { name: 'Delete highlight' })).toBeInViewport()
    await pageAtRest(page)
    await keyboard.press('t')
    await expect(reader.notesPanel.getByRole('combobox')).toBeFocused()
    await pageAtRest(page)
    await expect(options).toHaveCount(3, { timeout: 3_000 })
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(card.locator('.tag-chip-remove')).toHaveCount(2)
    await expect(options).toHaveCount(0)
    for (const _ of Array(2)) await keyboard.press('Escape')
  }
})

test('no list of tags is said to be empty', async ({ launch }) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  const options = page.getByRole('listbox').getByRole('option')
  const chips = page.locator('.tag-field').getByRole('list', { name: 'Tags' }).getByRole('listitem')
  await expect(reader.title).toHaveText('The Orchard Wall')
  const said = await listenToInterruptions(page)
  await reader.highlight('the wind off the pears')
  await keyboard.press('t')
  await expect(field).toBeFocused()
  await keyboard.press('ArrowDown')

  await test.step('after a tag was taken, in any way', async () => {
    await keyboard.type('wind')
    await expect(options).toHaveCount(1)
    await keyboard.press('Enter')
    await expect(chips).toHaveText(['wind'])
    await expect(options).toHaveCount(0)
    await keyboard.type('stone')
    await options.click()
    await expect(chips).toHaveText(['wind', 'stone'])
    await expect(options).toHaveCount(0)
    await keyboard.type('pears')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(chips).toHaveText(['wind', 'stone', 'pears'])
    await expect(options).toHaveCount(0)
    await keyboard.type('brothers')
    await expect(options).toHaveCount(1)
    await keyboard.press(',')
    await expect(chips).toHaveCount(4)
    await expect(options).toHaveCount(0)
  })

  await test.step('nor when nothing is left of what was typed, or it is there already', async () => {
    await keyboard.type('x')
    await expect(options).toHaveCount(1)
    await keyboard.press('Backspace')
    await expect(options).toHaveCount(0)
    await keyboard.type('wind')
    await expect(options).toHaveCount(0)
    await expect(field).toHaveValue('wind')
  })

  expect((await said()).filter((sentence) => !sentence.startsWith('1 option'))).toEqual([])
  expect((await said()).length).toBeGreaterThan(3)
})

test('a tag is renamed and deleted in every article at once', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard, keeper] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The Orchard Wall')
  await tagPassage(reader, 'The older brother', 'people', 'accounts')
  await reader.openArticle('The Keeper of the Light')
  await tagPassage(reader, 'the keeper wrote the hour down', 'accounts', 'light')

  await reader.run('Show or hide the notes')
  const panel = tagsPanel(page)
  const { rows } = panel
  await panel.open()
  await expect(rows).toHaveText(['accounts2', 'light1', 'people1'])

  await test.step('not by the name of another, nor by none', async () => {
    await panel.choose('accounts', 'Rename')
    const field = page.getByRole('textbox', { name: 'New name for accounts' })
    await field.fill('Light')
    await keyboard.press('Enter')
    await expect(reader.notesPanel.getByRole('alert')).toHaveText(
      'There is already a tag “light”. Choose another name, or merge the two.',
    )
    await field.fill(' ')
    await keyboard.press('Enter')
    await expect(reader.notesPanel.getByRole('alert')).toHaveText('A tag needs a name.')
    await keyboard.press('Escape')
    await expect(rows).toHaveText(['accounts2', 'light1', 'people1'])
  })

  await test.step('renamed', async () => {
    await panel.choose('accounts', 'Rename')
    await keyboard.type('book-keeping')
    await keyboard.press('Enter')
    await expect(rows).toHaveText(['book-keeping2', 'light1', 'people1'])
    await expect
      .poll(() => storedTags(library))
      .toEqual([
        ['people', 'book-keeping'],
        ['book-keeping', 'light'],
      ])
  })

  await test.step('found by name', async () => {
    const find = reader.notesPanel.getByRole('searchbox', { name: 'Find a tag' })
    await find.fill('KEEP')
    await expect(rows).toHaveText(['book-keeping2'])
    await keyboard.press('Escape')
    await expect(rows).toHaveCount(3)
  })

  await test.step('chosen, it shows the notes that have it', async () => {
    await panel.row('light').click()
    await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
    await expect(reader.card('the keeper wrote')).toBeVisible()
    await reader.notesPanel.getByRole('button', { name: 'Clear filter' }).click()
    await page.getByRole('tab', { name: 'Tags' }).click()
  })

  await test.step('deleted with a way back', async () => {
    await panel.choose('book-keeping', 'Delete…')
    await expect(panel.dialog).toContainText(
      '2 highlights in 2 articles bear this tag. The highlights themselves stay.',
    )
    await panel.dialog.getByRole('button', { name: 'Delete' }).click()
    await expect(rows).toHaveText(['light1', 'people1'])
    await expect.poll(() => storedTags(library)).toEqual([['people'], ['light']])
    await page.getByLabel('Messages').getByRole('button', { name: 'Undo' }).last().click()
    await expect(rows).toHaveText(['book-keeping2', 'light1', 'people1'])
    await expect
      .poll(() => storedTags(library))
      .toEqual([
        ['people', 'book-keeping'],
        ['book-keeping', 'light'],
      ])
  })
})

async function tagPassage(
  reader: Scholium,
  passage: string,
  ...names: readonly string[]
): Promise<void> {
  const { keyboard } = reader.window
  await reader.highlight(passage)
  await keyboard.press('t')
  for (const name of names) await keyboard.type(`${name},`)
  await keyboard.press('Escape')
}

/** Keeps what a screen reader is told in the middle of what it says, from now on. */
async function listenToInterruptions(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const sentences: string[] = []
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.parentElement?.closest('[data-live-announcer] [aria-live="assertive"]'))
            sentences.push(node.textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true })
    return sentences
  })
  return () => heard.jsonValue()
}

/** The names of the tags on each highlight, without those of tags that are gone. */
async function storedTags(library: string): Promise<readonly (readonly string[])[]> {
  const highlights = await storedHighlights(library)
  return highlights.map(({ tags }) => tags.filter((name) => name !== undefined))
}
