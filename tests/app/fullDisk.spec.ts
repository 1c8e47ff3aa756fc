import { expect } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { scholium } from './scholium'
import { storedHighlights } from './stored'

const keeper = join(import.meta.dirname, '../fixtures/app/the-keeper-of-the-light.md')

test('on a full disk a highlight is taken back and that is said, and work goes on when there is room', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'needs to mount a disk')
  const disk = join(folder, 'library')
  await mkdir(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk])
  try {
    const { page, close } = await launch({ files: [keeper] })
    const reader = scholium(page)
    await reader.highlight('the keeper wrote')
    await reader.saved()
    await fill(join(disk, 'filler'))

    const refused = page.getByRole('alert').filter({ hasText: 'the disk is full' })
    const editor = page.getByRole('textbox', { name: 'Note' })
    await reader.clickPassage('the keeper wrote')
    await page.keyboard.press('n')
    // Longer than what is left of the block that the disk has given the journal already.
    await page.keyboard.insertText('word '.repeat(1_000))
    await expect(refused).toContainText('The change was taken back.')
    await expect(editor).toHaveValue('word '.repeat(1_000))

    await refused.getByRole('button', { name: 'Dismiss' }).click()
    await reader.selectByMouse('A log is not a diary.')
    await page.keyboard.press('2')
    await expect(refused).toContainText('The change was taken back.')
    await expect(reader.marks('green')).toHaveCount(0)
    await expect(reader.marks('yellow')).toHaveText('the keeper wrote')

    await rm(join(disk, 'filler'))
    await reader.highlight('A log is not a diary.', 'green')
    await reader.saved()
    await close()
    expect((await storedHighlights(disk)).map(({ quote }) => quote)).toEqual([
      'the keeper wrote',
      'A log is not a diary.',
    ])
  } finally {
    execFileSync('umount', ['--lazy', disk])
  }
})

/** Writes until nothing more goes onto the disk. */
async function fill(path: string): Promise<void> {
  for (;;) {
    try {
      await appendFile(path, Buffer.alloc(512))
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' })
      return
    }
  }
}
