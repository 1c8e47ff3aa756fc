import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, ensureCacheFolder } from './cache-folder.mjs'
import { projectFolder, say } from './project.mjs'
import { run } from './run.mjs'

const electronFolder = join(projectFolder, 'node_modules', 'electron')
const refusalFile = join(cacheFolder, 'electron-download-refused')
const longestDownload = 5 * 60_000
const refusalHolds = 24 * 60 * 60_000

/** Whether the official download of the version now wanted failed within the last day. */
export function wasRefusedLately() {
  ensureCacheFolder()
  const age = Date.now() - (statSync(refusalFile, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return age < refusalHolds && readFileSync(refusalFile, 'utf8') === wantedVersion()
}

/**
 * Runs Electron's own download, checked by Electron's own checksums, into
 * `node_modules/electron/dist`, and remembers whether it failed.
 *
 * @returns {Promise<string | undefined>} why it failed
 */
export async function downloadOfficialElectron() {
  say(`Downloading Electron ${wantedVersion()} …`)
  const download = await run(process.execPath, [join(electronFolder, 'install.js')], {
    milliseconds: longestDownload,
  })
  if (download.ok) {
    rmSync(refusalFile, { force: true })
    return undefined
  }
  writeFileSync(refusalFile, wantedVersion())
  if (download.timedOut) return `not finished after ${longestDownload / 60_000} minutes`
  return download.output.match(/^\w*Error: (.*)$/m)?.[1] ?? 'the download ended without a reason'
}

function wantedVersion() {
  return String(JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version)
}
