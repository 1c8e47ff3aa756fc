import { expect, type Locator } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedText, storedHighlights } from './stored'
import { tagsPanel } from './tagsPanel'

const article = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('a highlight changes its colour, its ends move, and it goes', async ({ launch }) => {
  const { page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('built in a dry summer')
  const card = reader.card('built in').or(reader.card('a dry')).or(reader.card('It was'))
  await expect(card).toHaveAttribute('aria-current', 'true')

  await test.step('by key and by swatch', async () => {
    await keyboard.press('3')
    await expect(reader.marks('blue')).toHaveText('built in a dry summer')
    await card.getByRole('radio', { name: 'Purple' }).click({ force: true })
    await expect(reader.marks('purple')).toHaveText('built in a dry summer')
    await expect(reader.marks('blue')).toHaveCount(0)
  })

  await test.step('by the keys for each end', async () => {
    await reader.clickPassage('dry summer')
    await keyboard.press(']')
    await expect(reader.marks('purple')).toHaveText('built in a dry summer by')
    await keyboard.press('[')
    await keyboard.press('[')
    await expect(reader.marks('purple')).toHaveText('built in a dry')
    await keyboard.press('{')
    await expect(reader.marks('purple')).toHaveText('was built in a dry')
    await keyboard.press('}')
    await keyboard.press('}')
    await expect(reader.marks('purple')).toHaveText('in a dry')
  })

  await test.step('by the buttons on its card, with Shift by a letter', async () => {
    const open = page.getByRole('article', { name: '“in a' })
    await open.getByRole('button', { name: 'Move ends' }).click()
    await open.getByRole('button', { name: 'End later' }).click()
    await expect(reader.marks('purple')).toHaveText('in a dry summer')
    const ends = page.getByRole('article', { name: '“in a dry summer' })
    await ends.getByRole('button', { name: 'Start later' }).click({ modifiers: ['Shift'] })
    await expect(reader.marks('purple')).toHaveText('n a dry summer')
  })

  await test.step('by dragging each end, also into another paragraph', async () => {
    await dragEnd(reader, 'end', (await reader.placeOf('two brothers')).end)
    await expect(reader.marks('purple')).toHaveText('n a dry summer by two brothers')
    await dragEnd(reader, 'start', (await reader.placeOf('A wall keeps')).start)
    await expect(reader.marks('purple')).toHaveText(/^A wall keeps the wind .* by two brothers$/)
    await dragEnd(reader, 'end', (await reader.placeOf('The older brother')).end)
    await expect(reader.marks('purple')).toHaveCount(3)
    await expect(reader.selectionBar).toBeHidden()
    await reader.saved()
    const [stored] = await storedHighlights(library)
    expect(stored!.quote).toMatch(/^A wall keeps[^\n]*\nHow it was laid\nThe older brother$/)
  })

  await test.step('by key with a way back, and by its button', async () => {
    await keyboard.press('Delete')
    await expect(reader.marks('purple')).toHaveCount(0)
    await page.getByLabel('Messages').getByRole('button', { name: 'Undo' }).last().click()
    await expect(reader.marks('purple')).toHaveCount(3)
    await reader.clickPassage('A wall keeps')
    await page.getByRole('button', { name: 'Delete highlight' }).click()
    await expect(reader.marks('purple')).toHaveCount(0)
    await reader.saved()
    expect(await storedHighlights(library)).toEqual([])
  })
})

test('notes stand beside their passages, the one in focus exactly', async ({ launch }) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  const passages = ['the wind off', 'built in a dry summer', 'one on each side']
  for (const passage of passages) {
    await reader.highlight(passage)
    await page.keyboard.press('n')
    await page.keyboard.type(`First line about ${passage}.\n\nAnd a second one.`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  for (const [index, passage] of passages.entries()) {
    await test.step(passage, async () => {
      await reader.clickPassage(passage)
      await expect(reader.card(passage)).toHaveAttribute('aria-current', 'true')
      await expect
        .poll(async () => {
          const tops = await Promise.all(passages.map((other) => boxOf(reader.card(other))))
          const { middle } = await reader.placeOf(passage)
          const { top } = tops[index]!
          return {
            isBeside: top < middle.y && top > middle.y - 40,
            apart: tops.every((box, at) => at === 0 || box.top >= tops[at - 1]!.bottom),
          }
        })
        .toEqual({ isBeside: true, apart: true })
    })
  }
})

test('keys on a card that was stepped to are for it, and J walks on from one that was clicked', async ({
  launch,
}) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  const [first, second, third] = [
    'the wind off',
    'built in a dry summer',
    'one on each side',
  ] as const
  for (const passage of [first, second, third]) {
    await reader.highlight(passage)
    await keyboard.press('n')
    await keyboard.type('Why?')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
  }
  const isOpen = (passage: string): Promise<void> =>
    expect(reader.card(passage)).toHaveAttribute('aria-current', 'true')

  await reader.card(first).getByText('Why?').click()
  await keyboard.press('Escape')
  await isOpen(first)
  for (const passage of [second, third]) {
    await keyboard.press('j')
    await isOpen(passage)
  }
  await reader.card(first).focus()
  await keyboard.press('3')
  await expect(reader.marks('blue')).toHaveText(first)
  await isOpen(first)
  await keyboard.press('j')
  await isOpen(second)
  await keyboard.press('4')
  await expect(reader.marks('pink')).toHaveText(second)
})

test('in a narrow window notes are written in a drawer over the page', async ({ launch }) => {
  const { app, page } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setBounds({ width: 760, height: 700 }),
  )
  await expect(reader.library).toHaveCount(0)
  await expect(reader.margin).toHaveCount(0)

  await reader.highlight('The older brother')
  await expect(reader.notesPanel).toBeVisible()
  await keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await keyboard.type('Which one?')
  await keyboard.press('Escape')
  await expect(reader.card('The older')).toContainText('Which one?')
  await keyboard.press('Escape')
  await expect(reader.notesPanel).toHaveCount(0)

  await reader.clickPassage('older')
  await expect(reader.card('The older')).toContainText('Which one?')
})

