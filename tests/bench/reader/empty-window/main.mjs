import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

// The least that a program with a window can be: what Scholium's start is compared with.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true },
  })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
