import { app, powerMonitor } from 'electron'

/**
 * Quits as if the user had asked for it when the system shuts down or ends the session, so that a
 * note that is being typed is saved. Linux and macOS are asked to wait for that.
 */
export function quitWithSession(): void {
  // The event can be told to wait, by Electron's documentation; its types know of no event.
  powerMonitor.on('shutdown', (event?: { readonly preventDefault: () => void }) => {
    event?.preventDefault()
    app.quit()
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => app.quit())
}
