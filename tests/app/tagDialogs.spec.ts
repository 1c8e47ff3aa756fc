import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights, storedTagPaths, storedTags, storedText } from './stored'
import { makeTags, tagsPanel } from './tagsPanel'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')

/** Two articles with tags below tags, and the panel of tags beside them. */
async function tagTwoArticles(page: Page): Promise<void> {
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  const tag = async (passage: string, ...tags: readonly string[]): Promise<void> => {
    await reader.highlight(passage)
    await page.keyboard.press('t')
    for (const name of tags) await page.keyboard.type(`${name},`)
    await page.keyboard.press('Escape')
  }
  await reader.openArticle('The Orchard Wall')
  await tag('The older brother', 'people', 'stone/dry')
  await tag('the wind off the pears', 'stone')
  await reader.openArticle('The Keeper of the Light')
  await tag('the keeper wrote the hour down', 'people/keeper', 'stone', 'people')
  await tagsPanel(page).open()
}

test('a tag is merged into another over two articles, with what is below it', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [orchard, keeper] })
  const { keyboard } = page
  const panel = tagsPanel(page)
  await tagTwoArticles(page)
  await scholium(page).saved()
  const before = await storedText(library)

  await test.step('after a look at what would happen', async () => {
    await panel.choose('people', 'Merge into…')
    const merge = panel.dialog.getByRole('button', { name: 'Merge' })
    await expect(merge).toBeDisabled()
    await keyboard.type('sto')
    await expect(panel.dialog.getByRole('option')).toHaveText([/^stone2/, /^stone\/dry1/])
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(panel.dialog.getByRole('listitem')).toHaveText([
      /^2 highlights in 2 articles will have “stone/,
      /^“keeper” moves below “stone/,
    ])
    await panel.dialog
      .getByRole('option', { name: /^stone/ })
      .first()
      .click()
    await expect(panel.dialog.getByRole('listitem')).toHaveText([
      '2 highlights in 2 articles will have “stone” instead.',
      '“keeper” moves below “stone”.',
    ])
    await merge.click()
    await expect(panel.dialog).toHaveCount(0)
  })

  await expect.poll(panel.outline).toEqual(['stone', '.dry', '.keeper'])
  await expect(panel.tree).toBeFocused()
  await scholium(page).saved()
  expect((await storedHighlights(library)).map(({ tags }) => tags)).toEqual([
    ['stone'],
    ['stone', 'dry'],
    ['keeper', 'stone'],
  ])
  await panel.message.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(panel.outline).toEqual(['people', '.keeper', 'stone', '.dry'])
  await expect.poll(() => storedText(library)).toBe(before)
})

test('a tag is not merged into one that stands below it', async ({ launch }) => {
  const { page } = await launch()
  const panel = tagsPanel(page)
  await makeTags(page, ['a/b', 'c'])
  await panel.open()
  await panel.choose('a', 'Merge into…')
  await expect(panel.dialog.getByRole('option')).toHaveText(['c0'])
})

test('some highlights of a tag get another, chosen by keyboard', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard, keeper] })
  const { keyboard } = page
  const panel = tagsPanel(page)
  await tagTwoArticles(page)
  await panel.walkTo('stone')
  await keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Split…' }).press('Enter')
  const name = panel.dialog.getByRole('textbox', { name: 'Name of the part' })
  const split = panel.dialog.getByRole('button', { name: 'Split' })
  const options = panel.dialog.getByRole('option')
  await expect(name).toBeFocused()
  await expect(panel.dialog.getByText('0 of 2 highlights')).toBeVisible()
  await expect(options).toHaveText([
    'the wind off the pearsThe Orchard Wall',
    'the keeper wrote the hour downThe Keeper of the Light',
  ])

  await test.step('not under the name that it has', async () => {
    await name.fill('stone')
    await panel.dialog.getByRole('button', { name: 'Select all shown' }).click()
    await expect(panel.dialog.getByText('2 of 2 highlights')).toBeVisible()
    await expect(panel.dialog.getByRole('alert')).toHaveText(
      'Choose another name for the part split off.',
    )
    await expect(split).toBeDisabled()
    await panel.dialog.getByRole('button', { name: 'Select none shown' }).click()
  })

  await test.step('those that are found', async () => {
    await name.fill('people')
    await expect(
      panel.dialog.getByText('“people” is there already: they get that tag instead.'),
    ).toBeVisible()
    await name.fill('stone/light')
    await expect(panel.dialog.getByText('Below “stone”')).toBeVisible()
    await panel.dialog.getByRole('searchbox', { name: 'Find a highlight' }).fill('keeper hour')
    await expect(options).toHaveCount(1)
    await panel.dialog.getByRole('listbox', { name: 'Highlights' }).press('Space')
    await expect(options).toHaveAttribute('aria-selected', 'true')
    await expect(panel.dialog.getByText('1 of 2 highlights')).toBeVisible()
    await split.press('Enter')
    await expect(panel.dialog).toHaveCount(0)
  })

  await expect.poll(panel.outline).toEqual(['people', '.keeper', 'stone', '.dry', '.light'])
  await expect(panel.tree).toBeFocused()
  await scholium(page).saved()
  expect((await storedHighlights(library)).map(({ tags }) => tags)).toEqual([
    ['stone'],
    ['people', 'dry'],
    ['keeper', 'light', 'people'],
  ])
  await keyboard.press('ControlOrMeta+z')
  // Undo leads to the one highlight that it changes, and leaves the panel as it is.
  await expect.poll(panel.outline).toEqual(['people', '.keeper', 'stone', '.dry'])
  await scholium(page).clickPassage('the keeper wrote the hour down')
  await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
})