test('the notes panel lists, finds, and leads to the passage and back', async ({ launch }) => {
  const { page } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  const quotes = ['the wind off the pears', 'The older brother', 'Rain on the third', 'The clerk']
  await reader.highlight(quotes[3]!, 'green')
  await keyboard.press('n')
  await keyboard.type('Who was he, and did he mind the rain?')
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await reader.highlight(quotes[1]!, 'yellow')
  await addTags(reader, 'people', 'accounts')
  await reader.highlight(quotes[0]!, 'green')
  await reader.highlight(quotes[2]!, 'pink')
  await addTags(reader, 'weather')
  await keyboard.press('ControlOrMeta+j')

  const panel = reader.notesPanel
  const listed = panel.getByRole('list', { name: 'Highlights' }).getByRole('article')
  const expectListed = async (...indexes: readonly number[]): Promise<void> => {
    await expect(listed.getByRole('blockquote')).toHaveText(indexes.map((at) => quotes[at]!))
  }
  await expectListed(0, 1, 2, 3)
  await expect(listed.nth(2)).toHaveAccessibleName(/^Pink highlight, tagged weather: /)

  await test.step('by words of quote, note, or tag', async () => {
    const words = panel.getByRole('searchbox', { name: 'Find words in highlights' })
    await words.fill('brother')
    await expectListed(1)
    await words.fill('rain')
    await expectListed(2, 3)
    await words.fill('rain mind')
    await expectListed(3)
    await words.fill('nothing of the kind')
    await panel.getByRole('button', { name: 'Show all highlights' }).click()
    await expectListed(0, 1, 2, 3)
  })

  await test.step('by colour, by note, by tag', async () => {
    await panel.getByRole('button', { name: 'Green' }).click()
    await expectListed(0, 3)
    await panel.getByRole('button', { name: 'Has a note' }).click()
    await expectListed(3)
    await expect(panel.getByText('1 of 4')).toBeVisible()
    await panel.getByRole('button', { name: 'Clear filter' }).click()
    await panel.getByRole('button', { name: 'Tags', exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: 'weather' }).click()
    await keyboard.press('Escape')
    await expectListed(2)
    await panel.getByRole('button', { name: 'Clear filter' }).click()
    await expectListed(0, 1, 2, 3)
  })

  await test.step('from a card to the passage', async () => {
    await listed.nth(3).click()
    await expectInSight(reader, reader.marks('green').filter({ hasText: 'The clerk' }))
    await listed.nth(0).click()
    await expectInSight(reader, reader.marks('green').filter({ hasText: 'the wind' }))
  })

  await test.step('from a passage to its card', async () => {
    await reader.clickPassage('Rain on the third')
    await expect(listed.nth(2)).toHaveAttribute('aria-current', 'true')
    await expect(listed.nth(2)).toBeInViewport()
  })

  await test.step('one after the other by key', async () => {
    await keyboard.press('j')
    await expect(listed.nth(3)).toHaveAttribute('aria-current', 'true')
    await keyboard.press('k')
    await keyboard.press('k')
    await expect(listed.nth(1)).toHaveAttribute('aria-current', 'true')
    await expectInSight(reader, reader.marks('yellow'))
  })
})

