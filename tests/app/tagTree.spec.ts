import { expect, type Locator } from '@playwright/test'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedTagPaths } from './stored'
import { makeTags, tagsPanel } from './tagsPanel'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

const paths = [
  'method/interview',
  'method/survey',
  'theory/motivation/inner',
  'theory/motivation/outer',
  'zebra',
]

test('the tree is walked, opened, closed and searched', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  const panel = tagsPanel(page)
  await makeTags(page, paths)
  await panel.open()
  const whole = [
    'method',
    '.interview',
    '.survey',
    'theory',
    '.motivation',
    '..inner',
    '..outer',
    'zebra',
  ]
  await expect.poll(panel.outline).toEqual(whole)

  await test.step('each row says where it stands', async () => {
    const outer = panel.row('outer')
    await expect(outer).toHaveAttribute('aria-level', '3')
    await expect(outer).toHaveAttribute('aria-posinset', '2')
    await expect(outer).toHaveAttribute('aria-setsize', '2')
    await expect(panel.row('theory')).toHaveAttribute('aria-expanded', 'true')
    await expect(panel.row('zebra')).not.toHaveAttribute('aria-expanded')
  })

  await test.step('by keyboard', async () => {
    await panel.tree.focus()
    await keyboard.press('End')
    await expect(panel.row('zebra')).toHaveAttribute('data-active')
    await keyboard.type('th')
    await expect(panel.row('theory')).toHaveAttribute('data-active')
    await keyboard.press('ArrowLeft')
    await expect.poll(panel.outline).toEqual(['method', '.interview', '.survey', 'theory', 'zebra'])
    await keyboard.press('ArrowRight')
    await expect.poll(panel.outline).toEqual(whole)
    await keyboard.press('ArrowRight')
    await expect(panel.row('motivation')).toHaveAttribute('data-active')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowLeft')
    await expect(panel.row('motivation')).toHaveAttribute('data-active')
    await keyboard.press('Home')
    await expect(panel.row('method')).toHaveAttribute('data-active')
    await expect(panel.tree).toHaveAttribute(
      'aria-activedescendant',
      (await panel.row('method').getAttribute('id'))!,
    )
  })

  await test.step('by mouse, and as it was left when the panel is shown again', async () => {
    await panel.row('method').locator('.tag-row-twisty').click()
    await expect.poll(panel.outline).toEqual(whole.filter((name) => !/survey|interview/.test(name)))
    await keyboard.press('ControlOrMeta+j')
    await expect(panel.tree).toHaveCount(0)
    await panel.open()
    await expect(panel.row('method')).toHaveAttribute('aria-expanded', 'false')
  })

  await test.step('found by any part of the path, in closed levels too', async () => {
    const find = page.getByRole('searchbox', { name: 'Find a tag' })
    await find.fill('VEY')
    await expect.poll(panel.outline).toEqual(['method', '.survey'])
    await expect(page.getByText('1 of 8')).toBeVisible()
    await find.fill('th/inn')
    await expect.poll(panel.outline).toEqual(['theory', '.motivation', '..inner'])
    await find.fill('nothing like it')
    await expect(page.getByText('No tag has “nothing like it”')).toBeVisible()
    await find.press('Escape')
    await expect(panel.row('zebra')).toBeVisible()
  })

  await test.step('said when a new name is not found any more', async () => {
    const find = page.getByRole('searchbox', { name: 'Find a tag' })
    await find.fill('e')
    await panel.walkTo('zebra')
    await keyboard.press('F2')
    await keyboard.type('zebras')
    await keyboard.press('Enter')
    await expect(panel.row('zebras')).toBeVisible()
    await expect(panel.message.getByText('Renamed')).toHaveCount(0)
    await keyboard.press('F2')
    await keyboard.type('ox')
    await keyboard.press('Enter')
    await expect(panel.message.getByText('Renamed the tag “zebras” to “ox”')).toBeVisible()
    await expect(panel.row('ox')).toHaveCount(0)
    await panel.message.getByRole('button', { name: 'Undo' }).last().click()
    await expect(panel.row('zebras')).toBeVisible()
  })
})

