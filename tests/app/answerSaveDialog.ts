import type { ElectronApplication } from '@playwright/test'

/** Answers the next save dialogs with a path, as a user would who types it. */
export function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, filePath)
}
