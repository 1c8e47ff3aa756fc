import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import { answerSaveDialog } from './answerSaveDialog'
import { test } from './launch'
import { scholium } from './scholium'

const article = join(import.meta.dirname, '../fixtures/app/the-keeper-of-the-light.md')

test('an article is read, highlighted, tagged, annotated, exported, and all there after a restart', async ({
  launch,
  folder,
}) => {
  const exported = join(folder, 'notes.md')
  const first = await launch({ files: [article] })
  const reader = scholium(first.page)
  await expect(reader.title).toHaveText('The Keeper of the Light')

  await test.step('select with the mouse, highlight with a click', async () => {
    await reader.selectByMouse('the keeper wrote the hour down')
    await reader.selectionBar.getByRole('button', { name: 'Highlight in green' }).click()
    await expect(reader.marks('green')).toHaveText('the keeper wrote the hour down')
    await expect(reader.selectionBar).toBeHidden()
  })

  await test.step('select with the keyboard, highlight with a key', async () => {
    await reader.selectByKeyboard('A log is not a diary.')
    await first.page.keyboard.press('4')
    await expect(reader.marks('pink')).toHaveText('A log is not a diary.')
  })

  await test.step('tag by typing, across a list, with a completion', async () => {
    await reader.selectByMouse('Never leave a page blank.\nIf in doubt, write it down.')
    await first.page.keyboard.press('t')
    await first.page.keyboard.type('habit')
    await first.page.keyboard.press('Enter')
    await first.page.keyboard.type('record keeping,')
    await first.page.keyboard.press('Escape')
    await reader.clickPassage('A log is not a diary.')
    await first.page.keyboard.press('t')
    await first.page.keyboard.type('keep')
    await first.page.keyboard.press('ArrowDown')
    await first.page.keyboard.press('Enter')
    await expect(reader.card('A log is not')).toHaveAccessibleName(/tagged record keeping/)
    await first.page.keyboard.press('Escape')
  })

  await test.step('write a note in Markdown, read it rendered', async () => {
    await reader.clickPassage('the keeper wrote')
    await first.page.keyboard.press('n')
    await first.page.keyboard.type('Why write what *nobody* reads?')
    await first.page.keyboard.press('Escape')
    await expect(reader.card('the keeper wrote').locator('em')).toHaveText('nobody')
  })
  await reader.saved()

  await test.step('export to a file', async () => {
    await answerSaveDialog(first.app, exported)
    await first.page.keyboard.press('Escape')
    await first.page.keyboard.press('ControlOrMeta+e')
    await first.page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click()
    await expect(first.page.getByText(/Saved .*notes\.md/)).toBeVisible()
  })
  await first.close()

  await test.step('the files hold what was done', async () => {
    const library = await openLibrary(first.library, { write: false })
    const [record] = library.state().articles
    const tags = new Map(library.state().tags.map(({ id, name }) => [id, name]))
    const highlights = library.state().highlights.get(record!.id)!
    expect(
      highlights.map(({ quote, color, note, tags: ids }) => ({
        quote,
        color,
        note,
        tags: ids.map((id) => tags.get(id)),
      })),
    ).toEqual([
      {
        quote: 'the keeper wrote the hour down',
        color: 'green',
        note: 'Why write what *nobody* reads?',
        tags: [],
      },
      { quote: 'A log is not a diary.', color: 'pink', note: '', tags: ['record keeping'] },
      {
        quote: 'Never leave a page blank.\nIf in doubt, write it down.',
        color: 'pink',
        note: '',
        tags: ['habit', 'record keeping'],
      },
    ])
    await library.close()
  })

  await test.step('the exported Markdown reads in order', async () => {
    const markdown = await readFile(exported, 'utf8')
    expect(markdown).toMatch(/^---\ntitle: The Keeper of the Light\n/)
    const quotes = [...markdown.matchAll(/^> (.+)$/gm)].map(([, line]) => line)
    expect(quotes).toEqual([
      'the keeper wrote the hour down',
      'A log is not a diary.',
      '- Never leave a page blank.',
      '- If in doubt, write it down.',
    ])
    expect(markdown).toContain('Why write what *nobody* reads?')
  })

  await test.step('everything is still there after a restart', async () => {
    const again = scholium((await launch()).page)
    await expect(again.title).toHaveText('The Keeper of the Light')
    await expect(again.marks('green')).toHaveText('the keeper wrote the hour down')
    await expect(again.card('the keeper wrote').locator('em')).toHaveText('nobody')
    await expect(again.card('A log is not')).toHaveAccessibleName(/tagged record keeping/)
  })
})
