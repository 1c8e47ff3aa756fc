import { expect, type Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from './launch'
import { makeNotesLibrary, tagNamed } from './notesLibrary'
import { scholium } from './scholium'
import { tagsPanel } from './tagsPanel'

test('an article that cannot be drawn says so, and the rest of the window goes on', async ({
  folder,
  launch,
}) => {
  const files = ['The dry well', 'The full well'].map((title) => join(folder, `${title}.txt`))
  for (const file of files)
    await writeFile(file, `A bucket went down in ${basename(file, '.txt')}, and came up again.`)
  const { app, page } = await launch({ files })
  const reader = scholium(page)
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await reader.openArticle('The dry well')
  await breakPart(page, 'ResizeObserver')

  await reader.library.getByRole('row', { name: 'The full well' }).click()
  const said = page.getByRole('main').getByRole('alert')
  await expect(said).toContainText('This article could not be shown.')
  await expect(said).toContainText('The pump is broken.')
  await test.step('where it failed is in the log, and nothing of what was read', async () => {
    const log = await app.evaluate(({ app }) => `${app.getPath('userData')}/logs/scholium.log`)
    const written = (): Promise<string> => readFile(log, 'utf8').catch(() => '')
    await expect.poll(written).toContain('drawing: article')
    expect(await written()).toMatch(/at .*\.js:\d+:\d+/)
    expect(await written()).not.toMatch(/bucket|well|pump/)
    await expect(page.getByRole('main').getByRole('button', { name: 'Show the log' })).toBeVisible()
  })
  await expect(reader.library.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(said).toBeVisible()

  await mendPart(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(reader.text).toContainText('A bucket went down')
  await expect(said).toBeHidden()
  await reader.highlight('came up again', 'green')
  await reader.openArticle('The dry well')
  await expect(reader.text).toContainText('A bucket went down')
})

test('a desk, an overlay or a message that cannot be drawn leaves the rest as it is', async ({
  launch,
  folder,
}) => {
  const tags = [tagNamed('dry'), tagNamed('full')]
  const wells = ['dry', 'full'].map((tag) => ({
    title: `The ${tag} well`,
    paragraphs: [`A bucket went down in the ${tag} well.`],
    marked: [{ quote: 'A bucket', tags: [tag] }],
  }))
  await makeNotesLibrary(folder, tags, wells)
  const { page } = await launch()
  const reader = scholium(page)
  const main = page.getByRole('main')
  const panel = tagsPanel(page)
  await reader.openArticle('The dry well')
  await panel.open()

  await test.step('the page of another tag is drawn', async () => {
    await panel.walkTo('dry')
    await breakPart(page, 'ResizeObserver')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(main.getByRole('alert')).toContainText('“Tag” could not be shown.')
    await mendPart(page)
    await panel.choose('full', 'Open its page')
    await expect(main.getByText('1 passage in 1 article')).toBeVisible()
  })

  await test.step('an overlay is put away, and a message says so', async () => {
    await breakPart(page, 'NodeFilter')
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByLabel('Messages')).toContainText('What you opened could not be shown')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await mendPart(page)
    await expect(main.getByText('1 passage in 1 article')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Command or article' })).toBeFocused()
  })
})

test('a desk that could not be loaded is loaded when it is tried again', async ({ launch }) => {
  const { app, page } = await launch()
  const main = page.getByRole('main')
  await expect(main).toBeVisible()
  const keepBack = (isKept: boolean): Promise<void> =>
    app.evaluate(({ session }, isKept) => {
      session.defaultSession.webRequest.onBeforeRequest(({ url }, callback) =>
        callback({ cancel: isKept && /NotesDesk[^/]*\.js$/.test(url) }),
      )
    }, isKept)
  await keepBack(true)
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await expect(main.getByRole('alert')).toContainText('“All notes” could not be shown.')
  await keepBack(false)
  await main.getByRole('button', { name: 'Try again' }).click()
  await expect(main.getByText('No highlights yet')).toBeVisible()
})

/** What the page uses of the browser throws from now on. */
function breakPart(page: Page, name: 'ResizeObserver' | 'NodeFilter'): Promise<void> {
  return page.evaluate((name) => {
    const whole: unknown = Reflect.get(window, name)
    const broken = new Proxy(function () {}, {
      construct: () => {
        throw new Error('The pump is broken.')
      },
      get: () => {
        throw new Error('The pump is broken.')
      },
    })
    Object.assign(window, { [name]: broken, mend: () => Reflect.set(window, name, whole) })
  }, name)
}

function mendPart(page: Page): Promise<void> {
  return page.evaluate(() => void (Reflect.get(window, 'mend') as () => void)())
}
