import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InterfaceSize } from '../../shared/settings'
import { answerSaveDialog } from './answerSaveDialog'
import { expectBarBeside } from './expectBarBeside'
import { expectCardBeside } from './expectCardBeside'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { outOfReach } from './outOfReach'
import { readPdf } from './readPdf'
import { scholium, type Scholium } from './scholium'

const orchard: MarkedArticle = {
  title: 'The orchard wall, and what two brothers said of it in the autumn after the flood',
  paragraphs: [
    'The wall of the orchard kept the wind off the pears.',
    'The older brother would have taken it down, and the younger would not.',
    ...Array.from(
      { length: 30 },
      (_, index) => `Stone ${index + 1} lies in the wall ${'and does not move '.repeat(12)}`,
    ),
  ],
  marked: [
    { quote: 'kept the wind off the pears', tags: ['weather'], note: 'Did it?' },
    { quote: 'The older brother', tags: ['people'], color: 'green' },
  ],
}

const windows = [
  [700, 500],
  [900, 700],
  [1280, 800],
  [1920, 1080],
] as const

/** Ways to the main screens, each from whatever the one before has left. */
const screens: readonly (readonly [name: string, go: (reader: Scholium) => Promise<void>])[] = [
  ['the page', ({ window }) => window.keyboard.press('Escape')],
  ['a highlight', (reader) => reader.clickPassage('wind off')],
  ['the library', (reader) => shown(reader, 'library', 'ControlOrMeta+b')],
  ['the notes', (reader) => shown(reader, 'notesPanel', 'ControlOrMeta+j')],
  ['the tags', ({ window }) => window.keyboard.press('ControlOrMeta+Shift+t')],
  ['finding', (reader) => reader.run('Find in the library')],
  ['all notes', (reader) => reader.run('All notes')],
  ['review', (reader) => reader.run('Review')],
  ['insights', (reader) => reader.run('Insights')],
  ['the reading settings', (reader) => reader.run('Reading settings')],
  ['the palette', ({ window }) => window.keyboard.press('ControlOrMeta+k')],
  ['the shortcuts', (reader) => reader.run('Keyboard shortcuts')],
  ['the export', (reader) => reader.run('Export to Markdown…')],
  ['restoring', (reader) => reader.run('Restore from a backup…')],
]

for (const size of [100, 200] as const)
  test(`at ${size} % everything that can have the focus is in sight, in windows of any size`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(240_000)
    await makeNotesLibrary(folder, [tagNamed('weather'), tagNamed('people')], [orchard])
    const { app, page } = await launch()
    const reader = scholium(page)
    await reader.openArticle(orchard.title)
    await setSizes(reader, size)
    for (const [width, height] of windows) {
      await resize(app, page, width, height, size)
      for (const [name, go] of screens) {
        await test.step(`${name} in ${width} × ${height}`, async () => {
          await go(reader)
          expect.soft(await outOfReach(page), `${name}, ${width} × ${height}`).toEqual([])
          await backToPage(page)
        })
      }
    }
  })

test('the interface grows and shrinks by keys, and begins at the size it was left in', async ({
  launch,
}) => {
  const first = await launch()
  await first.page.getByRole('main').waitFor()
  const usual = await widthOf(first.page)
  const { keyboard } = first.page
  for (const _ of Array(9)) await keyboard.press('ControlOrMeta+Alt+=')
  await expect.poll(() => widthOf(first.page)).toBe(usual / 2)
  await keyboard.press('ControlOrMeta+Alt+0')
  await expect.poll(() => widthOf(first.page)).toBe(usual)
  await keyboard.press('ControlOrMeta+Alt+-')
  await keyboard.press('ControlOrMeta+Alt+=')
  await keyboard.press('ControlOrMeta+Alt+=')
  const larger = Math.round(usual / 1.25)
  await expect.poll(() => widthOf(first.page)).toBe(larger)
  await first.close()

  const second = await launch()
  await second.page.getByRole('main').waitFor()
  expect(await widthOf(second.page)).toBe(larger)
})

test('at twice the size a passage is selected, highlighted and stretched where it stands', async ({
  folder,
  launch,
}) => {
  await makeNotesLibrary(folder, [], [{ ...orchard, marked: [] }])
  const { app, page } = await launch()
  const reader = scholium(page)
  await reader.openArticle(orchard.title)
  await page.keyboard.press('ControlOrMeta+b')
  await setSizes(reader, 200)
  await page.keyboard.press('ControlOrMeta+0')
  await resize(app, page, 1920, 1080, 200)

  await reader.selectByMouse('kept the wind')
  expect(await reader.selected()).toBe('kept the wind')
  await expectBarBeside(reader)
  await page.keyboard.press('2')
  await expect(reader.marks('green')).toHaveText('kept the wind')
  await expectCardBeside(reader, 'kept the wind', 'Add a note')

  const handle = (await page.locator('.end-handle[data-end="end"]').boundingBox())!
  const { end } = await reader.placeOf('off the pears')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
  await expect(reader.marks('green')).toHaveText('kept the wind off the pears')
})

