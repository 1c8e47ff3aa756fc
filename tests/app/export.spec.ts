import { expect, type ElectronApplication } from '@playwright/test'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Root } from 'mdast'
import { parseMarkdown, passagesIn, plainText } from '../unit/export/parseMarkdown'
import { makeSearchLibrary } from '../bench/search/searchLibrary'
import { answerSaveDialog } from './answerSaveDialog'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')
const road = join(fixtures, 'the-salt-road.html')

const passages = {
  'The Keeper of the Light': ['Never leave a page blank.\nIf in doubt, write it down.'],
  'The Orchard Wall': [
    'How it was laid\nThe older brother kept accounts',
    'and he wrote 2 * 3 = 6 under',
    'Rain on the third, and again on the fourth. He has taken',
    'الجدار لا يتكلم، ولكنه يسمع كل شيء.',
    '[square] brackets, a #hash, an _underscore_word_ and 5 * 4 < 21',
  ],
  'The Salt Road': ['the second bridge there was a toll'],
} as const

test('one article, some or all of them are exported as they were highlighted', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ files: [orchard, keeper, road] })
  const reader = scholium(page)
  const dialog = page.getByRole('dialog', { name: 'Export to Markdown' })
  await expect(reader.library.getByRole('row')).toHaveCount(3)
  for (const [title, quotes] of Object.entries(passages)) {
    await reader.openArticle(title)
    for (const quote of quotes) await reader.highlight(quote)
    await tag(reader, title === 'The Salt Road' ? 'salt' : 'paper')
  }
  await tag(reader, 'paper')
  await page.keyboard.press('n')
  await page.keyboard.type('Was it *really* paid in salt?')
  await page.keyboard.press('Escape')
  await reader.saved()

  const save = async (name: string): Promise<Root> => {
    const file = join(folder, name)
    await answerSaveDialog(app, file)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(page.getByLabel('Messages').getByText(name)).toBeVisible()
    await expect(dialog).toBeHidden()
    return parseMarkdown(await readFile(file, 'utf8'))
  }

  await test.step('the open one, to a file', async () => {
    await page.getByRole('button', { name: 'Export to Markdown…' }).click()
    await expect(dialog.getByRole('radio', { name: 'The Salt Road' })).toBeChecked()
    const root = await save('one.md')
    expect(frontMatterOf(root)).toMatchObject({
      title: 'The Salt Road',
      author: 'Maren Holt',
      tags: ['paper', 'salt'],
    })
    expect(quotesIn(root)).toEqual(passages['The Salt Road'])
    expect(headingsIn(root)).toEqual(['The Salt Road', 'The toll'])
    expect(plainText(root)).toContain('Was it really paid in salt?')
  })

  await test.step('the open one, to the clipboard by key', async () => {
    await reader.openArticle('The Orchard Wall')
    await page.keyboard.press('ControlOrMeta+Shift+e')
    await expect(page.getByText('Copied 5 highlights as Markdown')).toBeVisible()
    const root = parseMarkdown(await app.evaluate(({ clipboard }) => clipboard.readText()))
    expect(quotesIn(root)).toEqual(passages['The Orchard Wall'])
    expect(headingsIn(root)).toEqual([
      'The Orchard Wall',
      'How it was laid',
      'What the almanac says',
      'What it keeps',
    ])
  })

  await test.step('some of them', async () => {
    const rows = reader.library.getByRole('row')
    await rows.filter({ hasText: 'The Keeper' }).click({ modifiers: ['ControlOrMeta'] })
    await rows.filter({ hasText: 'The Keeper' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Export 2 articles…' }).click()
    await expect(dialog.getByRole('radio', { name: 'The 2 articles chosen' })).toBeChecked()
    const root = await save('some.md')
    expect(new Set(quotesIn(root))).toEqual(
      new Set([...passages['The Orchard Wall'], ...passages['The Keeper of the Light']]),
    )
  })

  await test.step('the whole library, by tag', async () => {
    await page.keyboard.press('ControlOrMeta+e')
    await dialog.getByText('The whole library').click()
    await dialog.getByRole('radio', { name: 'By tag' }).click()
    const root = await save('all.md')
    expect(frontMatterOf(root)).toMatchObject({ articles: 3, tags: ['paper', 'salt'] })
    expect(headingsIn(root)).toEqual(['paper', 'salt', 'Untagged'])
    // The one with two tags stands under both.
    expect(quotesIn(root)).toHaveLength(Object.values(passages).flat().length + 1)
  })

  await test.step('only what has a tag', async () => {
    await page.keyboard.press('ControlOrMeta+e')
    await dialog.getByText('The whole library').click()
    await dialog.getByRole('button', { name: /Narrow to a tag/ }).click()
    await page.getByRole('option', { name: 'salt' }).click()
    const root = await save('salt.md')
    expect(quotesIn(root)).toEqual(passages['The Salt Road'])
  })

  await test.step('and thought better of, nothing happens', async () => {
    await page.keyboard.press('ControlOrMeta+e')
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    })
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByLabel('Messages').getByRole('alert').getByRole('paragraph')).toHaveCount(
      0,
    )
  })

  await test.step('a file that cannot be written is told of, and can be chosen again', async () => {
    await answerSaveDialog(app, join(folder, 'no such folder', 'x.md'))
    await page.keyboard.press('ControlOrMeta+e')
    await expect(dialog.getByRole('button', { name: 'Save…' })).toBeFocused()
    await page.keyboard.press('Enter')
    const alert = page.getByRole('alert').getByText(/was not saved, because .*\.$/)
    await expect(alert).toBeVisible()
    await expect(dialog).toBeHidden()
    const file = join(folder, 'again.md')
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Try again…' }).click()
    await expect(page.getByText(/^Saved \d+ highlights to .*again\.md$/)).toBeVisible()
    await expect(alert).toBeHidden()
    await app.evaluate(({ shell }) => {
      shell.showItemInFolder = (file) => {
        Object.assign(globalThis, { shownFile: file })
      }
    })
    await page
      .locator('.notice', { hasText: 'again.md' })
      .getByRole('button', { name: 'Show in folder' })
      .click()
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shownFile'))).toBe(file)
  })
})

