import { expect, type ElectronApplication, type Locator } from '@playwright/test'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dragFiles } from './dragFiles'
import { test } from './launch'
import { scholium, type Scholium } from './scholium'
import { storedTitles } from './stored'

const fixtures = join(import.meta.dirname, '../fixtures/app')
const orchard = join(fixtures, 'the-orchard-wall.md')
const keeper = join(fixtures, 'the-keeper-of-the-light.md')
const ferry = join(fixtures, 'the-night-ferry.txt')
const road = join(fixtures, 'the-salt-road.html')

test('articles come in from the dialog, by drag and drop, and by paste', async ({ launch }) => {
  const { app, page, library } = await launch()
  const reader = scholium(page)
  const rows = reader.library.getByRole('row')
  await expect(reader.title).toHaveText('Read with a pen in hand')

  await test.step('from the dialog', async () => {
    await chooseFiles(app, [orchard])
    await page.getByRole('button', { name: 'Add articles from files…' }).click()
    await expect(reader.title).toHaveText('The Orchard Wall')
    await expect(reader.text.getByRole('table')).toBeVisible()
    await expect(rows).toHaveCount(1)
  })

  await test.step('dropped on the window, several at once', async () => {
    await dragFiles(page, [ferry, road], 'dragEnter', 'dragOver')
    await expect(page.getByText('Drop to add to your library')).toBeVisible()
    await dragFiles(page, [ferry, road], 'drop')
    await expect(page.getByText('Drop to add to your library')).toBeHidden()
    await expect(reader.title).toHaveText('The Night Ferry')
    await expect(rows).toHaveCount(3)
    await expect(page.getByLabel('Messages').getByText('Added 2 articles')).toBeVisible()
    await reader.openArticle('The Salt Road')
    await expect(page.getByText('Maren Holt').first()).toBeVisible()
    await expect(reader.text.getByRole('listitem')).toHaveCount(3)
    await expect(reader.text).not.toContainText('Copyright')
  })

  await test.step('text from the clipboard', async () => {
    await app.evaluate(({ clipboard }) =>
      clipboard.writeText('A pasted text\n\nIt has two paragraphs.\n\nThis is the second.\n'),
    )
    await page.keyboard.press('ControlOrMeta+v')
    await expect(reader.title).toHaveText('A pasted text')
    await expect(reader.text.getByRole('paragraph')).toHaveText([
      'It has two paragraphs.',
      'This is the second.',
    ])
  })

  await test.step('a part of a page from the clipboard, with its headings and emphasis', async () => {
    await reader.openArticle('The Orchard Wall')
    await reader.selectByMouse('How it was laid\nThe older brother kept accounts')
    await page.keyboard.press('Shift+End')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ControlOrMeta+v')
    await expect(reader.title).toHaveText('How it was laid')
    await expect(reader.text.locator('em')).toHaveText('every')
  })

  expect(await storedTitles(library)).toEqual([
    'The Orchard Wall',
    'The Night Ferry',
    'The Salt Road',
    'A pasted text',
    'How it was laid',
  ])
})