test('panels lie beside the page where it keeps its room, and over it where it does not', async ({
  folder,
  launch,
}) => {
  await makeNotesLibrary(folder, [tagNamed('weather'), tagNamed('people')], [orchard])
  const { app, page } = await launch()
  const reader = scholium(page)
  const { keyboard } = page
  const drawers = page.locator('[data-drawer]')
  await reader.openArticle(orchard.title)
  await keyboard.press('ControlOrMeta+j')
  await resize(app, page, 1280, 800, 100)
  await expect(reader.library).toBeVisible()
  await expect(reader.notesPanel).toBeVisible()
  await expect(drawers).toHaveCount(0)

  await test.step('one of them, which is the library while that is shown', async () => {
    await resize(app, page, 1100, 800, 100)
    await expect(reader.notesPanel).toBeHidden()
    await expect(reader.library).toBeVisible()
    await keyboard.press('ControlOrMeta+b')
    await expect(reader.notesPanel).toBeVisible()
    await expect(drawers).toHaveCount(0)
    await keyboard.press('ControlOrMeta+b')
    await expect(reader.notesPanel).toBeHidden()
  })

  await test.step('a pressed highlight has its note in a drawer, whatever that showed', async () => {
    await keyboard.press('ControlOrMeta+Shift+t')
    await expect(reader.notesPanel).toHaveAttribute('data-drawer')
    await keyboard.press('Escape')
    await resize(app, page, 900, 700, 100)
    await expect(reader.library).toBeVisible()
    await reader.clickPassage('the wind')
    await expect(reader.card('kept the wind')).toContainText('Did it?')
    const box = (await reader.notesPanel.boundingBox())!
    expect([box.y, box.height]).toEqual([0, 700])
  })

  await test.step('what is pressed beside the drawer is done, and puts it away', async () => {
    await reader.selectByMouse('The wall')
    await expect(reader.notesPanel).toBeHidden()
    expect(await reader.selected()).toBe('The wall')
    await keyboard.press('Escape')
  })

  await test.step('none of them', async () => {
    await resize(app, page, 800, 700, 100)
    await expect(reader.library).toBeHidden()
    await keyboard.press('ControlOrMeta+b')
    await expect(reader.library).toHaveAttribute('data-drawer')
    await page.mouse.click(700, 400)
    await expect(reader.library).toBeHidden()
  })
})

test('a drawer has a cross where its tabs end, which puts it away and gives back the focus', async ({
  folder,
  launch,
}) => {
  await makeNotesLibrary(folder, [tagNamed('weather'), tagNamed('people')], [orchard])
  const { app, page } = await launch()
  const reader = scholium(page)
  const { keyboard } = page
  await reader.openArticle(orchard.title)
  await resize(app, page, 1280, 800, 100)
  await keyboard.press('ControlOrMeta+j')
  const crosses = page.locator('.side-panel').getByRole('button', { name: 'Close' })
  await expect(reader.notesPanel).toBeVisible()
  await expect(crosses).toHaveCount(0)

  await resize(app, page, 700, 500, 100)
  for (const [panel, key] of [
    ['library', 'ControlOrMeta+b'],
    ['notesPanel', 'ControlOrMeta+j'],
  ] as const)
    for (const isByKey of [false, true]) {
      await reader.text.focus()
      await keyboard.press(key)
      await expect(reader[panel]).toHaveAttribute('data-drawer')
      await expect(crosses).toBeInViewport({ ratio: 1 })
      if (isByKey) {
        await reader[panel].getByRole('tab', { selected: true }).focus()
        await keyboard.press('Tab')
        await expect(crosses).toBeFocused()
        await keyboard.press('Enter')
      } else await crosses.click()
      await expect(reader[panel]).toBeHidden()
      await expect(reader.text).toBeFocused()
    }
})

test('what is printed does not grow with the interface', async ({ folder, launch }) => {
  await makeNotesLibrary(folder, [tagNamed('weather'), tagNamed('people')], [orchard])
  const { app, page } = await launch()
  const reader = scholium(page)
  await reader.openArticle(orchard.title)
  const print = async (name: string) => {
    const file = join(folder, name)
    await answerSaveDialog(app, file)
    await page.keyboard.press('ControlOrMeta+Shift+s')
    await page.getByText(`Saved as ${file}`).waitFor()
    return readPdf(await readFile(file))
  }
  const usual = await print('usual.pdf')
  await setSizes(reader, 200)
  expect((await print('larger.pdf')).text).toBe(usual.text)
})

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => innerWidth)
}

/** Shows a panel by its key where it is not shown yet. */
async function shown(
  reader: Scholium,
  panel: 'library' | 'notesPanel',
  key: string,
): Promise<void> {
  if (!(await reader[panel].isVisible())) await reader.window.keyboard.press(key)
  await reader[panel].waitFor()
}

/** Puts away all that lies over the page or in its place. */
async function backToPage(page: Page): Promise<void> {
  const over = page.locator('[role="dialog"], .popover, [data-drawer], .desk, .open-card')
  await expect(async () => {
    if ((await over.count()) === 0) return
    await page.keyboard.press('Escape')
    await expect(over).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** Makes the interface so many percent of its usual size, and the text of the page as well. */
async function setSizes({ window }: Scholium, size: InterfaceSize): Promise<void> {
  await window.getByRole('button', { name: 'Reading settings' }).click()
  const text = window.getByRole('textbox', { name: 'Size in pixels' })
  await text.fill(String(Math.min(19 * (size / 100), 40)))
  await text.press('Enter')
  await window.getByRole('radio', { name: `${size}%` }).click()
  await window.keyboard.press('Escape')
}

/** Gives the page of the window a size, in pixels of the screen. */
async function resize(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number,
  size: InterfaceSize,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!),
    [width, height],
  )
  const wanted = [width, height].map((pixels) => Math.round((pixels * 100) / size))
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual(wanted)
}
