import { expect } from '@playwright/test'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'

const keeper = join(import.meta.dirname, '../fixtures/app/the-keeper-of-the-light.md')

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`a note that is being typed is there when the session ends with ${signal}`, async ({
    launch,
  }) => {
    const { app, page, library } = await launch({ files: [keeper] })
    const reader = scholium(page)
    await expect(reader.text).toContainText('the keeper wrote')
    await reader.selectByMouse('the keeper wrote')
    await page.keyboard.press('n')
    await page.keyboard.type('In the middle of a wor')
    const program = app.process()
    const ended = once(program, 'exit')
    // Playwright's own way to end the program asks it in another way than the system does.
    process.kill(await app.evaluate(() => process.pid), signal)
    await ended
    expect(await storedHighlights(library)).toMatchObject([{ note: 'In the middle of a wor' }])
  })
}

test('typing without a rest is saved meanwhile, and survives the killing of the program', async ({
  launch,
}) => {
  const { app, page, library } = await launch({ files: [keeper] })
  const reader = scholium(page)
  await expect(reader.text).toContainText('the keeper wrote')
  await reader.selectByMouse('the keeper wrote')
  await page.keyboard.press('n')
  const stored = async (): Promise<string> => (await storedHighlights(library))[0]?.note ?? ''
  let typed = ''
  await expect(async () => {
    typed += 'on '
    await page.keyboard.type('on ')
    expect(await stored()).toContain('on')
  }).toPass({ intervals: [0] })
  const ended = once(app.process(), 'exit')
  process.kill(await app.evaluate(() => process.pid), 'SIGKILL')
  await ended
  const note = await stored()
  expect(note.length).toBeGreaterThan(0)
  expect(typed.startsWith(note)).toBe(true)

  const again = scholium((await launch()).page)
  await expect(again.card('the keeper wrote')).toContainText(note.trim())
})
