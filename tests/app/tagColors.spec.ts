import { expect } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'
import { makeTags, tagsPanel } from './tagsPanel'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('a colour gets a meaning, which its key gives and takes', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const panel = tagsPanel(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await makeTags(page, ['theory/motivation', 'weather'])
  await reader.openArticle('The Orchard Wall')
  await panel.open()
  const legend = page.getByRole('region', { name: 'Colours' })
  const color = (name: string) => legend.getByRole('button', { name })
  const tagsOf = async (): Promise<readonly string[]> => {
    await reader.saved()
    return (await storedHighlights(library)).map(
      ({ color, tags }) => `${color}: ${tags.join(', ')}`,
    )
  }

  await test.step('chosen by mouse', async () => {
    await color('Yellow: name this colour').click()
    await panel.dialog.getByRole('option', { name: /motivation/ }).click()
    await panel.dialog.getByRole('button', { name: 'Choose' }).click()
    await expect(color('Yellow: theory/motivation')).toBeFocused()
  })

  await test.step('chosen by keyboard', async () => {
    await color('Green: name this colour').press('Enter')
    await keyboard.type('wea')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(color('Green: weather')).toBeVisible()
    await keyboard.press('ControlOrMeta+z')
    await expect(color('Green: name this colour')).toBeVisible()
    await keyboard.press('ControlOrMeta+Shift+z')
    await expect(color('Green: weather')).toBeVisible()
  })

  await test.step('said by whatever gives the colour', async () => {
    await reader.selectByMouse('the wind off the pears')
    const bar = reader.selectionBar
    await expect(
      bar.getByRole('button', { name: 'Highlight in yellow – theory/motivation' }),
    ).toBeVisible()
    await keyboard.press('ControlOrMeta+k')
    await expect(
      page.getByRole('option', { name: 'Highlight in green', exact: true }),
    ).toHaveAccessibleDescription('weather')
    await keyboard.press('Escape')
  })

  await test.step('the key gives the tag', async () => {
    await reader.highlight('the wind off the pears')
    expect(await tagsOf()).toEqual(['yellow: motivation'])
    await expect(
      reader.notesPanel.getByRole('button', { name: 'Green – weather', exact: true }),
    ).toBeVisible()
  })

  await test.step('another key gives its own in its place, and undo both', async () => {
    await keyboard.press('2')
    await expect(reader.marks('green')).toHaveCount(1)
    expect(await tagsOf()).toEqual(['green: weather'])
    await keyboard.press('ControlOrMeta+z')
    await expect(reader.marks('yellow')).toHaveCount(1)
    expect(await tagsOf()).toEqual(['yellow: motivation'])
  })

  await test.step('by the picker of the card too', async () => {
    const card = reader.card('the wind off')
    await card.locator('.color-choice', { hasText: 'Green – weather' }).click()
    await expect(reader.marks('green')).toHaveCount(1)
    expect(await tagsOf()).toEqual(['green: weather'])
  })

  await test.step('freed', async () => {
    await panel.open()
    await color('Green: weather').click()
    await panel.dialog.getByRole('button', { name: 'No meaning' }).click()
    await expect(color('Green: name this colour')).toBeVisible()
    await reader.highlight('The older brother', 'green')
    expect(await tagsOf()).toEqual(['green: weather', 'green: '])
  })

  await test.step('the legend is folded', async () => {
    await panel.open()
    await legend.getByRole('button', { name: 'Colours' }).click()
    await expect(legend.getByRole('listitem')).toHaveCount(0)
  })
})
