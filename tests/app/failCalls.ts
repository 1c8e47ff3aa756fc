import type { ElectronApplication } from '@playwright/test'
import type { Method } from '../../shared/contract'

/** Why calls fail, as it is told to the reader. */
export const whyCallsFail =
  'The notes could not be counted, because the part that does so has stopped.'

/** From now on the main process does not answer calls of these methods, or answers them late. */
export async function failCalls(
  app: ElectronApplication,
  methods: readonly Method[],
  how: 'fail' | 'wait' = 'fail',
): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, { methods, how, message }) => {
      type Handler = (event: object, method: string, input: unknown) => Promise<unknown>
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>
      const channel = 'scholium:call'
      const whole =
        (Reflect.get(globalThis, 'wholeDoor') as Handler | null) ?? handlers.get(channel)!
      Reflect.set(globalThis, 'wholeDoor', whole)
      ;(Reflect.get(globalThis, 'goOn') as (() => void) | null)?.()
      const released = new Promise<void>((resolve) => Reflect.set(globalThis, 'goOn', resolve))
      handlers.set(channel, async (event, method, input) => {
        if (!(methods as readonly string[]).includes(method)) return whole(event, method, input)
        if (how === 'fail') return { ok: false, code: 'unexpected', message }
        await released
        return whole(event, method, input)
      })
    },
    { methods, how, message: whyCallsFail },
  )
}

/** All calls are answered again, those that waited first. */
export function mendCalls(app: ElectronApplication): Promise<void> {
  return failCalls(app, [])
}
