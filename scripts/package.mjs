import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand, SetUpFailure } from './set-up/failure.mjs'
import { projectFolder, say } from './set-up/project.mjs'
import { lastLines, run } from './set-up/run.mjs'
import { hasDisplay } from './set-up/display.mjs'
import { setUp } from './set-up/set-up.mjs'

await runCommand(async () => {
  const program = await setUp({ virtualDisplay: !hasDisplay() })
  const targets = process.argv.slice(2)
  if (targets.length > 0) return build(targets)
  if (program.version !== wantedVersion()) {
    say(`Packing Electron ${program.version}, the one at hand: good for tests, not for people.`)
  }
  return build([
    `--${systemName()}`,
    'dir',
    `--config.electronDist=${program.folder}`,
    `--config.electronVersion=${program.version}`,
  ])
})

/** @param {readonly string[]} args */
async function build(args) {
  const command = join(projectFolder, 'node_modules', 'electron-builder', 'cli.js')
  const built = await run(process.execPath, [command, ...args, '--publish', 'never'])
  if (!built.ok) throw new SetUpFailure(`electron-builder failed:\n${lastLines(built.output, 40)}`)
  say('The package is in dist/.')
  return 0
}

function wantedVersion() {
  const file = join(projectFolder, 'node_modules', 'electron', 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

function systemName() {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'win' : 'linux'
}
