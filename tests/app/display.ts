import { test as base } from '@playwright/test'
import { openVirtualDisplay } from '../../scripts/set-up/display.mjs'

/**
 * Where the configuration sets `ownDisplay`, each worker has a display of its own: no window opens
 * on the developer's screen, and programs that run side by side share no clipboard.
 */
export const test = base.extend<object, { ownDisplay: boolean; display: void }>({
  ownDisplay: [false, { scope: 'worker', option: true }],
  display: [
    async ({ ownDisplay }, use) => {
      const close = ownDisplay ? await openVirtualDisplay() : null
      await use()
      await close?.()
    },
    { scope: 'worker', auto: true },
  ],
})
