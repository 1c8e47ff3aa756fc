import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseMarkdown, passagesIn, plainText } from '../unit/export/parseMarkdown'
import { allNotesPage } from './allNotesPage'
import { answerSaveDialog } from './answerSaveDialog'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { scholium } from './scholium'
import { storedHighlights, storedText } from './stored'

const tags = [
  tagNamed('water', { definition: 'When the **water** is told of.' }),
  tagNamed('tide', { parent: 'water' }),
  tagNamed('wall', { color: 'green', bound: true }),
]

const harbour: MarkedArticle = {
  title: 'The Harbour',
  paragraphs: ['The boats lay dry.', 'Then the tide came in.', 'Nobody saw the lamp.'],
  marked: [
    { quote: 'boats', created: '2026-03-01T12:00:00.000Z' },
    {
      quote: 'the tide came',
      color: 'blue',
      tags: ['tide'],
      note: 'Twice a *day*.',
      created: '2026-03-03T12:00:00.000Z',
    },
    { quote: 'lamp', color: 'green', created: '2026-03-02T12:00:00.000Z' },
  ],
}
const orchard: MarkedArticle = {
  title: 'The Orchard',
  author: 'Ben Holt',
  paragraphs: ['A wall keeps the wind off the pears.', 'Water them in May.'],
  marked: [
    {
      quote: 'A wall keeps the wind',
      color: 'green',
      tags: ['wall'],
      created: '2026-03-04T12:00:00.000Z',
    },
    { quote: 'Water them', tags: ['water', 'wall'], created: '2026-03-03T13:00:00.000Z' },
  ],
}

const newestFirst = [
  'A wall keeps the wind',
  'Water them',
  'the tide came',
  'lamp',
  'boats',
] as const

test('all highlights are narrowed down, put in order and grouped', async ({ launch, folder }) => {
  await makeNotesLibrary(folder, tags, [harbour, orchard])
  const first = await launch()
  const notes = allNotesPage(first.page)
  const { keyboard } = first.page
  await notes.open()
  await expect.poll(notes.outline).toEqual(newestFirst)
  await expect(first.page.getByText('5 highlights')).toBeVisible()
  await expect(notes.row('the tide came').locator('em')).toHaveText('day')
  await expect(notes.row('the tide came')).toContainText('The Harbour')
  const clear = first.page.getByRole('button', { name: 'Clear filter' })

  await test.step('by words and filters as they are typed', async () => {
    await notes.field.fill('tide OR color:green')
    await expect.poll(notes.outline).toEqual(['A wall keeps the wind', 'the tide came', 'lamp'])
    await expect(first.page.getByText('3 of 5 highlights')).toBeVisible()
    await notes.field.fill('before:someday')
    await expect(first.page.locator('.notes-remark')).toHaveCount(1)
    await clear.click()
    await expect(notes.field).toHaveValue('')
    await expect.poll(notes.outline).toEqual(newestFirst)
  })

  await test.step('by a tag, with and without those below it', async () => {
    const dialog = await notes.filterBy('Tag')
    await keyboard.type('wat')
    await keyboard.press('Enter')
    await expect.poll(notes.outline).toEqual(['Water them', 'the tide came'])
    await notes.filterBy('Tag')
    await dialog.getByText('With the tags below it').click()
    await expect.poll(notes.outline).toEqual(['Water them'])
    await dialog.getByText('With the tags below it').click()
    await keyboard.press('Escape')
    await first.page.getByRole('button', { name: 'Tag: any' }).click()
    await expect.poll(notes.outline).toEqual(newestFirst)
  })

  await test.step('by colours, notes, author and days', async () => {
    await first.page.getByRole('button', { name: 'Green – wall' }).click()
    await expect.poll(notes.outline).toEqual(['A wall keeps the wind', 'lamp'])
    await first.page.getByRole('button', { name: 'Blue' }).click()
    await first.page.getByRole('button', { name: 'Has a note' }).click()
    await expect.poll(notes.outline).toEqual(['the tide came'])
    await clear.click()
    await notes.filterBy('Author')
    await keyboard.type('holt')
    await keyboard.press('Enter')
    await expect.poll(notes.outline).toEqual(['A wall keeps the wind', 'Water them'])
    await clear.click()
    const days = await notes.filterBy('Days')
    await days.getByLabel('From').fill('2026-03-02')
    await days.getByLabel('To').fill('2026-03-03')
    await expect.poll(notes.outline).toEqual(['Water them', 'the tide came', 'lamp'])
    await keyboard.press('Escape')
    await notes.field.fill('nothing like it')
    await expect(first.page.getByText('None of the 5 highlights')).toBeVisible()
    await first.page.getByRole('button', { name: 'Show all highlights' }).click()
    await expect.poll(notes.outline).toEqual(newestFirst)
  })

  await test.step('in order and in groups', async () => {
    await notes.arrange('Order', 'By article')
    await notes.arrange('Groups', 'Grouped by article')
    const byArticle = [
      '[The Orchard]',
      'A wall keeps the wind',
      'Water them',
      '[The Harbour]',
      'boats',
      'the tide came',
      'lamp',
    ]
    await expect.poll(notes.outline).toEqual(byArticle)
    await notes.arrange('Groups', 'Grouped by tag')
    await expect
      .poll(notes.outline)
      .toEqual([
        '[wall]',
        'A wall keeps the wind',
        'Water them',
        '[water]',
        'Water them',
        '[water/tide]',
        'the tide came',
        '[Without a tag]',
        'boats',
        'lamp',
      ])
    await notes.arrange('Groups', 'Grouped by colour')
    await expect.poll(notes.outline).toContain('[Green – wall]')
    await notes.arrange('Groups', 'Grouped by day')
    await notes.arrange('Order', 'Oldest first')
    await expect
      .poll(async () => (await notes.outline()).filter((line) => !line.startsWith('[')))
      .toEqual(['A wall keeps the wind', 'the tide came', 'Water them', 'lamp', 'boats'])
  })

  await test.step('which is found again', async () => {
    await notes.field.fill('tide')
    await expect(first.page.getByText('1 of 5 highlights')).toBeVisible()
    await keyboard.press('Escape')
    await notes.field.fill('tide')
    await first.page.getByRole('button', { name: 'Review' }).click()
    await notes.open()
    await expect(notes.field).toHaveValue('tide')
    await first.close()
    const second = allNotesPage((await launch()).page)
    await second.open()
    await expect(second.field).toHaveValue('')
    await expect
      .poll(async () => (await second.outline()).filter((line) => !line.startsWith('[')))
      .toEqual(['A wall keeps the wind', 'the tide came', 'Water them', 'lamp', 'boats'])
  })
})