test('what cannot be read is refused with a sentence each, and leaves nothing behind', async ({
  launch,
  folder,
}) => {
  const { app, page, library } = await launch()
  const reader = scholium(page)
  const alerts = page.getByLabel('Messages').getByRole('alert')
  const inFolder = (name: string): string => join(folder, name)
  await writeFile(inFolder('Empty.txt'), '')
  await writeFile(inFolder('Blank.md'), ' \n\u00a0\n\t\n')
  await writeFile(inFolder('Picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))
  await writeFile(inFolder('Large.txt'), Buffer.alloc(64 * 1024 * 1024 + 1, 'a'))
  await writeFile(inFolder('Broken.txt'), Buffer.from([0xff, 0xfe, 0x41, 0xd8, 0x41]))
  await mkdir(inFolder('A folder'))
  const refused = [
    'Empty.txt',
    'Blank.md',
    'Picture.txt',
    'Large.txt',
    'Broken.txt',
    'A folder',
    'Gone.txt',
  ]
  await expect(page.getByRole('main')).toBeVisible()
  for (const name of refused) {
    await chooseFiles(app, [inFolder(name)])
    await page.keyboard.press('ControlOrMeta+o')
    await expect(alerts.getByText(`“${name}”`)).toHaveText(/\.$/)
  }
  await expect(alerts.getByText('Large.txt')).toContainText('64 MB')
  await expect(alerts.getByText('A folder')).toContainText('is a folder')
  await expect(reader.title).toHaveText('Read with a pen in hand')
  expect(await readdir(join(library, 'articles'))).toEqual([])
  expect(await storedTitles(library)).toEqual([])

  await test.step('an empty clipboard too', async () => {
    await app.evaluate(({ clipboard }) => clipboard.clear())
    await page.keyboard.press('ControlOrMeta+v')
    await expect(alerts.getByText(/clipboard/i)).toBeVisible()
  })

  await test.step('each is put away by its button', async () => {
    const dismiss = alerts.getByRole('button', { name: 'Dismiss' })
    for (let left = await dismiss.count(); left > 0; left--) {
      await dismiss.first().click()
      await expect(dismiss).toHaveCount(left - 1)
    }
  })
})

test('many files come in with progress, and the rest can be cancelled', async ({
  launch,
  folder,
}) => {
  const { app, page, library } = await launch()
  const reader = scholium(page)
  const files = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const file = join(folder, `Article ${index + 1}.md`)
      const sentence = `Sentence of article ${index + 1}, which goes on for a while. `
      await writeFile(file, `# Article ${index + 1}\n\n${sentence.repeat(4000)}\n`)
      return file
    }),
  )
  await expect(page.getByRole('main')).toBeVisible()
  await chooseFiles(app, files)
  await page.getByRole('button', { name: 'Add articles from files…' }).click()
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(/^Reading \d+ of 60: Article/)
  await page.getByLabel('Messages').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)

  const kept = await storedTitles(library)
  expect(kept.length).toBeLessThan(60)
  expect(kept).toEqual(kept.map((_, index) => `Article ${index + 1}`))
  expect(await readdir(join(library, 'articles'))).toHaveLength(kept.length)

  await test.step('and what was cancelled can be asked for again', async () => {
    await chooseFiles(app, files.slice(-2))
    await page.keyboard.press('ControlOrMeta+o')
    await expect(reader.title).toHaveText('Article 59')
  })
})

test('an article that is there already is offered: open it, keep both, or leave it at that', async ({
  launch,
}) => {
  const { app, page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await chooseFiles(app, [keeper])
  await page.keyboard.press('ControlOrMeta+o')
  await expect(reader.title).toHaveText('The Keeper of the Light')

  await chooseFiles(app, [orchard])
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByText('“The Orchard Wall” is in your library already')).toBeVisible()
  await page.getByRole('button', { name: 'Open the one there' }).click()
  await expect(reader.title).toHaveText('The Orchard Wall')
  expect(await storedTitles(library)).toEqual(['The Orchard Wall', 'The Keeper of the Light'])

  const question = page.getByText('“The Orchard Wall” is in your library already')
  await reader.openArticle('The Keeper of the Light')
  await page.keyboard.press('ControlOrMeta+o')
  await page.locator('.notice', { has: question }).getByRole('button', { name: 'Dismiss' }).click()
  await expect(question).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+o')
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: 'Open the one there' }).focus()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(reader.text).toBeFocused()
  await expect(reader.title).toHaveText('The Keeper of the Light')
  expect(await storedTitles(library)).toEqual(['The Orchard Wall', 'The Keeper of the Light'])

  await page.keyboard.press('ControlOrMeta+o')
  await page.getByRole('button', { name: 'Keep both' }).click()
  await expect(reader.library.getByRole('row', { name: 'The Orchard Wall' })).toHaveCount(2)
  expect(await storedTitles(library)).toHaveLength(3)
})