test('names in any script begin beside their dots, paths with the tag at the top', async ({
  launch,
}) => {
  const { page } = await launch()
  const panel = tagsPanel(page)
  const mixed = ['نظرية/دافع/داخلي', 'theory/דחף/inner']
  await makeTags(page, mixed)
  await panel.open()
  for (const name of mixed.flatMap((path) => path.split('/'))) {
    const dot = (await panel.row(name).locator('.tag-dot').boundingBox())!
    const gap = (await leftOf(panel.row(name).locator('bdi'))) - dot.x - dot.width
    expect(gap).toBeGreaterThan(4)
    expect(gap).toBeLessThan(12)
  }
  await panel.choose('theory', 'Merge into…')
  const option = panel.dialog.getByRole('option', { name: mixed[0]!, exact: true })
  await expect(option.locator('bdi')).toHaveText(mixed[0]!.split('/'))
  const [root, level, leaf] = await Promise.all((await option.locator('bdi').all()).map(leftOf))
  expect(root).toBeLessThan(level!)
  expect(level).toBeLessThan(leaf!)
})

test('a tag is moved by mouse', async ({ launch }) => {
  const { page, library } = await launch()
  const { keyboard, mouse } = page
  const panel = tagsPanel(page)
  await makeTags(page, paths)
  await panel.open()
  const centre = async (name: string): Promise<{ x: number; y: number }> => {
    const box = (await panel.row(name).boundingBox())!
    return { x: box.x + 80, y: box.y + box.height / 2 }
  }
  const dragOver = async (name: string, over: string): Promise<void> => {
    const [from, to] = [await centre(name), await centre(over)]
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x, from.y + 8)
    await mouse.move(to.x, to.y, { steps: 3 })
  }

  await test.step('onto another, which shows that it is the target', async () => {
    await dragOver('zebra', 'survey')
    await expect(panel.row('survey')).toHaveAttribute('data-drag', 'target')
    await expect(page.getByText('Drop to add to your library')).toHaveCount(0)
    await mouse.up()
    await expect.poll(panel.outline).toContain('..zebra')
    await expect.poll(() => storedTagPaths(library)).toContain('method/survey/zebra')
    // A drag is no press, which would filter the notes and show them.
    await expect(panel.tree).toBeVisible()
    await panel.message.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(panel.outline).toContain('zebra')
  })

  await test.step('to the top level', async () => {
    await dragOver('inner', 'theory')
    const top = (await page.getByText('Top level', { exact: true }).boundingBox())!
    await mouse.move(top.x + 20, top.y + 10)
    await mouse.up()
    await expect.poll(panel.outline).toContain('inner')
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(panel.outline).toContain('..inner')
  })

  await test.step('not after Escape', async () => {
    await dragOver('zebra', 'survey')
    await keyboard.press('Escape')
    await expect(panel.row('survey')).not.toHaveAttribute('data-drag')
    await mouse.up()
    await expect(panel.tree).toBeVisible()
    await expect.poll(panel.outline).toContain('zebra')
  })

  await test.step('not when it comes back to its own place', async () => {
    await dragOver('zebra', 'survey')
    const back = await centre('zebra')
    await mouse.move(back.x, back.y)
    await mouse.up()
    await expect(panel.row('zebra')).not.toHaveAttribute('data-drag')
    await expect(panel.row('zebra')).toHaveAttribute('aria-selected', 'false')
    await expect(panel.message.getByText('cannot stand below itself')).toHaveCount(0)
    await expect(panel.tree).toBeVisible()
  })

  await test.step('not below itself, which is said', async () => {
    await dragOver('theory', 'inner')
    await expect(panel.row('inner')).toHaveAttribute('data-drag', 'refused')
    await mouse.up()
    await expect(
      panel.message.getByText('The tag “theory” cannot stand below itself.'),
    ).toBeVisible()
  })

  await test.step('into a closed one, which opens when it is hovered over', async () => {
    await panel.row('method').locator('.tag-row-twisty').click()
    await dragOver('zebra', 'method')
    await expect(panel.row('survey')).toBeVisible()
    const to = await centre('survey')
    await mouse.move(to.x, to.y)
    await mouse.up()
    await expect.poll(() => storedTagPaths(library)).toContain('method/survey/zebra')
  })
})

