import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { callChannel, dropChannel } from '../../shared/channels'
import type { Reply } from '../../shared/contract'
import { answerCall, replyWith, type Handlers } from './answerCall'
import { logError } from './log'
import { appOrigin } from './protocol'

const droppedPaths = z.array(z.string())

/**
 * The one way from the window into the main process. Only the top frame of our own page is
 * answered; every method and input is checked against the contract before a handler sees it.
 */
export function openDoor(
  isOurWindow: (sender: Electron.WebContents) => boolean,
  handlers: Handlers,
  dropFiles: (paths: readonly string[]) => void,
): void {
  const trusts = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    isOurWindow(sender) && senderFrame === sender.mainFrame && senderFrame.origin === appOrigin

  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    trusts(event) ? answerCall(handlers, method, input, logError) : untrusted,
  )
  ipcMain.handle(dropChannel, (event, paths: unknown) =>
    trusts(event)
      ? replyWith('drop', () => dropFiles(droppedPaths.parse(paths).filter(Boolean)), logError)
      : untrusted,
  )
}

const untrusted: Reply<never> = {
  ok: false,
  code: 'untrusted',
  message: 'Only the program’s own page may ask for this.',
}