test('a file that is gone when it is to be shown is said to be', async ({ launch, folder }) => {
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('two brothers')
  const file = join(folder, 'gone.md')
  await answerSaveDialog(app, file)
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('button', { name: 'Save…' }).click()
  await expect(page.getByText(`Saved one highlight to ${file}`)).toBeVisible()
  await rm(file)
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect(page.getByRole('alert').getByText(file)).toHaveText(
    `${file} is not there any more: it was moved, renamed or deleted.`,
  )
})

test('Enter saves in a dialog that comes as soon as another is put away', async ({ launch }) => {
  test.slow()
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('two brothers')
  const dialog = page.getByRole('dialog')
  const timesAsked = await countSaveDialogs(app)
  let times = 0
  for (const before of ['F1', 'ControlOrMeta+k', 'ControlOrMeta+e'])
    for (const pause of [0, 20, 100, 300]) {
      await test.step(`after ${before}, a pause of ${pause} ms`, async () => {
        await keyboard.press(before)
        await expect(dialog).toBeVisible()
        await keyboard.press('Escape')
        await keyboard.press('ControlOrMeta+e', { delay: pause })
        await keyboard.press('Enter')
        times++
        await expect(dialog).toHaveCount(0)
        await expect.poll(timesAsked).toBe(times)
      })
    }
})

test('a long export tells how far it is, and nothing is saved when it is given up', async ({
  launch,
  folder,
}) => {
  test.slow()
  await makeSearchLibrary({
    folder: join(folder, 'library'),
    articles: 40,
    wordsEach: 3_000,
    highlightsEach: 40,
  })
  const { app, page } = await launch()
  await page.getByRole('region', { name: 'Library' }).waitFor()
  const dialog = page.getByRole('dialog', { name: 'Export to Markdown' })
  const progress = page.getByRole('progressbar', { name: /^Exporting: \d+ of 40 articles$/ })
  const file = join(folder, 'all.md')
  await writeFile(file, 'what was there before')
  await answerSaveDialog(app, file)
  await page.keyboard.press('ControlOrMeta+e')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(progress).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.getByLabel('Messages').getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toBeHidden()
  await expect(page.getByLabel('Messages').getByRole('paragraph')).toHaveCount(0)
  expect(await readFile(file, 'utf8')).toBe('what was there before')
  expect((await readdir(folder)).toSorted()).toEqual(['all.md', 'library', 'profile'])

  await page.keyboard.press('ControlOrMeta+e')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(page.getByText(`Saved 1,600 highlights to ${file}`)).toBeVisible({
    timeout: 60_000,
  })
  expect((await readFile(file, 'utf8')).match(/<!-- scholium:/g)).toHaveLength(1600)
})

/** Answers save dialogs as who gives up, and counts them. */
async function countSaveDialogs(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { saveDialogs: 0 })
    dialog.showSaveDialog = () => {
      Object.assign(globalThis, { saveDialogs: Reflect.get(globalThis, 'saveDialogs') + 1 })
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'saveDialogs') as number)
}

async function tag({ window }: Scholium, name: string): Promise<void> {
  await window.keyboard.press('t')
  await expect(window.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
  await window.keyboard.type(`${name},`)
  await window.keyboard.press('Escape')
}

function quotesIn(root: Root): readonly string[] {
  return passagesIn(root).map(({ quote }) => plainText(quote))
}

function headingsIn(root: Root): readonly string[] {
  return root.children.filter(({ type }) => type === 'heading').map(plainText)
}

function frontMatterOf(root: Root): unknown {
  const [first] = root.children
  return first?.type === 'yaml' ? parse(first.value) : null
}