test('many that are refused are told of at once, and many that are there settled at once', async ({
  folder,
  launch,
}) => {
  const { app, page, library } = await launch({ files: [orchard, keeper, ferry] })
  await expect(page.getByText('Added 3 articles')).toBeVisible()
  const broken = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map(async (name) => {
      const file = join(folder, `${name}.pdf`)
      await writeFile(file, '%PDF-1.7')
      return file
    }),
  )
  await chooseFiles(app, [...broken, orchard, keeper, ferry])
  await page.keyboard.press('ControlOrMeta+o')
  const refusal = page.getByRole('alert').getByRole('paragraph')
  await expect(refusal).toHaveCount(1)
  await expect(refusal).toHaveText(
    /^5 articles were not added\.\s“a\.pdf” is a PDF\..+“e\.pdf” is a PDF\..+\.$/s,
  )
  await page.getByText('The same for all 2 others').click()
  await page.getByRole('button', { name: 'Keep those there' }).click()
  await expect(page.getByText('is in your library already')).toHaveCount(0)
  await expect(scholium(page).title).toHaveText('The Orchard Wall')
  expect(await storedTitles(library)).toHaveLength(3)
})

test('the library is ordered, searched, renamed and cleared out, with a way back', async ({
  launch,
}) => {
  const { app, page, library } = await launch({ files: [orchard] })
  const reader = scholium(page)
  const { keyboard } = page
  const titles = reader.library.locator('.article-row-title')
  const rows = reader.library.getByRole('row')
  const expectTitles = (...expected: readonly string[]): Promise<void> =>
    expect(titles).toHaveText(expected.map((title) => new RegExp(`^${title}`)))
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.highlight('A wall keeps')
  await chooseFiles(app, [ferry, keeper])
  await keyboard.press('ControlOrMeta+o')
  await expectTitles('The Keeper of the Light', 'The Night Ferry', 'The Orchard Wall')

  await test.step('ordered', async () => {
    await orderBy(reader, 'By author')
    await expectTitles('The Night Ferry', 'The Keeper of the Light', 'The Orchard Wall')
    await orderBy(reader, 'Most highlights first')
    await expect(titles.first()).toContainText('The Orchard Wall')
    await orderBy(reader, 'By title')
    await expectTitles('The Keeper of the Light', 'The Night Ferry', 'The Orchard Wall')
  })

  await test.step('searched by title, author or source', async () => {
    await keyboard.press('ControlOrMeta+Shift+l')
    const find = reader.library.getByRole('searchbox', { name: 'Find an article' })
    await expect(find).toBeFocused()
    await keyboard.type('night')
    await expectTitles('The Night Ferry')
    await find.fill('WREN orch')
    await expectTitles('The Orchard Wall')
    await keyboard.press('Enter')
    await expect(reader.title).toHaveText('The Orchard Wall')
    await find.fill('nobody')
    await expect(reader.library.getByText('No title, author or source')).toBeVisible()
    await reader.library.getByRole('button', { name: 'Clear', exact: true }).click()
    await expect(find).toBeFocused()
    await expect(titles).toHaveCount(3)
  })

  const more = async (title: string, item: string): Promise<void> => {
    await rows.filter({ hasText: title }).hover()
    await rows.filter({ hasText: title }).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  await test.step('renamed in the list', async () => {
    await more('Orchard', 'Rename')
    const field = reader.library.getByRole('textbox', { name: 'Title' })
    await expect(field).toBeFocused()
    await keyboard.type('A Wall, and Pears')
    await keyboard.press('Enter')
    await expect(reader.title).toHaveText('A Wall, and Pears')
    await expectTitles('A Wall, and Pears', 'The Keeper of the Light', 'The Night Ferry')
    await keyboard.press('F2')
    await expect(field).toBeFocused()
    await keyboard.type('No, better not')
    await keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    await keyboard.press('ControlOrMeta+z')
    await expect(reader.title).toHaveText('The Orchard Wall')
    await expectTitles('The Keeper of the Light', 'The Night Ferry', 'The Orchard Wall')
  })

  await test.step('deleted one and several, and taken back', async () => {
    await more('Night Ferry', 'Delete')
    await expectTitles('The Keeper of the Light', 'The Orchard Wall')
    await page.getByLabel('Messages').getByRole('button', { name: 'Undo' }).last().click()
    await expect(titles).toHaveCount(3)

    await rows.nth(0).click()
    await rows.nth(2).click({ modifiers: ['Shift'] })
    await keyboard.press('Delete')
    await expect(titles).toHaveCount(0)
    await expect(reader.title).toHaveText('Read with a pen in hand')
    await expect.poll(() => storedTitles(library)).toEqual([])
    await page.getByLabel('Messages').getByRole('button', { name: 'Undo' }).last().click()
    await expect(titles).toHaveCount(3)
    await expect.poll(() => storedTitles(library)).toHaveLength(3)
    await reader.openArticle('The Orchard Wall')
    await expect(reader.marks('yellow')).toHaveText('A wall keeps')
  })
})

test('place, panels and settings are as they were after a restart', async ({ launch, folder }) => {
  const long = join(folder, 'A long walk.md')
  const paragraphs = Array.from(
    { length: 120 },
    (_, index) => `Milestone ${index + 1} stands where the ${index + 1}th mile of the walk ends.`,
  )
  await writeFile(long, `# A long walk\n\n${paragraphs.join('\n\n')}\n`)
  const first = await launch({ files: [long] })
  const reader = scholium(first.page)
  await expect(reader.title).toHaveText('A long walk')

  await test.step('set', async () => {
    await first.page.keyboard.press('ControlOrMeta+,')
    const settings = first.page.getByRole('dialog', { name: 'Reading settings' })
    await settings.getByRole('radio', { name: 'Dark' }).click()
    await settings.getByRole('radio', { name: 'Inter' }).click()
    await settings.getByRole('button', { name: 'Increase Size' }).click()
    await first.page.keyboard.press('Escape')
    await first.page.keyboard.press('ControlOrMeta+b')
    await expect(reader.library).toHaveCount(0)
    await first.page.keyboard.press('ControlOrMeta+j')
    await expect(reader.notesPanel).toBeVisible()
    await reader.placeOf('Milestone 80 ')
    await expect(milestone(reader, 80)).toBeInViewport()
  })
  const size = await fontSize(reader)
  await first.close()

  const again = scholium((await launch()).page)
  await expect(again.title).toHaveText('A long walk')
  await expect(again.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(again.window.locator('.page')).toHaveAttribute('data-typeface', 'sans')
  expect(await fontSize(again)).toBe(size)
  expect(size).toBe('20px')
  await expect(again.library).toHaveCount(0)
  await expect(again.notesPanel).toBeVisible()
  await expect(milestone(again, 80)).toBeInViewport()
  await expect(milestone(again, 60)).not.toBeInViewport()
})

test('what was left out of an article is listed at its end and taken back with a click', async ({
  launch,
}) => {
  const { page } = await launch({ files: [ferry] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Night Ferry')
  await expect(page.getByText('Ada Quill').first()).toBeVisible()
  await expect(reader.text.getByRole('paragraph')).toHaveCount(4)
  await reader.highlight('a timetable is a promise')

  await page.getByText('Left out of the article').click()
  const leftOut = page.getByRole('group').filter({ hasText: 'Left out of the article' })
  const passages = leftOut.getByRole('listitem')
  const form = passages.filter({ hasText: 'Your email address' })
  await expect(form).toBeVisible()
  const count = await passages.count()
  await form.getByRole('button', { name: 'Take back' }).click()
  await expect(reader.text).toContainText('Your email address will not be published.')
  await expect(passages).toHaveCount(count - 1)
  await expect(reader.marks('yellow')).toHaveText('a timetable is a promise')
  await reader.highlight('Your email address', 'green')
  await expect(reader.marks('green')).toHaveText('Your email address')

  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader.text).not.toContainText('Your email address')
  await expect(passages).toHaveCount(count)
})

function milestone({ text }: Scholium, number: number): Locator {
  return text.getByText(`Milestone ${number} `, { exact: false })
}

async function orderBy({ window, library }: Scholium, name: string): Promise<void> {
  await library.getByRole('button', { name: 'Order' }).click()
  await window.getByRole('menuitemradio', { name }).click()
}

/** Answers the next file dialogs with these files, as a user would who picks them. */
function chooseFiles(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, filePaths as string[])
}

function fontSize({ text }: Scholium): Promise<string> {
  return text.evaluate((element) => getComputedStyle(element).fontSize)
}