test('a tag is deleted alone or with those below it', async ({ launch }) => {
  const { page, library } = await launch({ files: [orchard, keeper] })
  const { keyboard } = page
  const panel = tagsPanel(page)
  await tagTwoArticles(page)

  await test.step('alone, by mouse', async () => {
    await panel.choose('stone', 'Delete…')
    await expect(
      panel.dialog.getByRole('radio', { name: 'The tag below it moves up' }),
    ).toBeChecked()
    await expect(panel.dialog.getByRole('status')).toHaveText(
      '2 highlights in 2 articles bear this tag. The highlights themselves stay.',
    )
    await expect(panel.dialog.getByRole('button', { name: 'Delete' })).toBeFocused()
    await keyboard.press('Enter')
    await expect.poll(panel.outline).toEqual(['dry', 'people', '.keeper'])
    await panel.message.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(panel.outline).toEqual(['people', '.keeper', 'stone', '.dry'])
  })

  await test.step('all of them, by keyboard', async () => {
    await panel.walkTo('stone')
    await keyboard.press('Delete')
    await panel.dialog.getByRole('radio', { name: 'The tag below it moves up' }).focus()
    await keyboard.press('ArrowDown')
    await expect(panel.dialog.getByRole('status')).toHaveText(
      '3 highlights in 2 articles bear one of these tags. The highlights themselves stay.',
    )
    await panel.dialog.getByRole('button', { name: 'Delete 2 tags' }).press('Enter')
    await expect.poll(panel.outline).toEqual(['people', '.keeper'])
    await expect(panel.tree).toBeFocused()
    await scholium(page).saved()
    expect(await storedHighlights(library)).toHaveLength(3)
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(panel.outline).toEqual(['people', '.keeper', 'stone', '.dry'])
  })

  await test.step('not after Escape', async () => {
    await keyboard.press('Delete')
    await expect(panel.dialog).toBeVisible()
    await keyboard.press('Escape')
    await expect(panel.dialog).toHaveCount(0)
    await expect(panel.tree).toBeFocused()
    await expect.poll(panel.outline).toHaveLength(4)
  })
})

test('a long name leaves room for the cross, and is cut off', async ({ launch }) => {
  const { page } = await launch()
  const panel = tagsPanel(page)
  const name = 'a name that goes on and on '.repeat(5).trim()
  await makeTags(page, [name])
  await panel.open()
  await panel.choose(name, 'Edit…')
  const heading = panel.dialog.getByRole('heading')
  await expect(heading).toHaveAttribute('title', `Edit “${name}”`)
  const words = (await heading.boundingBox())!
  const cross = (await panel.dialog.getByRole('button', { name: 'Close' }).boundingBox())!
  expect(words.height).toBeLessThan(56)
  expect(cross.x).toBeGreaterThan(words.x + words.width)
  expect(cross.y + cross.height / 2).toBeLessThan(words.y + words.height / 2)
})

test('a tag is moved from a dialog', async ({ launch }) => {
  const { page, library } = await launch()
  const { keyboard } = page
  const panel = tagsPanel(page)
  await makeTags(page, ['a/b', 'c/b', 'd'])
  await panel.open()
  const move = panel.dialog.getByRole('button', { name: 'Move' })

  await test.step('not where its name is taken', async () => {
    await panel.choose('a', 'Move…')
    await panel.dialog.getByRole('option', { name: /^d/ }).click()
    await expect(panel.dialog.getByRole('status')).toHaveText(
      'It becomes “d/a”, with the one below it. No highlight has it.',
    )
    await keyboard.press('Escape')
    await panel.walkTo('d')
    await keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Move…' }).press('Enter')
    await panel.dialog.getByRole('option', { name: 'Top level' }).click()
    await expect(panel.dialog.getByRole('status')).toHaveText('It stands there already.')
    await expect(move).toBeDisabled()
  })

  await test.step('by keyboard', async () => {
    await panel.dialog.getByRole('searchbox').focus()
    await keyboard.type('c/b')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(panel.dialog.getByRole('status')).toHaveText(
      'It becomes “c/b/d”. No highlight has it.',
    )
    await keyboard.press('Enter')
    await expect.poll(panel.outline).toEqual(['a', '.b', 'c', '.b', '..d'])
    await expect(panel.tree).toBeFocused()
    await expect.poll(() => storedTagPaths(library)).toContain('c/b/d')
    await panel.message.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(panel.outline).toEqual(['a', '.b', 'c', '.b', 'd'])
  })
})

