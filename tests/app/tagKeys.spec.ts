import { expect } from '@playwright/test'
import { join } from 'node:path'
import type { TagAct } from '../../shared/notes/tagActs'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('the key of a tag highlights with it, and gives and takes it', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  const acts: readonly TagAct[] = [
    { kind: 'add', path: 'theory/motivation', details: { key: 'm', color: 'pink' } },
    { kind: 'add', path: 'weather', details: { key: '7', color: '#336699' } },
    // As an import may bring it, which asks nobody.
    { kind: 'add', path: 'taken', details: { key: 't' } },
    { kind: 'add', path: 'growth', details: { color: 'green', bound: true } },
  ]
  await page.evaluate(async (acts) => {
    for (const act of acts) await window.scholium.call('tagAct', { act })
  }, acts)
  await page.reload()
  await reader.openArticle('The Orchard Wall')
  const stored = async (): Promise<readonly string[]> => {
    await reader.saved()
    return (await storedHighlights(library)).map(
      ({ quote, color, tags }) => `${quote} ${color}: ${tags.join(', ')}`,
    )
  }

  await test.step('a selection, in the ink of the tag', async () => {
    await reader.selectByMouse('the wind off the pears')
    await reader.selectionBar.waitFor()
    await keyboard.press('m')
    await expect(reader.marks('pink')).toHaveText(['the wind off the pears'])
    expect(await stored()).toEqual(['the wind off the pears pink: motivation'])
  })

  await test.step('the highlight in focus gets others, and loses them', async () => {
    await keyboard.press('7')
    expect(await stored()).toEqual(['the wind off the pears pink: motivation, weather'])
    await keyboard.press('m')
    expect(await stored()).toEqual(['the wind off the pears pink: weather'])
    await keyboard.press('ControlOrMeta+z')
    await keyboard.press('ControlOrMeta+z')
    expect(await stored()).toEqual(['the wind off the pears pink: motivation'])
    await keyboard.press('ControlOrMeta+z')
    await expect(page.locator('mark')).toHaveCount(0)
  })

  await test.step('in the last colour where its own is no ink, without what that means', async () => {
    await reader.highlight('The older brother', 'green')
    await keyboard.press('ControlOrMeta+z')
    await reader.selectByMouse('built in a dry summer')
    await reader.selectionBar.waitFor()
    await keyboard.press('7')
    await expect(reader.marks('green')).toHaveText(['built in a dry summer'])
    expect(await stored()).toEqual(['built in a dry summer green: weather'])
  })

  await test.step('the same passage again gets the tag, and no second highlight', async () => {
    await keyboard.press('7')
    expect(await stored()).toEqual(['built in a dry summer green: '])
    await reader.clickPassage('The older brother')
    await reader.selectByMouse('built in a dry summer')
    await reader.selectionBar.waitFor()
    await keyboard.press('7')
    expect(await stored()).toEqual(['built in a dry summer green: weather'])
  })

  await test.step('nothing while one types', async () => {
    await keyboard.press('n')
    await keyboard.type('m7')
    await keyboard.press('Escape')
    expect(await stored()).toEqual(['built in a dry summer green: weather'])
  })

  await test.step('the keys of commands come first', async () => {
    await keyboard.press('t')
    await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
    await keyboard.press('Escape')
    expect(await stored()).toEqual(['built in a dry summer green: weather'])
  })

  await test.step('by name in the palette, with its key', async () => {
    await keyboard.press('ControlOrMeta+k')
    await keyboard.type('motiv')
    const option = page.getByRole('option', { name: /theory.*motivation/ })
    await expect(option).toContainText('M')
    await option.click()
    expect(await stored()).toEqual(['built in a dry summer green: weather, motivation'])
    await keyboard.press('ControlOrMeta+z')
    expect(await stored()).toEqual(['built in a dry summer green: weather'])
  })

  await test.step('told in the sheet', async () => {
    await keyboard.press('F1')
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByRole('heading', { name: 'Your tags' })).toBeVisible()
    await expect(sheet.locator('.shortcut', { hasText: 'theory/motivation' })).toContainText('M')
    await expect(sheet.locator('.shortcut', { hasText: 'taken' })).toHaveCount(0)
  })
})

test('levels are typed and completed in the field of a highlight', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const options = page.getByRole('listbox').getByRole('option')
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('the wind off the pears')
  await keyboard.press('t')
  await keyboard.type('theory/motivation,')
  await keyboard.press('Escape')
  await reader.highlight('The older brother')
  await keyboard.press('t')
  await keyboard.type('theory/mot')
  await expect(options).toHaveText([/^theory\/motivation/, /^Create “theory\/mot”/])
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  const chips = page.locator('.tag-field').getByRole('list', { name: 'Tags' })
  await expect(chips).toHaveText('theory/motivation')
  await reader.saved()
  expect((await storedHighlights(library)).map(({ tags }) => tags)).toEqual([
    ['motivation'],
    ['motivation'],
  ])
})
