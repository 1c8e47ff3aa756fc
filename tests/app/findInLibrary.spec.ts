import { expect, type Page } from '@playwright/test'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type Program } from './launch'
import { openLibrary } from '../../electron/storage/openLibrary'
import { makeSearchLibrary } from '../bench/search/searchLibrary'
import { scholium } from './scholium'

const harbour = `# The Harbour at Night

The boats lay still. Nothing moves but the light, which turns and turns.

${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} is about ropes and tar.`).join('\n\n')}

A lantern hung over the naïve door of the warden. He would receive nobody.
`
const orchard = `# Notes from the Orchard

Apples keep longest in the dark. A lantern is of no use there. Tie no ropes.

日本語の文章も探せる。灯台の光が回る。
`
const hostile = `<img src=x onerror="document.title='broken'"> Markup

The words <b>lantern &amp; oil</b> stand here as text, and so does <script>lantern()</script>.
`

/** What is seen of the desk. */
function deskOf(page: Page) {
  return {
    field: page.getByRole('combobox', { name: 'Find in the library' }),
    options: page.getByRole('option'),
    list: page.getByRole('listbox', { name: 'What was found' }),
    marked: page.locator('.found-mark'),
    said: page.getByRole('region', { name: 'Find in the library' }).getByRole('status'),
  }
}

/** Opens the desk over a library of three articles. */
async function openDesk(
  launch: (options: { files: string[] }) => Promise<Program>,
  folder: string,
) {
  const files = await writeArticles(folder, {
    'hostile.txt': hostile,
    'orchard.md': orchard,
    'harbour.md': harbour,
  })
  const { page } = await launch({ files })
  const reader = scholium(page)
  // The last of them is opened then, in place of any desk.
  await page.getByText('Added 3 articles').waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+f')
  const desk = deskOf(page)
  await expect(desk.field).toBeFocused()
  return { page, reader, desk }
}

async function writeArticles(
  folder: string,
  articles: Readonly<Record<string, string>>,
): Promise<string[]> {
  await mkdir(join(folder, 'articles'), { recursive: true })
  return Promise.all(
    Object.entries(articles).map(async ([name, text]) => {
      const file = join(folder, 'articles', name)
      await writeFile(file, text)
      return file
    }),
  )
}

/** The words that are painted where the reader was led to. */
function landed(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('landing') ?? [])]
      .map((range) => {
        const { startContainer, startOffset, endContainer, endOffset } = range
        const live = document.createRange()
        live.setStart(startContainer, startOffset)
        live.setEnd(endContainer, endOffset)
        return live.toString()
      })
      .join('|'),
  )
}

test('words, phrases, beginnings, near spellings and Japanese are found as one types', async ({
  folder,
  launch,
}) => {
  const { page, desk } = await openDesk(launch, folder)

  await page.keyboard.type('lantern')
  await expect(desk.said).toHaveText('In 3 articles')
  await expect(desk.list.getByRole('group')).toHaveCount(3)
  await expect(desk.marked.first()).toHaveText('lantern')

  await desk.field.fill('"over the naive door"')
  await expect(desk.said).toHaveText('In one article')
  await expect(desk.options).toHaveText(['A lantern hung over the naïve door of the warden.'])

  await desk.field.fill('appl*')
  await expect(desk.options).toHaveText(['Apples keep longest in the dark.'])

  await desk.field.fill('recieve')
  await expect(desk.said).toContainText('Nothing is written “recieve”; showing “receive”.')
  await expect(desk.marked).toHaveText(['receive'])

  await desk.field.fill('灯台')
  await expect(desk.said).toHaveText('In one article')
  await expect(desk.options).toHaveText([/灯台の光が回る。/])

  await desk.field.fill('lantern -harbour colour:mauve')
  await expect(desk.said).toContainText('There is no colour “mauve”.')

  await desk.field.fill('zyxomma')
  await expect(page.getByText('Nothing found for zyxomma')).toBeVisible()
  await expect(desk.said).toHaveText('Nothing found')

  await desk.field.fill('lantern zyxomma')
  await page.getByRole('button', { name: 'Look for any of the words' }).click()
  await expect(desk.field).toHaveValue('lantern or zyxomma')
  await expect(desk.said).toHaveText('In 3 articles')
})

test('markup in what is found is text', async ({ folder, launch }) => {
  const { page, desk } = await openDesk(launch, folder)

  await page.keyboard.type('lantern in:markup')
  await expect(desk.list.getByRole('group')).toHaveCount(1)
  await expect(desk.list).toContainText('<img src=x')
  await expect(desk.list).toContainText('<script>lantern()</script>')
  expect(await desk.list.locator('img, script, b').count()).toBe(0)
  expect(await page.title()).toMatch(/^<img/)
})

test('the keyboard opens a passage, which is painted, and leads back to it', async ({
  folder,
  launch,
}) => {
  const { page, reader, desk } = await openDesk(launch, folder)

  await page.keyboard.type('"naive door"')
  await expect(desk.said).toHaveText('In one article')
  await page.keyboard.press('ArrowDown')
  await expect(desk.options.first()).toHaveAttribute('aria-selected', 'true')
  const active = await desk.field.getAttribute('aria-activedescendant')
  expect(active).toBe(await desk.options.first().getAttribute('id'))
  await page.keyboard.press('Enter')
  await expect(reader.title).toHaveText('The Harbour at Night')
  await expect.poll(() => landed(page)).toBe('naïve door')
  await expect(reader.text).toBeFocused()
  await expect(page.getByRole('status', { name: 'What is at the caret' })).toHaveText(
    '“naïve door” in “The Harbour at Night”.',
  )
  await expect(reader.text.getByText('over the naïve door')).toBeInViewport()

  await test.step('from there Shift and arrows select, which takes the paint away', async () => {
    for (const _ of 'naïve') await page.keyboard.press('Shift+ArrowRight')
    expect(await reader.selected()).toBe('naïve')
    expect(await landed(page)).toBe('')
    await page.keyboard.press('Escape')
  })

  await test.step('back to the same query, with the keyboard on the passage', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(desk.field).toBeFocused()
    await expect(desk.field).toHaveValue('"naive door"')
    await expect(desk.options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect.poll(() => landed(page)).toBe('naïve door')
  })

  await test.step('the button leads back too; Escape empties the field, then closes the desk', async () => {
    await page.getByRole('button', { name: 'Back to Find' }).click()
    await expect(desk.field).toHaveValue('"naive door"')
    await page.keyboard.press('Escape')
    await expect(desk.field).toHaveValue('')
    await expect(page.getByRole('button', { name: 'librar*' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(desk.field).toBeHidden()
    await expect(reader.title).toHaveText('The Harbour at Night')
  })
})

test('a click opens a highlight that has just been made, in focus; a filter finds it alone', async ({
  folder,
  launch,
}) => {
  const { page, reader, desk } = await openDesk(launch, folder)
  await page.keyboard.press('Escape')
  await reader.openArticle('Notes from the Orchard')
  await reader.highlight('Apples keep longest', 'green')
  await page.keyboard.press('n')
  await page.keyboard.type('Like zebras in the shade')
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await page.keyboard.type('fruit')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await reader.saved()

  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.keyboard.type('zebra')
  await expect(desk.options).toHaveCount(1)
  await expect(desk.options).toContainText('Green highlight: Apples keep longest')
  await expect(desk.options).toContainText('Like zebras in the shade')
  await expect(desk.options.getByRole('listitem', { name: 'fruit' })).toBeVisible()

  await desk.field.fill('tag:fru')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'fruit tag:fruit' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Tab')
  await expect(desk.field).toHaveValue('tag:fruit ')
  await desk.options.filter({ hasText: 'Apples' }).click()
  await expect(reader.title).toHaveText('Notes from the Orchard')
  await expect(reader.text.locator('.highlight-focused')).toHaveText('Apples keep longest')

  await test.step('a change is seen at once on the way back', async () => {
    await page.keyboard.press('Delete')
    await expect(reader.marks('green')).toHaveCount(0)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByText('Nothing found for tag:fruit')).toBeVisible()
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(desk.field).toBeFocused()
  })
})

test('the rest of an article is found by narrowing the query to it', async ({ folder, launch }) => {
  const { page, desk } = await openDesk(launch, folder)

  await page.keyboard.type('ropes')
  const rest = page.getByRole('option', { name: 'more in this article' })
  await expect(rest).toBeVisible()
  await rest.click()
  await expect(desk.field).toHaveValue('ropes in:"The Harbour at Night"')
  await expect(desk.options).toHaveCount(60)
})

test('the query stays when the desk is left, and is ready for another', async ({
  folder,
  launch,
}) => {
  const { page, reader, desk } = await openDesk(launch, folder)

  await page.keyboard.type('ropes')
  await expect(desk.said).toHaveText('In 2 articles')
  await reader.openArticle('Notes from the Orchard')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await expect(desk.field).toHaveValue('ropes')
  await expect(desk.said).toHaveText('In 2 articles')
  await page.keyboard.type('apples')
  await expect(desk.field).toHaveValue('apples')
  await expect(desk.options).toHaveText(['Apples keep longest in the dark.'])
})

test('the place in a long list of what was found is the same on the way back', async ({
  folder,
  launch,
}) => {
  const files = await writeArticles(
    folder,
    Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `tide-${index}.md`,
        `# Tide ${index}\n\n${'The sea is grey. '.repeat(index * 4)}A tide table hangs here.`,
      ]),
    ),
  )
  const { page } = await launch({ files })
  const reader = scholium(page)
  const desk = deskOf(page)
  await page.getByText('Added 30 articles').waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.keyboard.type('tide table')
  await expect(desk.said).toHaveText('In 30 articles, the best first')
  for (let step = 0; step < 34; step++) await page.keyboard.press('ArrowDown')
  const chosen = desk.list.locator('[aria-selected=true]')
  await expect(chosen).toBeInViewport()
  await expect(chosen).toHaveText(/A tide table hangs here/)
  const before = { id: await chosen.getAttribute('id'), box: await chosen.boundingBox() }
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await expect.poll(() => landed(page)).toBe('tide')

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chosen).toBeInViewport()
  expect(await chosen.getAttribute('id')).toBe(before.id)
  await expect
    .poll(async () => Math.abs((await chosen.boundingBox())!.y - before.box!.y))
    .toBeLessThan(2)
})

