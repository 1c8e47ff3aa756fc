import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../app/launch'

const wide = { width: 1280, height: 800 }
const narrow = { width: 900, height: 700 }

/**
 * Takes the pictures of one screen as it is now. In a narrow window the panel of notes lies over the
 * page once it is called for; `notesPanel` calls for it.
 */
export type Picture = (screen: string, options?: { readonly notesPanel?: boolean }) => Promise<void>

/**
 * Takes three pictures of each screen into a folder of `out/tour`, numbered in order: in the light
 * and the dark theme at 1280 × 800, and at 900 × 700. The window is left wide and light.
 */
export async function takePictures(program: Program, chapter: string): Promise<Picture> {
  const folder = join(tourFolder(), chapter)
  mkdirSync(folder, { recursive: true })
  await resize(program, wide)
  let number = 0
  return async (screen, { notesPanel = false } = {}) => {
    number += 1
    const name = `${String(number).padStart(2, '0')}-${screen.replaceAll(' ', '-')}`
    const take = async (look: string): Promise<void> => {
      await atRest(program)
      await program.page.screenshot({
        path: join(folder, `${name}.${look}.png`),
        animations: 'disabled',
      })
    }
    await paintIn(program, 'light')
    await take('light')
    await paintIn(program, 'dark')
    await take('dark')
    await paintIn(program, 'light')
    await resize(program, narrow)
    const callForPanel = async (): Promise<void> => {
      if (notesPanel) await program.page.keyboard.press('ControlOrMeta+j')
    }
    await callForPanel()
    await take('narrow')
    await callForPanel()
    await resize(program, wide)
    await atRest(program)
  }
}

/** Where the tour leaves its pictures; it is run by `npm run tour`. */
export function tourFolder(): string {
  const folder = process.env['TOUR_FOLDER']
  if (!folder) throw new Error('The tour is run by "npm run tour".')
  return folder
}

/** Resolves when the page knows of it, by which keys mean other things. */
export async function resize(
  { app, page }: Pick<Program, 'app' | 'page'>,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await page.waitForFunction((width) => outerWidth === width, width)
}

/** Shows the window in a theme without a word to it, so that what is open stays so. */
function paintIn({ page }: Program, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, theme)
}

/** Resolves when the fonts are there and the window has been laid out and painted. */
async function atRest({ page }: Program): Promise<void> {
  for (const _ of ['laid out', 'with its fonts'])
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      await document.fonts.ready
    })
}
