import { expect } from '@playwright/test'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'

const keeper = join(import.meta.dirname, '../fixtures/app/the-keeper-of-the-light.md')

test('while the library is out of reach the window says so, keeps what is done, and saves it when it is back', async ({
  launch,
}) => {
  const { page, library } = await launch({ files: [keeper] })
  const reader = scholium(page)
  const notice = page.getByRole('alert').filter({ hasText: 'cannot be written to' })
  await reader.highlight('the keeper wrote')
  await reader.saved()

  await test.step('gone', async () => {
    await rename(library, `${library} unplugged`)
    await reader.highlight('A log is not a diary.', 'green')
    await expect(notice).toContainText(library)
    await expect(notice).toContainText('kept on this computer')
    await expect(page.getByText('Kept on this computer', { exact: true })).toBeVisible()
    await expect(reader.marks('green')).toHaveText('A log is not a diary.')
    expect(await quotesIn(`${library} unplugged`)).toEqual(['the keeper wrote'])
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
    await expect(page.getByText('Kept on this computer', { exact: true })).toBeVisible()
  })

  await test.step('back', async () => {
    await rename(`${library} unplugged`, library)
    await reader.saved()
    expect(await quotesIn(library)).toEqual(['the keeper wrote', 'A log is not a diary.'])
    await reader.highlight('Never leave a page blank.', 'blue')
    await reader.saved()
    expect(await quotesIn(library)).toHaveLength(3)
  })
})

test('what was done while the library was out of reach is in it after quitting, once it is back', async ({
  launch,
}) => {
  const { page, library, close } = await launch({ files: [keeper] })
  const reader = scholium(page)
  await reader.highlight('the keeper wrote')
  await reader.saved()
  await rename(library, `${library} unplugged`)
  await reader.selectByMouse('A log is not a diary.')
  await page.keyboard.press('n')
  await page.keyboard.type('Written with the disk in the other hand')
  await close()
  await rename(`${library} unplugged`, library)

  const again = await launch()
  await expect(scholium(again.page).card('A log is not a diary.')).toContainText('Written with the')
  await expect(
    again.page.getByText('What was done while the library was out of reach', { exact: false }),
  ).toBeVisible()
  expect(await quotesIn(library)).toEqual(['the keeper wrote', 'A log is not a diary.'])
})

async function quotesIn(library: string): Promise<readonly string[]> {
  return (await storedHighlights(library)).map(({ quote }) => quote)
}
