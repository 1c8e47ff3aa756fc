import { expect } from '@playwright/test'
import { join } from 'node:path'
import { test } from '../app/launch'
import { scholium } from '../app/scholium'
import { takePictures } from './pictures'
import { makeTourLibrary } from './tourLibrary'

test.skip(Boolean(process.env['TOUR_FILE']), 'The walk through a file of the reader’s is enough.')

test('an article with all that stands beside it', async ({ launch, folder }) => {
  await makeTourLibrary(join(folder, 'library'))
  const program = await launch()
  const { page } = program
  const { keyboard } = page
  const reader = scholium(page)
  await reader.openArticle('The Keeper of the Light')
  const picture = await takePictures(program, 'reading')
  await picture('article')
  await reader.clickPassage('and the keeper wrote the hour down')
  await picture('margin')
  await keyboard.press('n')
  await picture('note')
  await keyboard.press('Escape')
  await keyboard.press('t')
  await keyboard.type('k')
  await picture('tag')
  await keyboard.press('Escape')
  await keyboard.press('Escape')

  await reader.selectByMouse('By the end of the century there were eleven hundred volumes')
  await reader.selectionBar.waitFor()
  await picture('selection')
  await keyboard.press('5')
  await reader.selectByMouse('the century there were')
  await keyboard.press('6')
  await reader.clickPassage('century there')
  await page.getByRole('toolbar', { name: 'Highlights here' }).waitFor()
  await picture('overlap')
  await keyboard.press('Escape')
  await reader.run('New highlight over an old one: ask')
  await reader.selectByMouse('By the end of the century there were eleven hundred volumes')
  await keyboard.press('4')
  await page.getByRole('toolbar', { name: /here already/ }).waitFor()
  await picture('question')
  await keyboard.press('Escape')
  await keyboard.press('Escape')

  await keyboard.press('ControlOrMeta+f')
  await keyboard.type('the')
  await expect(page.getByRole('status').filter({ hasText: /of \d+/ })).toBeVisible()
  await picture('find')
  await keyboard.type(' zebra')
  await picture('find nothing')
  await keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Contents' }).click()
  await picture('contents')
  await page.getByRole('tab', { name: 'Library' }).click()

  await keyboard.press('ControlOrMeta+j')
  for (const tab of ['Notes', 'Tags', 'History']) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await picture(`panel ${tab.toLowerCase()}`, { notesPanel: true })
  }
  await page.getByRole('tab', { name: 'Notes', exact: true }).click()
  await keyboard.press('ControlOrMeta+j')
  await keyboard.press('ControlOrMeta+,')
  await picture('reading settings')
  await keyboard.press('Escape')
  await keyboard.press('ControlOrMeta+b')
  await picture('page alone')
})

for (const title of ['坂の上の時計屋', 'بئر القرية', 'המגדלור והמספרים', '언덕 위의 우체국']) {
  test(`an article in its own script: ${title}`, async ({ launch, folder }) => {
    await makeTourLibrary(join(folder, 'library'))
    const program = await launch()
    const reader = scholium(program.page)
    await reader.openArticle(title)
    const picture = await takePictures(program, `script ${title}`)
    await picture('article')
    await program.page.keyboard.press('j')
    await picture('margin')
  })
}
