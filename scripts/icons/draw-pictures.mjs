import { app, BrowserWindow } from 'electron'

/**
 * Runs in Electron: draws SVG pictures as PNG. Is told by a message what to draw, answers with all
 * of it and ends.
 *
 * @typedef {object} Picture
 * @property {string} svg
 * @property {number} size Pixels of each side.
 * @property {number} share How much of the side the drawing takes; the rest stays around it.
 */

app.commandLine.appendSwitch('force-color-profile', 'srgb')
app.disableHardwareAcceleration()

process.once('message', async (/** @type {readonly Picture[]} */ pictures) => {
  await app.whenReady()
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,<!doctype html>')
  const drawn = []
  for (const picture of pictures) {
    drawn.push(await window.webContents.executeJavaScript(drawing(picture)))
  }
  process.send?.(drawn, () => app.exit())
})

/**
 * What the page is to do, which gives the PNG in base64.
 *
 * @param {Picture} picture
 */
function drawing({ svg, size, share }) {
  const place = [(size * (1 - share)) / 2, (size * (1 - share)) / 2, size * share, size * share]
  return `(async () => {
    const image = new Image()
    image.src = ${JSON.stringify(`data:image/svg+xml,${encodeURIComponent(svg)}`)}
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = ${size}
    canvas.getContext('2d').drawImage(image, ${place.join(', ')})
    return canvas.toDataURL('image/png').replace(/^.*,/, '')
  })()`
}