test('a list that is longer than its window scrolls while a tag is dragged', async ({ launch }) => {
  const { page } = await launch()
  const panel = tagsPanel(page)
  await makeTags(
    page,
    Array.from({ length: 80 }, (_, index) => `tag ${index + 10}`),
  )
  await panel.open()
  const box = (await panel.tree.boundingBox())!
  // The first row is where the keyboard is, and so always drawn.
  await page.mouse.move(box.x + 80, box.y + 42)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + box.height - 8, { steps: 4 })
  await expect(panel.row('tag 89')).toBeVisible()
  // The row that is dragged is no longer drawn.
  await expect(panel.row('tag 11')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.mouse.up()
})

test('a tag is moved, renamed and deleted by keyboard', async ({ launch }) => {
  const { page, library } = await launch()
  const { keyboard } = page
  const panel = tagsPanel(page)
  await makeTags(page, paths)
  await panel.open()

  await test.step('in and out by a level', async () => {
    await panel.walkTo('zebra')
    await keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(panel.outline).toContain('.zebra')
    await expect(panel.row('zebra')).toHaveAttribute('data-active')
    await keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(panel.outline).toContain('..zebra')
    await keyboard.press('Alt+Shift+ArrowLeft')
    await expect.poll(panel.outline).toContain('.zebra')
    await keyboard.press('Alt+Shift+ArrowLeft')
    await expect.poll(panel.outline).toContain('zebra')
    await keyboard.press('Alt+Shift+ArrowLeft')
    await expect(panel.message.getByText('This tag is at the top already.')).toBeVisible()
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(panel.outline).toContain('.zebra')
    await keyboard.press('ControlOrMeta+z')
    await expect.poll(panel.outline).toContain('..zebra')
  })

  await test.step('by its name, which may be a path', async () => {
    await keyboard.press('F2')
    const field = page.getByRole('textbox', { name: 'New name for zebra' })
    await expect(field).toBeFocused()
    await keyboard.type('method/animals')
    await keyboard.press('Enter')
    await expect.poll(panel.outline).toContain('.animals')
    await expect(panel.tree).toBeFocused()
    await expect.poll(() => storedTagPaths(library)).toContain('method/animals')
  })

  await test.step('deleted at once where nothing hangs on it', async () => {
    await panel.walkTo('animals')
    await keyboard.press('Delete')
    await expect(panel.row('animals')).toHaveCount(0)
    await expect(panel.tree).toBeFocused()
    await expect(panel.message.getByText('Deleted the tag “method/animals”')).toBeVisible()
    await keyboard.press('ControlOrMeta+z')
    await expect(panel.row('animals')).toBeVisible()
  })

  await test.step('the menu has a key', async () => {
    await panel.walkTo('theory')
    await keyboard.press('Shift+F10')
    await expect(page.getByRole('menuitem')).toHaveText([
      /^Open its page/,
      /^Rename/,
      'Edit…',
      'New tag inside…',
      'Move…',
      'Merge into…',
      'Split…',
      /^Delete…/,
    ])
    // No highlight bears it itself.
    await expect(page.getByRole('menuitem', { name: 'Split…' })).toHaveAttribute('aria-disabled')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(panel.dialog.getByRole('heading')).toHaveText('Edit “theory”')
    await keyboard.press('Escape')
    await expect(panel.tree).toBeFocused()
  })
})

test('a tag filters the notes with those below it, and says how many it is on', async ({
  launch,
}) => {
  const { page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const panel = tagsPanel(page)
  for (const [passage, tag] of [
    ['The older brother', 'people/brother'],
    ['the wind off the pears', 'people'],
    ['built in a dry summer', 'weather'],
  ] as const) {
    await reader.highlight(passage)
    await keyboard.press('t')
    await keyboard.type(`${tag},`)
    await keyboard.press('Escape')
  }
  await panel.open()
  await expect(panel.row('people').locator('.tag-row-count')).toHaveText('1 · 2')
  await expect(panel.row('people')).toHaveAccessibleName(
    'people, 1 highlight, 2 with the tags below',
  )
  await expect(panel.row('brother').locator('.tag-row-count')).toHaveText('1')
  await panel.walkTo('people')
  await keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
  await expect(reader.notesPanel.getByRole('article')).toHaveCount(2)
  await panel.open()
  await expect(panel.row('people')).toHaveAttribute('aria-selected', 'true')
  await panel.row('people').click()
  await expect(panel.row('people')).toHaveAttribute('aria-selected', 'false')
})

/** Where the words of a name begin from the left, in viewport pixels. */
function leftOf(name: Locator): Promise<number> {
  return name.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().left
  })
}
