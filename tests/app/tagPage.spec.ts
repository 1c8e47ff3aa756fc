import { expect } from '@playwright/test'
import { test } from './launch'
import { makeNotesLibrary, tagNamed, type MarkedArticle } from './notesLibrary'
import { scholium } from './scholium'
import { tagsPanel } from './tagsPanel'

const tags = [
  tagNamed('water', { definition: 'When the **water** is told of.', color: 'blue' }),
  tagNamed('tide', { parent: 'water' }),
  tagNamed('wall'),
]

const harbour: MarkedArticle = {
  title: 'The Harbour',
  paragraphs: ['The boats lay dry. Then the tide came in. Nobody saw it.', 'It went out again.'],
  marked: [
    { quote: 'the tide came', color: 'blue', tags: ['tide', 'wall'], note: 'Twice a *day*.' },
    { quote: 'went out', tags: ['water'] },
  ],
}
const orchard: MarkedArticle = {
  title: 'The Orchard',
  author: 'Ben Holt',
  paragraphs: ['A wall keeps the wind off the pears. Water them in May.'],
  marked: [
    { quote: 'A wall', tags: ['wall'] },
    { quote: 'Water them', tags: ['water'] },
  ],
}

test('the page of a tag has its meaning and its passages in their context', async ({
  launch,
  folder,
}) => {
  await makeNotesLibrary(folder, tags, [harbour, orchard])
  const { app, page } = await launch()
  const panel = tagsPanel(page)
  const main = page.getByRole('main')
  const passage = (quote: string) => main.getByRole('article', { name: `“${quote}`, exact: false })
  await expect(main).toBeVisible()
  await panel.open()
  await panel.walkTo('water')
  await page.keyboard.press('ControlOrMeta+Enter')

  await test.step('what it means, and what stands under it', async () => {
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('water')
    await expect(main.locator('strong').first()).toHaveText('water')
    await expect(main.getByText('3 passages in 2 articles')).toBeVisible()
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(['The Orchard', 'The Harbour'])
    await expect(main.getByText('Ben Holt')).toBeVisible()
  })

  await test.step('each in its sentence and paragraph, with its note', async () => {
    const tide = passage('the tide came')
    await expect(tide.locator('blockquote')).toHaveText(harbour.paragraphs[0]!)
    await expect(tide.locator('.tag-around')).toHaveText(['The boats lay dry. ', ' Nobody saw it.'])
    await expect(tide.getByRole('link')).toHaveText('the tide came')
    await expect(tide.locator('em')).toHaveText('day')
    await expect(tide.getByRole('listitem')).toHaveText(['water/tide', 'wall'])
  })

  await test.step('with the tags below it or without, and from one to another', async () => {
    await main.getByText('With the tags below').click()
    await expect(main.getByText('2 passages in 2 articles')).toBeVisible()
    await expect(passage('the tide came')).toHaveCount(0)
    await main.getByText('With the tags below').click()
    await main.getByRole('navigation', { name: 'Tags below' }).getByRole('button').click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('tide')
    await expect(main.getByText('1 passage in 1 article')).toBeVisible()
    await main.getByRole('navigation', { name: 'Tags above' }).getByRole('button').click()
    await expect(main.getByText('3 passages in 2 articles')).toBeVisible()
  })

  await test.step('a passage leads to its place, and back', async () => {
    await passage('the tide came').getByRole('link').click()
    await expect(scholium(page).marks('blue')).toHaveText('the tide came')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(main.getByText('3 passages in 2 articles')).toBeVisible()
  })

  await test.step('it is what is exported, by the key too', async () => {
    const dialog = page.getByRole('dialog', { name: 'Export 3 highlights to Markdown' })
    await main.getByRole('button', { name: 'Export…' }).click()
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('ControlOrMeta+e')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('it is copied, and listed', async () => {
    await main.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(page.getByText('Copied 3 highlights as Markdown')).toBeVisible()
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toContain('> the tide came')
    expect(copied).not.toContain('> A wall')
    await main.getByRole('button', { name: 'As a list' }).click()
    await expect(page.getByText('3 of 4 highlights')).toBeVisible()
  })

  await test.step('what changes meanwhile is there', async () => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await expect(page.getByText('Nothing matches')).toBeVisible()
    await panel.choose('water', 'Open its page')
    await expect(main.getByText('No passages yet')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(main.getByText('3 passages in 2 articles')).toBeVisible()
  })
})

test('a tag that is deleted leaves no page behind', async ({ launch, folder }) => {
  await makeNotesLibrary(folder, tags, [harbour])
  const { page } = await launch()
  const reader = scholium(page)
  await expect(page.getByRole('main')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Command or article' }).fill('wall')
  await page.getByRole('option', { name: 'wall' }).click()
  await expect(page.getByText('1 passage in 1 article')).toBeVisible()
  const panel = tagsPanel(page)
  await panel.open()
  await panel.choose('wall', 'Delete…')
  await panel.dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('This tag is not there any more')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('1 passage in 1 article')).toBeVisible()
  await reader.saved()
})

test('from the notes with a tag in one article those in all are a press away', async ({
  launch,
  folder,
}) => {
  await makeNotesLibrary(folder, tags, [harbour, orchard])
  const { page } = await launch()
  const reader = scholium(page)
  const panel = tagsPanel(page)
  await reader.openArticle('The Harbour')
  await panel.open()
  await panel.row('wall').click()
  await expect(reader.notesPanel.getByText('1 of 2')).toBeVisible()
  await reader.notesPanel.getByRole('button', { name: 'In all articles' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('wall')
  await expect(main.getByText('2 passages in 2 articles')).toBeVisible()
})
