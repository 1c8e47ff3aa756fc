import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { logError } from './log'

/** A rectangle on the screens, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

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

/** Whether enough of a window's top edge is on one of the screens to take hold of it. */
export function canBeReached({ x, y, width }: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const visible = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
    return visible >= 100 && y >= screen.y && y <= screen.y + screen.height - 50
  })
}