test('a tag is made and edited with all that belongs to it', async ({ launch }) => {
  const { page, library } = await launch()
  const { keyboard } = page
  const panel = tagsPanel(page)
  await makeTags(page, ['theory', 'warm'])
  await panel.open()
  const field = (name: string) => panel.dialog.getByRole('textbox', { name })
  const problem = panel.dialog.getByRole('alert')

  await test.step('made inside another, which it opens', async () => {
    await makeTags(page, ['theory/closed'])
    await panel.open()
    await panel.row('theory').locator('.tag-row-twisty').click()
    await panel.choose('theory', 'New tag inside…')
    await expect(field('Name')).toBeFocused()
    await expect(field('Name')).toHaveValue('theory/')
    await keyboard.press('End')
    await keyboard.type('motivation')
    await panel.dialog.getByText('Yellow', { exact: true }).locator('..').click()
    await panel.dialog.getByText('The key of this colour gives the tag too').click()
    await field('Key').fill('m')
    await field('Definition').fill('Why somebody *acts*')
    await panel.dialog.getByRole('button', { name: 'Create' }).click()
    await expect(panel.row('motivation')).toHaveAccessibleName(
      'motivation, 0 highlights, key M, the colour key of yellow applies it',
    )
    await expect(panel.row('motivation')).toHaveAccessibleDescription('Why somebody *acts*')
  })

  await test.step('not with the key of a command or of another tag', async () => {
    await panel.walkTo('warm')
    await keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Edit…' }).press('Enter')
    await field('Key').fill('t')
    await expect(problem).toHaveText('The key T is that of the command “Tag”. Choose another.')
    await field('Key').fill('m')
    await expect(problem).toHaveText(
      'The key M is that of the tag “theory/motivation”. Choose another.',
    )
    await expect(panel.dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
    await field('Key').fill('é')
    await expect(problem).toHaveText('The key of a tag is one letter from A to Z, or one digit.')
    await field('Key').fill('w')
    await expect(problem).toHaveCount(0)
  })

  await test.step('edited, where another loses its colour key', async () => {
    await panel.dialog.getByText('Yellow', { exact: true }).locator('..').click()
    await panel.dialog.getByText('The key of this colour gives the tag too').click()
    await expect(panel.dialog.getByText('“theory/motivation” loses it')).toBeVisible()
    await panel.dialog.getByRole('button', { name: 'Save' }).click()
    await expect(panel.dialog).toHaveCount(0)
    await expect(panel.tree).toBeFocused()
    await expect
      .poll(async () =>
        (await storedTags(library)).map(({ name, color, bound, key }) => ({
          name,
          color,
          bound,
          key,
        })),
      )
      .toEqual([
        { name: 'theory', color: null, bound: false, key: null },
        { name: 'warm', color: 'yellow', bound: true, key: 'w' },
        { name: 'closed', color: null, bound: false, key: null },
        { name: 'motivation', color: 'yellow', bound: false, key: 'm' },
      ])
    await keyboard.press('ControlOrMeta+z')
    await expect(panel.row('warm')).toHaveAccessibleName('warm, 0 highlights')
  })

  await test.step('of any other colour, and at the top by its path', async () => {
    await panel.choose('motivation', 'Edit…')
    await panel.dialog.getByLabel('Another colour').fill('#336699')
    await expect(panel.dialog.getByRole('checkbox')).toBeDisabled()
    await field('Name').fill('drive')
    await panel.dialog.getByRole('button', { name: 'Save' }).click()
    await expect(panel.dialog).toHaveCount(0)
    await expect
      .poll(() => storedTagPaths(library))
      .toEqual(['drive', 'theory', 'theory/closed', 'warm'])
    expect((await storedTags(library)).find(({ name }) => name === 'drive')).toMatchObject({
      color: '#336699',
      bound: false,
      definition: 'Why somebody *acts*',
    })
    await expect(panel.message).toContainText(
      'Changed the tag “theory/motivation”: name, place, colour and colour key',
    )
    await keyboard.press('ControlOrMeta+z')
    await expect
      .poll(() => storedTagPaths(library))
      .toEqual(['theory', 'theory/closed', 'theory/motivation', 'warm'])
    expect((await storedTags(library)).find(({ name }) => name === 'motivation')).toMatchObject({
      color: 'yellow',
      bound: true,
    })
  })
})
