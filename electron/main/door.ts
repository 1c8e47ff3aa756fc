import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { callChannel, dropChannel } from '../../shared/channels'
import type { Reply } from '../../shared/contract'
import { answerCall, replyWith, type Handlers, type Log } from './answerCall'
import { logError, logFile } from './log'
import { appOrigin } from './protocol'
import { t } from '../../shared/language/t'

const droppedPaths = z.array(z.string())

/** Who answers at the door. */
export interface DoorKeeper {
  readonly handlers: Handlers
  readonly dropFiles: (paths: readonly string[]) => void
}

/**
 * The one way from the window into the main process. Only the top frame of our own page is
 * answered; every method and input is checked against the contract before a handler sees it. What
 * is asked before the keeper is there waits for him.
 */
export function openDoor(
  isOurWindow: (sender: Electron.WebContents) => boolean,
  keeper: Promise<DoorKeeper>,
): void {
  const trusts = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    isOurWindow(sender) && senderFrame === sender.mainFrame && senderFrame.origin === appOrigin

  const log: Log = { file: logFile(), report: logError }

  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown) => {
    if (!trusts(event)) return untrusted()
    return answerCall((await keeper).handlers, method, input, log)
  })
  ipcMain.handle(dropChannel, async (event, paths: unknown) => {
    if (!trusts(event)) return untrusted()
    const { dropFiles } = await keeper
    return replyWith('drop', () => dropFiles(droppedPaths.parse(paths).filter(Boolean)), log)
  })
}

const untrusted = (): Reply<never> => ({
  ok: false,
  code: 'untrusted',
  message: t('program.foreignPage'),
})
