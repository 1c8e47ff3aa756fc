import { expect } from '@playwright/test'
import { join } from 'node:path'
import { makeTourLibrary } from '../tour/tourLibrary'
import { test, type Program } from './launch'
import { scholium } from './scholium'

test.skip(process.platform !== 'linux', 'The pictures to compare with were taken on Linux.')

/**
 * Pictures are compared at a quarter of their size. What two ways of drawing the same font make
 * differently is lost in the mean of sixteen pixels; what a reader would notice is not.
 */
const shrunk = 4
const tolerance = { threshold: 0.12, maxDiffPixelRatio: 0.004 } as const
const size = { width: 1280, height: 800 } as const
const moment = new Date('2026-11-01T12:00:00.000Z')

test('the first page looks as it did', async ({ launch }) => {
  const program = await launch()
  await program.page.getByRole('button', { name: 'Read the welcome article' }).waitFor()
  await program.page.mouse.move(640, 20)
  expect(await pictureOf(program)).toMatchSnapshot('first-page.png', tolerance)
})

test('the page and its margin look as they did, in every theme', async ({ launch, folder }) => {
  const program = await openArticle(launch, folder)
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await paintIn(program, theme)
    expect(await pictureOf(program)).toMatchSnapshot(`page-${theme}.png`, tolerance)
  }
})

test('the panels, the palette and the desks look as they did', async ({ launch, folder }) => {
  const program = await openArticle(launch, folder)
  const { page } = program
  await page.keyboard.press('ControlOrMeta+j')
  await page.getByRole('tab', { name: 'Tags' }).click()
  expect(await pictureOf(program)).toMatchSnapshot('tags.png', tolerance)
  await page.getByRole('tab', { name: 'Notes', exact: true }).click()
  expect(await pictureOf(program)).toMatchSnapshot('notes.png', tolerance)
  await page.keyboard.press('ControlOrMeta+j')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  expect(await pictureOf(program)).toMatchSnapshot('palette.png', tolerance)
  await page.keyboard.press('Escape')
  for (const desk of ['All notes', 'Insights']) {
    await page.getByRole('button', { name: desk, exact: true }).click()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect(await pictureOf(program)).toMatchSnapshot(
      `${desk.toLowerCase().replace(' ', '-')}.png`,
      tolerance,
    )
  }
})

test('fonts that are drawn in another way make no difference', async ({ launch, folder }) => {
  const program = await openArticle(launch, folder, [
    '--font-render-hinting=full',
    '--disable-font-subpixel-positioning',
    '--disable-lcd-text',
  ])
  await paintIn(program, 'light')
  expect(await pictureOf(program)).toMatchSnapshot('page-light.png', tolerance)
})

test('but a note that stands elsewhere does, and a colour that is another', async ({
  launch,
  folder,
}) => {
  const program = await openArticle(launch, folder)
  const { page } = program
  await paintIn(program, 'light')
  await page.locator('.margin').evaluate((margin) => (margin.style.translate = '0 12px'))
  expect(await pictureOf(program)).not.toMatchSnapshot('page-light.png', tolerance)
  await page.locator('.margin').evaluate((margin) => (margin.style.translate = ''))
  expect(await pictureOf(program)).toMatchSnapshot('page-light.png', tolerance)
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--highlight-blue', '#ffb0b0'),
  )
  expect(await pictureOf(program)).not.toMatchSnapshot('page-light.png', tolerance)
})

/** The program with an article open that has notes in its margin, none of them chosen. */
async function openArticle(
  launch: (options?: { readonly switches?: readonly string[] }) => Promise<Program>,
  folder: string,
  switches: readonly string[] = [],
): Promise<Program> {
  await makeTourLibrary(join(folder, 'library'), moment)
  const program = await launch({ switches })
  await scholium(program.page).openArticle('The Orchard Wall')
  await program.page.mouse.move(640, 20)
  return program
}

function paintIn({ page }: Program, theme: string): Promise<void> {
  return page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, theme)
}

/** The window as it is once it is at rest, in small. */
async function pictureOf({ app, page }: Program): Promise<Buffer> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [size.width, size.height] as const,
  )
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const whole = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const small = await app.evaluate(
    ({ nativeImage }, [picture, width]) =>
      nativeImage
        .createFromBuffer(Buffer.from(picture, 'base64'))
        .resize({ width, quality: 'best' })
        .toPNG()
        .toString('base64'),
    [whole.toString('base64'), size.width / shrunk] as const,
  )
  return Buffer.from(small, 'base64')
}