test('many are chosen and changed at once, one step of the history each', async ({
  launch,
  folder,
}) => {
  await makeNotesLibrary(folder, tags, [harbour, orchard])
  const before = await storedText(join(folder, 'library'))
  const { page, library, close } = await launch()
  const notes = allNotesPage(page)
  const { keyboard } = page
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key)
  }
  await notes.open()
  await expect.poll(notes.outline).toEqual(newestFirst)

  await test.step('chosen by mouse', async () => {
    await notes.row('Water them').click({ modifiers: ['ControlOrMeta'] })
    await expect(notes.bar.getByText('1 chosen')).toBeVisible()
    await notes.row('boats').click({ modifiers: ['Shift'] })
    await expect.poll(notes.chosen).toEqual(newestFirst.slice(1))
    await notes.row('lamp').locator('.note-check').click()
    await expect.poll(notes.chosen).toEqual(['Water them', 'the tide came', 'boats'])
    await press('Escape')
    await expect(notes.bar).toHaveCount(0)
    await expect(notes.grid).toBeVisible()
  })

  await test.step('chosen by keyboard', async () => {
    await notes.grid.focus()
    await press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await expect.poll(notes.chosen).toEqual(['Water them', 'the tide came', 'lamp'])
    await press('Shift+ArrowUp')
    await expect.poll(notes.chosen).toEqual(['Water them', 'the tide came'])
    await press('End', ' ')
    await expect.poll(notes.chosen).toEqual(['Water them', 'the tide came', 'boats'])
    await press('ControlOrMeta+a')
    await expect(notes.bar.getByText('5 chosen')).toBeVisible()
  })

  await test.step('tagged with a tag that is made for it', async () => {
    await press('t')
    await keyboard.type('theme/dry land')
    await press('Enter')
    await expect(notes.message.getByText('Tagged 5 highlights with “theme/dry land”')).toBeVisible()
    await expect(notes.row('lamp').getByLabel('theme/dry land')).toBeVisible()
    await expect(notes.bar.getByText('5 chosen')).toBeVisible()
    await notes.message.getByRole('button', { name: 'Undo' }).last().click()
    await expect(notes.row('lamp').getByLabel('theme/dry land')).toHaveCount(0)
  })

  await test.step('recoloured, which the bound tags follow', async () => {
    await expect(notes.grid).toBeFocused()
    await press('2')
    await expect(
      notes.message.getByText('Changed the colour of 4 highlights to green'),
    ).toBeVisible()
    await expect(notes.row('boats').getByLabel('wall')).toBeVisible()
    await expect(notes.row('boats')).toContainText('Green highlight')
  })

  await test.step('a tag taken off', async () => {
    await notes.bar.getByRole('button', { name: 'Remove tag…' }).click()
    await keyboard.type('wall')
    await page.getByRole('menuitem', { name: 'wall' }).click()
    await expect(notes.message.getByText('Took the tag “wall” off 5 highlights')).toBeVisible()
    await expect(notes.row('boats').getByLabel('wall')).toHaveCount(0)
  })

  await test.step('deleted, with those that go also going from what is chosen', async () => {
    await press('Escape')
    await notes.row('boats').click({ modifiers: ['ControlOrMeta'] })
    await notes.row('lamp').click({ modifiers: ['ControlOrMeta'] })
    await press('Delete')
    await expect.poll(notes.outline).toEqual(newestFirst.slice(0, 3))
    await expect(notes.bar).toHaveCount(0)
    await expect(notes.message.getByText('Deleted 2 highlights')).toBeVisible()
  })

  await test.step('and each taken back by one key', async () => {
    await notes.grid.focus()
    await press('ControlOrMeta+z')
    await expect.poll(notes.outline).toEqual(newestFirst)
    await expect(notes.row('boats').getByLabel('wall')).toHaveCount(0)
    await press('ControlOrMeta+z')
    await expect(notes.row('boats').getByLabel('wall')).toBeVisible()
    await press('ControlOrMeta+z')
    await expect(notes.row('boats')).toContainText('Yellow highlight')
    await scholium(page).saved()
    await close()
    expect(await storedText(library)).toBe(before)
  })
})