test('reading can be put off and gone on with; what cannot be read is named', async ({
  folder,
  launch,
}) => {
  test.slow()
  const library = join(folder, 'library')
  await makeSearchLibrary({ folder: library, articles: 500, wordsEach: 1_500, highlightsEach: 5 })
  const kept = await openLibrary(library, { write: false })
  const lost = kept.state().articles[0]!
  await kept.close()
  // Nor is there a copy from which it could be mended.
  await rm(join(library, 'backups'), { recursive: true })
  await rm(join(library, 'articles', lost.id, 'article.json'))

  const { page } = await launch()
  const desk = page.getByRole('region', { name: 'Find in the library' })
  await page.getByRole('region', { name: 'Library' }).waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await desk.getByRole('button', { name: 'Not now' }).click()
  await expect(desk.getByText(/^\d+ articles have not been read yet/)).toBeVisible()
  await expect(desk.getByRole('progressbar')).toBeHidden()
  await desk.getByRole('button', { name: 'Read now' }).click()
  await expect(desk.getByText(`The text of “${lost.title}” could not be read`)).toBeVisible({
    timeout: 60_000,
  })
  await expect(desk.getByRole('button', { name: 'Not now' })).toBeHidden()
})

test('a first start reads the library with its progress shown; the next finds at once', async ({
  folder,
  launch,
}) => {
  test.slow()
  const library = join(folder, 'library')
  await makeSearchLibrary({ folder: library, articles: 800, wordsEach: 1_500, highlightsEach: 5 })

  await test.step('first start', async () => {
    const { page, close } = await launch()
    const desk = deskOf(page)
    const progress = page.getByRole('progressbar', { name: 'Reading the library' })
    await page.getByRole('region', { name: 'Library' }).waitFor()
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await desk.field.fill('the')
    await expect(progress).toContainText(/Reading the library: \d+ of 800 articles\./)
    await expect(progress).toBeHidden({ timeout: 60_000 })
    await expect(desk.said).toHaveText(/^In \d+ articles, the best first$/)
    await close()
  })

  await test.step('second start', async () => {
    const { page } = await launch()
    const desk = deskOf(page)
    await page.getByRole('region', { name: 'Library' }).waitFor()
    const seen = await page.evaluateHandle(() => {
      const events: string[] = []
      window.scholium.listen((event) => {
        if (event.kind === 'indexing' && event.done < event.total) events.push(event.kind)
      })
      return events
    })
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await desk.field.fill('the')
    await expect(desk.said).toHaveText(/^In \d+ articles, the best first$/)
    expect(await seen.jsonValue()).toEqual([])
  })
})
