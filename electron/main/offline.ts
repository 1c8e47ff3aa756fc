import { app, type Session } from 'electron'

/** The schemes whose content is in the program or in the document itself. */
const localSchemes = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/**
 * Takes the network away from Chromium before it starts: no host name or address resolves, no
 * proxy is looked for, no service of the browser calls home.
 */
export function stayOffline(): void {
  // Below every request, this also stops what `webRequest` never sees: preconnects and WebRTC.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
}

/** Cancels every request of a session that would leave the machine. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !localSchemes.has(new URL(details.url).protocol) })
  })
  // On Linux and Windows Chromium would download dictionaries; macOS has its own.
  if (process.platform !== 'darwin') session.setSpellCheckerEnabled(false)
}
