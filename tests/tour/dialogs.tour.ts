import { expect, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backUp } from '../app/backUp'
import { test } from '../app/launch'
import { scholium } from '../app/scholium'
import { tagsPanel } from '../app/tagsPanel'
import { takePictures } from './pictures'
import { makeTourLibrary } from './tourLibrary'

test.skip(Boolean(process.env['TOUR_FILE']), 'The walk through a file of the reader’s is enough.')

test('what lies over the page', async ({ launch, folder }) => {
  const library = join(folder, 'library')
  await makeTourLibrary(library)
  await backUp(library)
  const program = await launch()
  const { page, app } = program
  const { keyboard } = page
  const reader = scholium(page)
  await reader.openArticle('The Keeper of the Light')
  const picture = await takePictures(program, 'dialogs')
  const show = async (command: string, name: string): Promise<void> => {
    await reader.run(command)
    await page.getByRole('dialog').waitFor()
    await picture(name)
    await putAway(page)
  }

  await keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await picture('commands')
  await keyboard.type('qqqq')
  await picture('no command')
  await putAway(page)
  await show('Keyboard shortcuts', 'shortcuts')
  await show('About Scholium', 'about')
  await show('Export to Markdown…', 'export')
  await show('Export the codebook (all tags)…', 'export codebook')
  await reader.run('Rename the article…')
  await page.locator('.title-field').waitFor()
  await picture('rename')
  await keyboard.press('Escape')
  await reader.run('Restore from a backup…')
  await page.getByRole('dialog').getByRole('status').waitFor()
  await picture('restore')
  await putAway(page)

  const codebook = join(folder, 'codebook.md')
  await writeFile(codebook, '- sea\n  - tides\n- harbours\n')
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, codebook)
  await show('Import a codebook (tags)…', 'import codebook')

  const tags = tagsPanel(page)
  await tags.open()
  for (const item of ['Edit…', 'Move…', 'Merge into…', 'Split…', 'Delete…']) {
    await tags.choose('sea', item)
    await tags.dialog.waitFor()
    await picture(`tag ${item.toLowerCase().replace('…', '')}`)
    await putAway(page)
  }
  await tags.row('sea').click({ button: 'right' })
  await picture('menu of a tag')
  await keyboard.press('Escape')
  await reader.library.getByRole('row', { name: 'The Night Ferry' }).click({ button: 'right' })
  await picture('menu of an article')
  await keyboard.press('Escape')
})

async function putAway(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
