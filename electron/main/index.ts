import { app, dialog, session } from 'electron'
import { join } from 'node:path'
import { speak } from '../../shared/language/language'
import { defaultLibraryFolder } from '../storage/defaultLibraryFolder'
import { parseCommandLine } from './commandLine'
import { iconFile } from './iconFile'
import { createLibraryEvents } from './libraryEvents'
import { logError, logFile } from './log'
import { blockNetwork, stayOffline } from './offline'
import { openLibraryOrAsk } from './openLibraryOrAsk'
import { takeTurn, type Start } from './otherStarts'
import { createPrintedPages } from './printedPages'
import { registerAppScheme, serveApp } from './protocol'
import { readerLanguage } from './readerLanguage'
import { runCommandLine } from './runCommandLine'
import { runProgram } from './runProgram'
import { refusePermissions } from './security'
import { t } from '../../shared/language/t'

const commandLine = parseCommandLine(process.argv.slice(1), process.cwd(), app.isPackaged)

if (commandLine.kind === 'cli') {
  app.exit(await runCommandLine(commandLine.args))
} else {
  openProgram({
    library: commandLine.library ?? defaultLibraryFolder(),
    files: commandLine.files,
  })
}

function openProgram(start: Start): void {
  process.on('uncaughtException', tellUnexpected)
  process.on('unhandledRejection', tellUnexpected)
  // Only root on Linux is started without the sandbox, and then the two switches would contend.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerAppScheme()
  stayOffline()
  const hearOtherStarts = takeTurn(start)
  if (!hearOtherStarts) return app.exit()

  // Not awaited: Electron is not ready before this module has run to its end.
  void app.whenReady().then(() => {
    speak(readerLanguage())
    // Until it is packaged it would have the icon of Electron.
    if (!app.isPackaged) app.dock?.setIcon(iconFile())
    refusePermissions(session.defaultSession)
    blockNetwork(session.defaultSession)
    const pages = join(import.meta.dirname, '../renderer')
    const printedPages = createPrintedPages(pages)
    serveApp(session.defaultSession, pages, printedPages.pageFor)
    const events = createLibraryEvents()
    const opening = openLibraryOrAsk(start.library, events.tell)
    runProgram({ opening, events, files: start.files, hearOtherStarts, printedPages })
  })
}

function tellUnexpected(error: unknown): void {
  logError('unexpected', error)
  dialog.showErrorBox(
    t('program.unexpectedTitle'),
    t('program.unexpectedDetail', { log: logFile() }),
  )
}
