import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'

test('the reading settings go back to the usual, and Escape still closes them', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  const size = settings.getByRole('textbox', { name: 'Size in pixels' })
  await size.fill('24')
  await size.press('Enter')
  await settings.getByRole('button', { name: 'Reset to the usual settings' }).click()
  await expect(size).toHaveValue('19')
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
})

test('by the field and by keys the text grows as far as it is allowed to, and no farther', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const size = page.getByRole('textbox', { name: 'Size in pixels' })
  await size.fill('99')
  await size.press('Enter')
  await expect(size).toHaveValue('40')
  await page.keyboard.press('ControlOrMeta+=')
  await expect(size).toHaveValue('40')
  await page.keyboard.press('ControlOrMeta+-')
  await expect(size).toHaveValue('39')
})

test('width, line height and typeface change the page, keep the line at its top, and are kept', async ({
  folder,
  launch,
}) => {
  const file = join(folder, 'long.md')
  const paragraphs = Array.from(
    { length: 80 },
    (_, index) => `Stone ${index + 1} lies ${'in the wall and does not move '.repeat(12)}`,
  )
  await writeFile(file, ['# The Long Wall', ...paragraphs].join('\n\n'))
  const first = await launch({ files: [file] })
  const { page } = first
  await expect(scholium(page).title).toHaveText('The Long Wall')
  const scroller = page.locator('.page')
  await scroller.evaluate((element) => (element.scrollTop = element.scrollHeight / 2))
  const paragraph = page.locator('.article p', { hasText: /^Stone 40 / })
  await paragraph.scrollIntoViewIfNeeded()
  // Its first line at the top, where it is the line that stays.
  await paragraph.evaluate((element) => element.scrollIntoView())
  await page.mouse.move(500, 400)
  await page.mouse.wheel(0, -8)
  const look = () =>
    paragraph.evaluate((element) => {
      const { lineHeight, fontFamily } = getComputedStyle(element)
      const { top, width } = element.getBoundingClientRect()
      return { lineHeight: parseFloat(lineHeight), fontFamily, width, top }
    })
  const share = page.getByRole('progressbar', { name: 'Read so far' })
  await expect(share).toHaveAttribute('aria-valuetext', /^\d+\s?%, \d+ min left$/)
  const before = await look()

  await page.getByRole('button', { name: 'Reading settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  const set = async (name: string, value: string): Promise<void> => {
    const field = settings.getByRole('textbox', { name })
    await field.fill(value)
    await field.press('Enter')
  }
  const staysAtTop = (): Promise<void> =>
    expect.poll(async () => Math.abs((await look()).top - before.top)).toBeLessThan(24)
  await set('Characters a line', '50')
  await expect.poll(async () => (await look()).width).toBeLessThan(before.width * 0.9)
  await staysAtTop()
  await set('Line height', '2')
  await expect.poll(async () => (await look()).lineHeight).toBeGreaterThan(before.lineHeight * 1.1)
  await staysAtTop()
  await settings.getByRole('radio', { name: 'Inter' }).click()
  await expect.poll(async () => (await look()).fontFamily).not.toBe(before.fontFamily)
  await staysAtTop()
  const after = await look()
  await first.close()

  const second = await launch()
  await expect(scholium(second.page).title).toHaveText('The Long Wall')
  const again = await second.page
    .locator('.article p')
    .first()
    .evaluate((element) => {
      const { lineHeight, fontFamily } = getComputedStyle(element)
      return { lineHeight: parseFloat(lineHeight), fontFamily, width: element.clientWidth }
    })
  expect(again).toEqual({
    lineHeight: after.lineHeight,
    fontFamily: after.fontFamily,
    width: Math.round(after.width),
  })
})

test('high contrast is black and white by the scheme of the system, and the same where that asks for it', async ({
  launch,
}) => {
  const { page } = await launch()
  const reader = scholium(page)
  const colors = (): Promise<Record<string, string>> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      const names = ['--paper', '--ink', '--rule', '--focus-ring', '--highlight-pink']
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
    })
  const papers = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.getByRole('button', { name: 'Reading settings' }).waitFor()
  await page.emulateMedia({ colorScheme: 'light' })
  await reader.run('Theme: light')
  const usual = await colors()
  await reader.run('Theme: high contrast')
  await expect.poll(papers).toBe('rgb(255, 255, 255)')
  const chosen = await colors()
  expect(chosen).not.toEqual(usual)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(papers).toBe('rgb(0, 0, 0)')

  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await reader.run('Theme: light')
  await expect.poll(colors).toEqual(chosen)
  await page.emulateMedia({ contrast: 'no-preference' })
  await expect.poll(colors).toEqual(usual)
})
