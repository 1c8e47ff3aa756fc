import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { SetUpFailure } from './failure.mjs'

/** Whether a window can be shown here: always on macOS and Windows, on Linux with X11 or Wayland. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts an X server without a screen on Linux and makes this process and its children use it,
 * whatever display there is; elsewhere does nothing.
 *
 * @param {{ size?: string }} [options] width x height in pixels
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function openVirtualDisplay({ size = '1440x960' } = {}) {
  if (process.platform !== 'linux') return async () => {}
  // With -displayfd the server picks a free number and writes it once it takes connections.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const stopNow = () => server.kill()
  process.once('exit', stopNow)
  const ended = once(server, 'close')
  const number = await readDisplayNumber(server)
  process.env.DISPLAY = `:${number}`
  process.env.XDG_SESSION_TYPE = 'x11'
  delete process.env.WAYLAND_DISPLAY
  return async () => {
    process.removeListener('exit', stopNow)
    server.kill()
    await ended
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<number>}
 */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = ''
    server.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text))
    const fail = (/** @type {string} */ reason) =>
      reject(new SetUpFailure(`Xvfb, the X server without a screen, did not start: ${reason}`))
    server.once('error', (error) => fail(error.message))
    server.once('close', () => fail(complaint.trim() || 'it ended at once'))
    let written = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ bytes) => {
      written += bytes.toString()
      if (written.includes('\n')) resolve(Number.parseInt(written, 10))
    })
  })
}
