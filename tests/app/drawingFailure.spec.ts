import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

test('an article that cannot be drawn says so, and the rest of the window goes on', async ({
  folder,
  launch,
}) => {
  const files = ['The dry well', 'The full well'].map((title) => join(folder, `${title}.txt`))
  for (const file of files)
    await writeFile(file, `A bucket went down in ${basename(file, '.txt')}, and came up again.`)
  const { page } = await launch({ files })
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The dry well')
  await page.evaluate(() => {
    const whole = window.ResizeObserver
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing from outside
    const broken = function (): never {
      throw new Error('The pump is broken.')
    }
    Object.assign(window, { ResizeObserver: broken, mend: () => (window.ResizeObserver = whole) })
  })

  await reader.library.getByRole('row', { name: 'The full well' }).click()
  const said = page.getByRole('main').getByRole('alert')
  await expect(said).toContainText('This article could not be shown.')
  await expect(said).toContainText('The pump is broken.')
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(said).toBeVisible()

  await page.evaluate(() => void (Reflect.get(window, 'mend') as () => void)())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(reader.text).toContainText('A bucket went down')
  await expect(said).toBeHidden()
  await reader.highlight('came up again', 'green')
  await reader.openArticle('The dry well')
  await expect(reader.text).toContainText('A bucket went down')
})
