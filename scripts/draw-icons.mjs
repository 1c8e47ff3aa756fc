import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appleSizes, icnsOf, icoOf } from './icons/containers.mjs'
import { runCommand, SetUpFailure } from './set-up/failure.mjs'
import { hasDisplay } from './set-up/display.mjs'
import { findElectronProgram } from './set-up/electron-program.mjs'
import { projectFolder, say } from './set-up/project.mjs'

// Draws the icons that packages need from the two drawings in resources/. Asks for a display.

/** Up to this many pixels, the drawing whose edges lie on pixels is clearer. */
const smallest = 32
/** Apple’s icons leave more room around themselves than those of others. */
const appleShare = 824 / 896
const desktopSizes = [16, 24, 32, 48, 64, 128, 256, 512]

await runCommand(async () => {
  const resources = join(projectFolder, 'resources')
  const large = await readFile(join(resources, 'icon.svg'), 'utf8')
  const small = await readFile(join(resources, 'icon-small.svg'), 'utf8')
  const desktop = [...desktopSizes, 1024].map((size) => ({
    svg: size <= smallest ? small : large,
    size,
    share: 1,
  }))
  const apple = appleSizes.map((size) => ({ svg: large, size, share: appleShare }))
  const drawn = await draw([...desktop, ...apple])
  const forDesktop = drawn.slice(0, desktop.length)
  const icons = join(resources, 'icons')
  await mkdir(icons, { recursive: true })
  const writing = forDesktop.map(({ size, png }) =>
    size === 1024
      ? writeFile(join(resources, 'icon.png'), png)
      : writeFile(join(icons, `${size}x${size}.png`), png),
  )
  await Promise.all([
    ...writing,
    writeFile(join(resources, 'icon.ico'), icoOf(forDesktop.filter(({ size }) => size <= 256))),
    writeFile(join(resources, 'icon.icns'), icnsOf(drawn.slice(desktop.length))),
  ])
  say('The icons are in resources/.')
  return 0
})

/** @param {readonly import('./icons/draw-pictures.mjs').Picture[]} pictures */
async function draw(pictures) {
  const program = findElectronProgram()
  if (!program) throw new SetUpFailure('There is no Electron here: run "npm run set-up" first.')
  if (!hasDisplay()) throw new SetUpFailure('Icons are drawn on a display, and there is none.')
  const script = join(import.meta.dirname, 'icons', 'draw-pictures.mjs')
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const drawing = spawn(program.executable, [...root, script], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  drawing.send(pictures)
  const answered = once(drawing, 'message')
  const ended = once(drawing, 'exit').then(() => {
    throw new SetUpFailure('Electron ended before it had drawn the icons.')
  })
  const [message] = await Promise.race([answered, ended])
  ended.catch(() => undefined)
  return pictures.map(({ size }, index) => ({ size, png: Buffer.from(message[index], 'base64') }))
}
