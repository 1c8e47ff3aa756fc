import { app, dialog } from 'electron'
import { t } from '../../shared/language/t'

/** Says what cannot be done, and resolves with whether to try it again; otherwise the user quits. */
export async function askToTryAgain(message: string, detail: string): Promise<boolean> {
  process.stderr.write(`${detail}\n`)
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: app.name,
    message,
    detail,
    buttons: [t('program.tryAgain'), t('program.quit')],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}
