import { app, BrowserWindow, screen } from 'electron'
import { once } from 'node:events'
import { join } from 'node:path'
import { languageSwitch, startsEmpty, unansweredSwitch } from '../../shared/channels'
import { language } from '../../shared/language/language'
import { t } from '../../shared/language/t'
import type { Settings } from '../../shared/settings'
import { askToTryAgain } from './askToTryAgain'
import { canBeReached } from './canBeReached'
import { iconFile } from './iconFile'
import { createCrashes } from './crashes'
import { logError, logFile } from './log'
import { appOrigin } from './protocol'
import { paperOf } from './theme'
import { readWindowState, writeWindowState } from './windowState'

/** Says that the page ends again and again; resolves with whether it is to begin anew. */
function askAboutCrashes(): Promise<boolean> {
  return askToTryAgain(t('program.windowEnds'), t('program.windowEndsDetail', { log: logFile() }))
}

/** For how many milliseconds a window is not shown because its theme is not known yet. */
const longestUnseen = 1000

/**
 * Opens the window where it was last, and shows it once its page has been painted and the theme is
 * known, which the page does not wait for; or, if that takes more than a second, without.
 */
export function openWindow(preload: string, theme: Promise<Settings['theme']>): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json')
  const state = readWindowState(stateFile)
  const reachable =
    state &&
    canBeReached(
      state.bounds,
      screen.getAllDisplays().map((display) => display.workArea),
    )
  const { workArea } = reachable
    ? screen.getDisplayMatching(state.bounds)
    : screen.getPrimaryDisplay()
  const window = new BrowserWindow({
    width: Math.min(1280, workArea.width),
    height: Math.min(800, workArea.height),
    ...(reachable ? state.bounds : {}),
    // A small screen of which the system makes everything twice as large has less than that.
    minWidth: Math.min(700, workArea.width),
    minHeight: Math.min(500, workArea.height),
    title: 'Scholium',
    // On a Mac a window has none, and the program has that of its bundle.
    ...(process.platform === 'darwin' ? {} : { icon: iconFile() }),
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      additionalArguments: [
        `${languageSwitch}${language().tag}`,
        `${unansweredSwitch}${t('program.unanswered', { log: logFile() })}`,
      ],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Only macOS checks spelling without downloading anything.
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
    },
  })
  const crashed = createCrashes()
  const load = (address: string): void =>
    void window.loadURL(address).catch((error: unknown) => logError('the page', error))
  /** Every change that was acknowledged is on the disk, so the page can begin anew. */
  const beginAnew = async (isHopeless: boolean): Promise<void> => {
    const inARow = crashed()
    if (inARow === 1 && !isHopeless) return load(`${appOrigin}/`)
    // What ends without an article as well would do so again and again.
    const isAsked = inARow > 2 || isHopeless
    if (isAsked && !(await askAboutCrashes())) return app.quit()
    // An article may be what ends it; in an empty window the reader can open another.
    if (!window.isDestroyed()) load(`${appOrigin}/${startsEmpty}`)
  }
  if (state?.maximized) window.maximize()
  const painted = once(window, 'ready-to-show')
  const showIn = async (theme: Settings['theme']): Promise<void> => {
    if (window.isDestroyed()) return
    window.setBackgroundColor(paperOf(theme))
    await painted
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  // Rather in a theme that may be another than not at all.
  const late = setTimeout(() => void showIn('system'), longestUnseen)
  void theme.then((theme) => {
    clearTimeout(late)
    void showIn(theme)
  })
  window.on('close', () =>
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    }),
  )
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    logError('the page ended', details)
    void beginAnew(details.reason === 'launch-failed')
  })
  load(`${appOrigin}/`)
  return window
}
