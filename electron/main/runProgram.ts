import { app, dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { WindowEvent } from '../../shared/contract'
import type { Settings } from '../../shared/settings'
import { eventChannel } from '../../shared/channels'
import { createCatalogueThread } from '../catalogue/catalogueThread'
import { indexFile } from '../catalogue/indexFile'
import type { Library } from '../storage/library'
import type { Log } from './answerCall'
import { openDoor, type DoorKeeper } from './door'
import { Refusal } from './failure'
import { flushBeforeClosing, type Flushing } from './flushing'
import { createHandlers } from './handlers'
import { createImports } from './imports'
import type { LibraryEvents } from './libraryEvents'
import { logError, logFile } from './log'
import { setApplicationMenu } from './menu'
import type { Start } from './otherStarts'
import type { PrintedPages } from './printedPages'
import { quitWithSession } from './quitWithSession'
import { createReader } from './reader'
import { lockNavigation } from './security'
import { showTextMenus } from './textMenu'
import { createTasks } from './tasks'
import { followTheme } from './theme'
import { openWindow } from './window'
import { t } from '../../shared/language/t'

interface OpenWindow {
  readonly window: BrowserWindow
  readonly flushing: Flushing
  /** The page has asked for the library, so it hears of all that comes to it from then on. */
  readonly hasPage: boolean
}

const besides = (file: string): string => join(import.meta.dirname, file)

/** What the program runs on. */
interface Running {
  /** Null is a library that the user has given up. */
  readonly opening: Promise<Library | null>
  readonly events: LibraryEvents
  /** To import, once there is a page. */
  readonly files: readonly string[]
  readonly hearOtherStarts: (hear: (other: Start) => void) => void
  readonly printedPages: PrintedPages
}

/** Runs the program to its end; its first page is loaded while the library is being opened. */
export function runProgram({
  opening,
  events,
  files,
  hearOtherStarts,
  printedPages,
}: Running): void {
  let open: OpenWindow | null = null

  const send = (event: WindowEvent): void => open?.window.webContents.send(eventChannel, event)

  function show(theme: Promise<Settings['theme']>): void {
    if (open) {
      if (open.window.isMinimized()) open.window.restore()
      return open.window.focus()
    }
    const window = openWindow(besides('../preload/index.cjs'), theme)
    const flushing = flushBeforeClosing(window, () => send({ kind: 'flush' }))
    open = { window, flushing, hasPage: false }
    window.on('closed', () => (open = null))
  }

  function run(library: Library): DoorKeeper {
    let quitting = false
    /** Files that wait for a page to be told of them. */
    const waiting: string[] = []
    const log: Log = { file: logFile(), report: logError }
    const imports = createImports(library, createReader(besides('importWorker.js')), send, log)

    const tasks = createTasks(send)

    const catalogue = createCatalogueThread({
      library,
      workerFile: besides('catalogueWorker.js'),
      file: indexFile(library.folder),
      tellIndexing: (indexing) => send({ kind: 'indexing', ...indexing }),
      report: logError,
    })

    function addFiles(paths: readonly string[]): void {
      if (open?.hasPage) imports.addFiles(paths)
      else waiting.push(...paths)
    }

    function pageOpened(): void {
      if (!open) return
      open = { ...open, hasPage: true }
      open.flushing.pageOpened()
      imports.addFiles(waiting.splice(0))
    }

    async function close(): Promise<void> {
      await Promise.all([imports.cancel(), tasks.close(), catalogue.close()])
      await library.close()
    }

    const showAgain = (): void => show(Promise.resolve(library.settings().theme))
    events.listen(send)
    app.on('activate', showAgain)
    app.on('before-quit', () => (quitting = true))
    quitWithSession()
    app.on('window-all-closed', () => {
      if (quitting || process.platform !== 'darwin') app.quit()
    })
    let closing: Promise<void> | null = null
    app.on('will-quit', (event) => {
      // Whoever asks a second time while the library is being closed waits as well.
      event.preventDefault()
      closing ??= close()
        .catch((error: unknown) => logError('closing the library', error))
        .then(() => app.exit())
    })

    followTheme(library.settings().theme)
    const menu = setApplicationMenu((command) => send({ kind: 'command', command }))
    addFiles(files)
    hearOtherStarts((other) => {
      showAgain()
      if (other.library === library.folder) addFiles(other.files)
      else void sayThatOtherIsOpen(library.folder, other.library)
    })
    const handlers = createHandlers({
      library,
      opened: new Set(),
      catalogue,
      imports,
      printedPages,
      menu,
      tasks,
      window: () => {
        if (!open) throw new Refusal('closed', t('program.windowClosed'))
        return open.window
      },
      pageOpened,
      flushed: () => open?.flushing.flushed(),
    })
    return { handlers, dropFiles: imports.addFiles }
  }

  app.on('web-contents-created', (_event, contents) => {
    lockNavigation(contents)
    showTextMenus(contents)
  })
  const opened = opening.then((library) => library ?? exit())
  openDoor((sender) => sender === open?.window.webContents, opened.then(run))
  show(opened.then((library) => library.settings().theme))
}

/** Ends the program; what waits for more never comes to it. */
function exit(): Promise<never> {
  app.exit(1)
  return new Promise(() => undefined)
}

/** One program has one library open; a start with another must not put its files into this one. */
async function sayThatOtherIsOpen(open: string, asked: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: app.name,
    message: t('program.otherLibraryMessage', { asked }),
    detail: t('program.otherLibraryDetail', { open }),
  })
}
