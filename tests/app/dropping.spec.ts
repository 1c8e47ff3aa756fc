import { expect } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dragFiles } from './dragFiles'
import { test } from './launch'
import { scholium } from './scholium'

const orchard = join(import.meta.dirname, '../fixtures/app/the-orchard-wall.md')

interface DragData {
  readonly items: { mimeType: string; data: string }[]
  readonly files?: string[]
  readonly dragOperationsMask: number
}

test('what is held over the window is told how it comes in, and only files are taken', async ({
  launch,
  folder,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('main')).toBeVisible()
  const client = await page.context().newCDPSession(page)
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop', data: DragData) =>
    client.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })

  const words: DragData = {
    items: [{ mimeType: 'text/plain', data: 'Some words' }],
    dragOperationsMask: 1,
  }
  await drag('dragEnter', words)
  await drag('dragOver', words)
  await expect(page.getByText('Only files can be dropped here')).toBeVisible()
  await drag('drop', words)
  await expect(page.getByText('Only files can be dropped here')).toBeHidden()

  const inside = join(folder, 'A folder')
  const picture = join(folder, 'picture.png')
  await mkdir(inside)
  await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  const files: DragData = { items: [], files: [inside, picture], dragOperationsMask: 1 }
  await drag('dragEnter', files)
  await drag('dragOver', files)
  await expect(page.getByText('Drop to add to your library')).toBeVisible()
  await drag('drop', files)
  await expect(page.getByText('Drop to add to your library')).toBeHidden()
  await expect(page.getByText('Open it and choose the files in it')).toBeVisible()
  await expect(page.getByText(/“picture.png” is/)).toBeVisible()
})

test('files are taken although what was dragged in the window went away meanwhile', async ({
  launch,
}) => {
  const { app, page } = await launch({ files: [orchard] })
  const reader = scholium(page)
  await expect(reader.title).toHaveText('The Orchard Wall')
  await reader.selectByMouse('two brothers')
  const { middle } = await reader.placeOf('two brothers')
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x + 60, middle.y + 60, { steps: 5 })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('undo')!.click())
  await expect(reader.text).toHaveCount(0)
  await page.mouse.up()
  await dragFiles(page, [orchard], 'dragEnter', 'dragOver')
  await expect(page.getByText('Drop to add to your library')).toBeVisible()
})