test('everything is undone in order, to the last byte, and done again', async ({ launch }) => {
  const { page, library } = await launch({ files: [article] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('The older brother')
  await addTags(reader, 'old')
  await reader.saved()
  const stages = [await storedText(library)]
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['highlight', () => reader.highlight('A wall keeps the wind', 'green')],
    ['colour', () => keyboard.press('4')],
    ['new tag', () => addTags(reader, 'wind')],
    ['known tag', () => addTags(reader, 'old')],
    [
      'note',
      async () => {
        await keyboard.press('n')
        await keyboard.type('It *keeps* it off.')
        await keyboard.press('Escape')
      },
    ],
    [
      'end',
      async () => {
        await reader.clickPassage('A wall keeps')
        await keyboard.press(']')
      },
    ],
    [
      'removal of a tag',
      () => page.getByRole('article').getByRole('button', { name: 'Remove tag old' }).click(),
    ],
    [
      'name of a tag',
      async () => {
        await reader.run('Show or hide the notes')
        await tagsPanel(page).open()
        await tagsPanel(page).choose('wind', 'Rename')
        await keyboard.type('weather')
        await keyboard.press('Enter')
      },
    ],
    [
      'deletion of a tag',
      async () => {
        await tagsPanel(page).choose('weather', 'Delete…')
        await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
      },
    ],
    [
      'deletion of a highlight',
      async () => {
        await reader.clickPassage('A wall keeps')
        await keyboard.press('Delete')
      },
    ],
    [
      'title',
      async () => {
        await reader.run('Rename the article…')
        await page.getByRole('textbox', { name: 'Title' }).fill('Another title')
        await keyboard.press('Enter')
      },
    ],
    ['deletion of the article', () => reader.run('Delete the article')],
  ]
  for (const [what, act] of acts)
    await test.step(what, async () => {
      await act()
      await expect.poll(() => storedText(library)).not.toEqual(stages.at(-1))
      await reader.saved()
      stages.push(await storedText(library))
    })

  for (const [index, [what]] of [...acts.entries()].toReversed())
    await test.step(`undo ${what}`, async () => {
      await keyboard.press('ControlOrMeta+z')
      await expect.poll(() => storedText(library)).toEqual(stages[index])
    })
  for (const [index, [what]] of acts.entries())
    await test.step(`redo ${what}`, async () => {
      await keyboard.press('ControlOrMeta+Shift+z')
      await expect.poll(() => storedText(library)).toEqual(stages[index + 1])
    })
})

async function dragEnd(
  { window }: Scholium,
  end: 'start' | 'end',
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const { left, top, bottom } = await boxOf(window.locator(`.end-handle[data-end=${end}]`))
  await window.mouse.move(left + 7, (top + bottom) / 2)
  await window.mouse.down()
  await window.mouse.move(to.x, to.y, { steps: 6 })
  await window.mouse.up()
}

async function addTags({ window }: Scholium, ...names: readonly string[]): Promise<void> {
  await window.keyboard.press('t')
  await expect(window.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
  for (const name of names) await window.keyboard.type(`${name},`)
  await window.keyboard.press('Escape')
}

async function expectInSight({ window }: Scholium, mark: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const page = await boxOf(window.locator('.page'))
      const { top, bottom } = await boxOf(mark)
      return top >= page.top && bottom <= page.bottom
    })
    .toBe(true)
}

function boxOf(locator: Locator): Promise<{ left: number; top: number; bottom: number }> {
  return locator.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect()
    return { left, top, bottom }
  })
}
