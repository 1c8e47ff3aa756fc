import { expect, type ElectronApplication } from '@playwright/test'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { animals } from '../unit/codebook/animals'
import { answerSaveDialog } from './answerSaveDialog'
import { test } from './launch'
import { scholium } from './scholium'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

test('the codebook goes out in three formats, comes into another library, and is taken back', async ({
  launch,
  folder,
}) => {
  const libraryFolder = join(folder, 'library')
  await fill(libraryFolder, animals)
  const first = await launch({ files: [orchard] })
  await expect(scholium(first.page).title).toHaveText('The Orchard Wall')

  await test.step('what a format cannot hold is said before it is saved', async () => {
    const { app, page } = first
    const reader = scholium(page)
    const dialog = page.getByRole('dialog', { name: 'Export the codebook' })
    const lost = dialog.getByRole('region', { name: 'What this format cannot hold' })
    const all = dialog.getByText('Definitions, colours and keys are all in it.')
    for (const [title, name, told] of [
      ['Markdown', 'book.md', all],
      ['CSV', 'book.csv', all],
      ['REFI-QDA', 'book.qdc', lost.getByText('that of “Birds” is left out')],
    ] as const) {
      await reader.run('Export the codebook (all tags)…')
      await dialog.getByRole('radio', { name: title }).click()
      await expect(told).toBeVisible()
      await answerSaveDialog(app, join(folder, name))
      await dialog.getByRole('button', { name: 'Save…' }).click()
      await expect(page.getByLabel('Messages').getByText(name)).toBeVisible()
      await expect(dialog).toBeHidden()
      expect(await readFile(join(folder, name), 'utf8')).toContain('Gulls &')
    }
  })

  await test.step('and thought better of, nothing happens', async () => {
    const { app, page } = first
    const dialog = page.getByRole('dialog', { name: 'Export the codebook' })
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    })
    await scholium(page).run('Export the codebook (all tags)…')
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('alert').getByText('codebook')).toHaveCount(0)
  })

  await first.close()
  await rm(libraryFolder, { recursive: true })
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  const dialog = page.getByRole('dialog', { name: 'Import a codebook' })
  const open = async (name: string): Promise<void> => {
    await answerOpenDialog(app, join(folder, name))
    await reader.run('Import a codebook (tags)…')
  }

  await test.step('what an import would do is said, and done as one act', async () => {
    const said = page
      .getByLabel('Messages')
      .getByText('Imported a codebook: 5 tags added', { exact: true })
    for (const name of ['book.qdc', 'book.csv', 'book.md']) {
      await open(name)
      await expect(dialog.getByText(name)).toBeVisible()
      await expect(dialog.getByRole('listitem')).toHaveText(['5 tags are added'])
      await dialog.getByRole('button', { name: 'Import' }).click()
      await expect(dialog).toBeHidden()
      await expect(said).toBeVisible()
      expect(await storedTags(libraryFolder)).toEqual(told(animals, name !== 'book.qdc'))
      await page.getByRole('button', { name: 'Undo' }).last().click()
      await expect(said).toBeHidden()
      await expect.poll(() => storedTags(libraryFolder)).toEqual([])
    }
  })

  await test.step('what is there already is not imported again', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await reader.saved()
    await open('book.md')
    await expect(dialog.getByRole('listitem')).toHaveText([
      '5 tags are there already, as in the codebook',
    ])
    await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('only what differs is told, and what cannot be as in the file', async () => {
    await writeFile(join(folder, 'theirs.csv'), 'Code,Colour\nanimals/fish,green\nMoss,mauve\n')
    await open('theirs.csv')
    const report = dialog.getByRole('region', { name: 'What is not as in the file' })
    await expect(report.getByRole('listitem')).toHaveText([/^The colour of “Moss” is neither/])
    await expect(dialog.getByLabel('What would change').getByRole('listitem')).toHaveText([
      'One tag is added',
      'One tag is changed',
      'One tag is there already, as in the codebook',
    ])
    await page.keyboard.press('Escape')
  })

  await test.step('what is no codebook is told with its place', async () => {
    await writeFile(join(folder, 'broken.qdc'), '<CodeBook>\n<Codes></CodeBook>')
    await open('broken.qdc')
    await expect(
      page.getByRole('alert').getByText(/^“broken\.qdc” was not read\. Line 2, column \d+: .*\.$/),
    ).toBeVisible()
    await expect(dialog).toBeHidden()
  })
})

/** Answers the next open dialogs with a file, as a user would who picks it. */
function answerOpenDialog(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, file)
}

/** Makes a library that has these tags. */
async function fill(folder: string, tags: readonly Tag[]): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  await library.close()
}

/** What the files of a library hold of its tags, in the order of their paths. */
async function storedTags(folder: string): Promise<readonly unknown[]> {
  const library = await openLibrary(folder, { write: false })
  await library.close()
  return told(library.state().tags)
}

function told(tags: readonly Tag[], hasKeys = true): readonly unknown[] {
  const { ordered, textOf } = tagTree(tags)
  return ordered.map(({ tag: { id, color, bound, definition, key } }) => {
    return { path: textOf(id), color, bound, definition, key: hasKeys ? key : null }
  })
}
