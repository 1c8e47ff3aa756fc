import { ensureDependencies } from './set-up/dependencies.mjs'
import { runCommand } from './set-up/failure.mjs'
import { runTogether } from './testing/section.mjs'
import { quickSections } from './testing/sections.mjs'
import { summarize } from './testing/summarize.mjs'

await runCommand(async () => {
  await ensureDependencies()
  return summarize(await runTogether(quickSections))
})
