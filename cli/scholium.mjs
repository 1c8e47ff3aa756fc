#!/usr/bin/env node
import { ensureBuild } from '../scripts/set-up/build.mjs'
import { ensureDependencies } from '../scripts/set-up/dependencies.mjs'
import { runCommand } from '../scripts/set-up/failure.mjs'

await runCommand(async () => {
  await ensureDependencies()
  await ensureBuild()
  await import(new URL('../out/main/cli.js', import.meta.url).href)
  // The command line sets its exit code itself.
  return undefined
})