test('one that the keyboard is at is changed without being chosen', async ({ launch, folder }) => {
  await makeNotesLibrary(folder, tags, [harbour])
  const { page, library, close } = await launch()
  const notes = allNotesPage(page)
  await notes.open()
  await expect(notes.row('the tide came')).toBeVisible()
  await page.keyboard.press('4')
  await expect(notes.row('the tide came')).toContainText('Pink highlight')
  await expect(notes.bar).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect.poll(notes.outline).toEqual(['the tide came', 'boats'])
  await scholium(page).saved()
  await close()
  expect((await storedHighlights(library)).map(({ quote, color }) => [quote, color])).toEqual([
    ['boats', 'yellow'],
    ['the tide came', 'pink'],
  ])
})

test('what is chosen is exported', async ({ launch, folder }) => {
  await makeNotesLibrary(folder, tags, [harbour, orchard])
  const { app, page } = await launch()
  const notes = allNotesPage(page)
  await notes.open()
  await notes.row('Water them').click({ modifiers: ['ControlOrMeta'] })
  await notes.row('lamp').click({ modifiers: ['ControlOrMeta'] })
  await notes.bar.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export 2 highlights to Markdown' })
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied 2 highlights as Markdown')).toBeVisible()
  const copied = parseMarkdown(await app.evaluate(({ clipboard }) => clipboard.readText()))
  const quotesIn = (root: typeof copied): readonly string[] =>
    passagesIn(root).map(({ quote }) => plainText(quote))
  expect(quotesIn(copied).toSorted()).toEqual(['Water them', 'lamp'])

  const file = join(folder, 'chosen.md')
  await answerSaveDialog(app, file)
  await notes.bar.getByRole('button', { name: 'Export…' }).click()
  await dialog.getByRole('radio', { name: 'By tag' }).click()
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(page.getByText(`Saved 2 highlights to ${file}`)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+e')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // One stands under both of its tags, the other under none.
  expect(quotesIn(parseMarkdown(await readFile(file, 'utf8')))).toEqual([
    'Water them',
    'Water them',
    'lamp',
  ])
})

test('a passage is opened, and the way back leads to the same place', async ({
  launch,
  folder,
}) => {
  const paragraphs = Array.from({ length: 400 }, (_, index) => `Stone number ${index} of the wall.`)
  const marked = paragraphs.map((quote, index) => ({
    quote,
    created: new Date(Date.UTC(2026, 2, 1, 12, 0, index)).toISOString(),
  }))
  await makeNotesLibrary(folder, [], [{ title: 'The Wall', paragraphs, marked }])
  const { page } = await launch()
  const reader = scholium(page)
  const notes = allNotesPage(page)
  await notes.open()
  await expect(notes.row('Stone number 399 of')).toBeVisible()

  await test.step('far down, which is fetched as it comes in sight', async () => {
    await page.keyboard.press('End')
    await expect(notes.row('Stone number 0 of')).toBeVisible()
    for (let step = 0; step < 150; step++) await page.keyboard.press('ArrowUp')
    await expect(notes.row('Stone number 150 of')).toBeInViewport()
  })

  const top = async (): Promise<number> => (await notes.row('Stone number 150 of').boundingBox())!.y
  await test.step('and back, by key', async () => {
    const before = await top()
    await page.keyboard.press('Enter')
    await expect(reader.title).toHaveText('The Wall')
    await expect(reader.card('Stone number 150 of')).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(notes.row('Stone number 150 of')).toBeInViewport()
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3)
    await expect(notes.row('Stone number 150 of')).toHaveAttribute('data-active')
  })

  await test.step('all are chosen, also those that never were in sight', async () => {
    await page.keyboard.press('ControlOrMeta+a')
    await expect(notes.bar.getByText('400 chosen')).toBeVisible()
    await page.keyboard.press('3')
    await expect(
      notes.message.getByText('Changed the colour of 400 highlights to blue'),
    ).toBeVisible()
    await page.keyboard.press('End')
    await expect(notes.row('Stone number 0 of')).toContainText('Blue highlight')
    await page.keyboard.press('Home')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+End')
    await expect(notes.bar.getByText('399 chosen')).toBeVisible()
  })
})

test('without any highlight the desk says how they come', async ({ launch }) => {
  const { page } = await launch()
  await allNotesPage(page).open()
  await expect(page.getByText('No highlights yet')).toBeVisible()
  await expect(page.locator('.desk-empty')).toBeFocused()
})
