import { app } from 'electron'
import { join } from 'node:path'

/** The program's icon as PNG. */
export function iconFile(): string {
  return join(app.getAppPath(), 'resources', 'icon.png')
}
