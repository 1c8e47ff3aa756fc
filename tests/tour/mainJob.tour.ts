import { expect, type Page } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from '../app/answerSaveDialog'
import { test, type Program } from '../app/launch'
import { scholium } from '../app/scholium'
import { findPassages } from './findPassages'
import { resize, tourFolder } from './pictures'

const folder = join(tourFolder(), 'main-job')
const file = process.env.TOUR_FILE

test('the main job, in pictures', async ({ launch }) => {
  const program = await launch({ files: file ? [file] : [] })
  const { page } = program
  const reader = scholium(page)
  const { keyboard } = page
  const picture = takePictures(program)

  await resize(program, { width: 1280, height: 800 })
  if (!file) {
    await picture('empty library')
    await page.getByRole('button', { name: 'Read the welcome article' }).click()
  }
  await reader.text.waitFor()
  await picture('article')

  const passages = await findPassages(reader.text, 4)
  const [first, second, third, fourth] = passages
  if (!first) throw new Error('The article has no passage long enough to highlight.')

  await reader.selectByMouse(first)
  await expect(reader.selectionBar).toBeVisible()
  await picture('selection')
  await reader.selectionBar.getByRole('button', { name: 'Highlight in yellow' }).click()
  await keyboard.press('t')
  await keyboard.type('first impression')
  await picture('tag')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await keyboard.press('n')
  await keyboard.type('Worth **coming back to**: does the ending answer this?')
  await picture('note')
  await keyboard.press('Escape')

  if (second) {
    await reader.selectByKeyboard(second)
    await keyboard.press('2')
    await keyboard.press('t')
    await keyboard.type('evidence,')
    await keyboard.press('Escape')
  }
  if (third) {
    await reader.selectByMouse(third)
    await keyboard.press('3')
    await keyboard.press('n')
    await keyboard.type('Compare with the beginning.')
    await keyboard.press('Escape')
  }
  if (fourth) {
    await reader.selectByMouse(fourth)
    await keyboard.press('5')
  }
  await keyboard.press('Escape')
  await reader.selectByMouse(
    first
      .split(/(?<=\s)/)
      .slice(1, 3)
      .join('')
      .trim() || first,
  )
  await keyboard.press('6')
  await reader.clickPassage(first)
  await picture('margin')
  await keyboard.press('Escape')

  await keyboard.press('ControlOrMeta+f')
  await keyboard.type('the')
  await expect(page.getByRole('status').filter({ hasText: /of \d+/ })).toBeVisible()
  await picture('find')
  await keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Contents' }).click()
  await picture('contents')
  await page.getByRole('tab', { name: 'Library' }).click()

  await reader.run('New highlight over an old one: ask')
  await reader.selectByMouse(first)
  await keyboard.press('4')
  await page.getByRole('toolbar', { name: /here already/ }).waitFor()
  await picture('question')
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await reader.run('New highlight over an old one: keep both')
  await keyboard.press('ControlOrMeta+,')
  await picture('reading settings')
  await keyboard.press('Escape')

  await page.getByRole('button', { name: 'Show notes and tags' }).click()
  await reader.notesPanel.waitFor()
  await picture('notes')
  await page.getByRole('tab', { name: 'Tags' }).click()
  await picture('tags')
  await page.getByRole('tab', { name: 'Notes' }).click()

  await page.getByRole('button', { name: 'Hide notes and tags' }).click()
  await keyboard.press('ControlOrMeta+Shift+f')
  await picture('find in the library')
  await keyboard.type('the')
  await page.locator('mark').first().waitFor()
  await picture('found in the library')
  for (const [key, desk] of [
    ['n', 'All notes'],
    ['m', 'Insights'],
    ['r', 'Review'],
  ] as const) {
    await keyboard.press(`ControlOrMeta+Shift+${key}`)
    const heading = page.getByRole('heading', { level: 1, name: desk })
    await heading.waitFor()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await picture(desk.toLowerCase())
  }
  await keyboard.press('Escape')
  await reader.text.waitFor()
  await page.getByRole('button', { name: 'Show notes and tags' }).click()

  await keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await picture('commands')
  await keyboard.press('Escape')

  await answerSaveDialog(program.app, join(folder, 'notes.md'))
  await keyboard.press('ControlOrMeta+e')
  const exporting = page.getByRole('dialog', { name: 'Export to Markdown' })
  await exporting.waitFor()
  await picture('export')
  await exporting.getByRole('button', { name: 'Save…' }).click()
  await expect(page.getByText(/Saved \S+ highlights? to/)).toBeVisible()
  await picture('exported')
  await putAwayMessages(page)

  await expect
    .poll(() => countBackups(program), { message: 'the first backup', timeout: 30_000 })
    .toBeGreaterThan(0)
  await reader.clickPassage(passages.at(-1) ?? first)
  await keyboard.press('Delete')
  await putAwayMessages(page)
  await reader.run('Restore from a backup…')
  const restoring = page.getByRole('dialog', { name: 'Restore from a backup' })
  await restoring.getByText('Restoring brings back').waitFor()
  await picture('restore')
  await restoring.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Restored the library as of')).toBeVisible()
  await picture('restored')
  await putAwayMessages(page)

  await page.getByRole('button', { name: 'Hide notes and tags' }).click()
  await reader.clickPassage(first)
  await setTheme(program, 'dark')
  await picture('dark')
  await setTheme(program, 'sepia')
  await picture('sepia')
  await keyboard.press('Escape')
  await resize(program, { width: 900, height: 700 })
  await picture('narrow')
  await setTheme(program, 'dark')
  await picture('narrow dark')
  await setTheme(program, 'system')
  await reader.saved()
})

async function putAwayMessages(page: Page): Promise<void> {
  const dismiss = page.getByLabel('Messages').getByRole('button', { name: 'Dismiss' })
  while ((await dismiss.count()) > 0) await dismiss.first().click()
}

function takePictures({ page }: Program): (name: string) => Promise<void> {
  let number = 0
  return async (name) => {
    number += 1
    const slug = `${String(number).padStart(2, '0')}-${name.replaceAll(' ', '-')}`
    await page.screenshot({ path: join(folder, `${slug}.png`), animations: 'disabled' })
  }
}

async function countBackups({ library }: Program): Promise<number> {
  const names = await readdir(join(library, 'backups')).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).length
}

/** Chooses a theme as a reader does, by its command. */
async function setTheme({ page }: Program, theme: 'dark' | 'sepia' | 'system'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(`theme ${theme}`)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
