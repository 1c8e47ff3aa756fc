import { expect } from '@playwright/test'
import { copyFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dragFiles } from '../app/dragFiles'
import { test } from '../app/launch'
import { scholium } from '../app/scholium'
import { takePictures } from './pictures'
import { makeTourLibrary } from './tourLibrary'

test.skip(Boolean(process.env['TOUR_FILE']), 'The walk through a file of the reader’s is enough.')

test('messages, and what the window says when something goes wrong', async ({ launch, folder }) => {
  const library = join(folder, 'library')
  await makeTourLibrary(library)
  const birds = join(folder, 'birds.docx')
  await writeFile(birds, Buffer.from('PK\u0003\u0004 no article'))
  const again = join(folder, 'the-orchard-wall.md')
  await copyFile(join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md'), again)
  const program = await launch({ files: [birds, again] })
  const { page } = program
  const reader = scholium(page)
  const messages = page.getByLabel('Messages')
  await expect(messages.getByText('birds.docx')).toBeVisible()
  const picture = await takePictures(program, 'troubles')
  await picture('refused and there already')
  await messages.getByRole('button', { name: 'Open the one there' }).click()
  const dismiss = messages.getByRole('button', { name: 'Dismiss' })
  while ((await dismiss.count()) > 0) await dismiss.first().click()

  await reader.openArticle('The Keeper of the Light')
  await reader.clickPassage('and the keeper wrote the hour down')
  await page.keyboard.press('Delete')
  await expect(messages.getByRole('button', { name: 'Undo' }).last()).toBeVisible()
  await picture('deleted')

  await rename(library, `${library} unplugged`)
  await reader.highlight('Never leave a page blank.', 'green')
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be written to' })).toBeVisible()
  await picture('library out of reach')
  await rename(`${library} unplugged`, library)
  await reader.saved()

  await dragFiles(page, [again], 'dragEnter', 'dragOver')
  await picture('drop here')
})
