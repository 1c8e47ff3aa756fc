import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { logError } from './log'

const schema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
})
export type WindowState = Readonly<z.infer<typeof schema>>

/** Where the window was when it was last closed; null if that is not known. */
export function readWindowState(file: string): WindowState | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const firstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!firstStart) logError('the place of the window could not be read', error)
    return null
  }
}

/** Remembers where the window is; it is only a convenience, so a failure is logged, not told. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch (error) {
    logError('the place of the window could not be kept', error)
  }
}
