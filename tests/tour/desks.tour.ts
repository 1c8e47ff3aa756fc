import { expect } from '@playwright/test'
import { join } from 'node:path'
import { allNotesPage } from '../app/allNotesPage'
import { test } from '../app/launch'
import { scholium } from '../app/scholium'
import { tagsPanel } from '../app/tagsPanel'
import { openDesk } from './openDesk'
import { takePictures } from './pictures'
import { makeTourLibrary } from './tourLibrary'

test.skip(Boolean(process.env['TOUR_FILE']), 'The walk through a file of the reader’s is enough.')

test('the desks of the whole library', async ({ launch, folder }) => {
  await makeTourLibrary(join(folder, 'library'))
  const program = await launch()
  const { page } = program
  const { keyboard } = page
  await expect(scholium(page).library.getByRole('row')).not.toHaveCount(0)
  const picture = await takePictures(program, 'desks')

  await openDesk(page, 'Find in the library')
  await picture('find')
  await keyboard.type('the keeper')
  await page.locator('mark').first().waitFor()
  await picture('found')
  await keyboard.type(' zebra')
  await page.locator('.desk mark').first().waitFor({ state: 'detached' })
  await picture('found nothing')

  const notes = allNotesPage(page)
  await openDesk(page, 'All notes')
  await picture('all notes')
  await notes.grid.focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await notes.bar.waitFor()
  await picture('all notes chosen')
  await keyboard.press('Escape')
  await notes.filterBy('Tag')
  await picture('all notes by tag')
  await keyboard.press('Escape')

  await openDesk(page, 'Insights')
  await picture('insights')
  await page.locator('.desk-body').hover()
  await page.mouse.wheel(0, 900)
  await picture('insights further down')

  await openDesk(page, 'Review')
  await page.getByRole('article').first().waitFor()
  await picture('review question')
  await keyboard.press('Space')
  await picture('review answer')
  for (let card = 0; card < 20; card++) await keyboard.press(card % 2 === 0 ? '3' : 'Space')
  await page.getByRole('button', { name: 'Settings' }).first().click()
  await picture('review settings')
  await keyboard.press('Escape')

  const tags = tagsPanel(page)
  await keyboard.press('Escape')
  await tags.open()
  await tags.walkTo('sea')
  await keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('heading', { level: 1, name: 'sea' }).waitFor()
  await keyboard.press('ControlOrMeta+j')
  await picture('page of a tag')
})
