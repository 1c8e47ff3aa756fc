import { test } from '../app/launch'
import { scholium } from '../app/scholium'
import { openDesk } from './openDesk'
import { takePictures } from './pictures'

test.skip(Boolean(process.env['TOUR_FILE']), 'The walk through a file of the reader’s is enough.')

test('a library with nothing in it, and the welcome article', async ({ launch }) => {
  const program = await launch()
  const { page } = program
  const { keyboard } = page
  const reader = scholium(page)
  const picture = await takePictures(program, 'first-run')
  const welcome = page.getByRole('button', { name: 'Read the welcome article' })
  await welcome.waitFor()
  await picture('empty library')
  for (const desk of ['All notes', 'Review', 'Insights', 'Find in the library'] as const) {
    await openDesk(page, desk)
    await picture(`nothing in ${desk.toLowerCase()}`)
  }
  await keyboard.press('Escape')
  await keyboard.press('ControlOrMeta+j')
  for (const tab of ['Notes', 'Tags', 'History']) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await picture(`nothing in ${tab.toLowerCase()}`, { notesPanel: true })
  }
  await keyboard.press('ControlOrMeta+j')
  await welcome.click()
  await reader.text.waitFor()
  await picture('welcome')
})
