import { runCommand } from './set-up/failure.mjs'
import { setUp } from './set-up/set-up.mjs'
import { runAlone, runTogether } from './testing/section.mjs'
import {
  appTests,
  packagedTests,
  packaging,
  quickSections,
  sectionsFor,
  storageTests,
} from './testing/sections.mjs'
import { summarize } from './testing/summarize.mjs'

await runCommand(async () => {
  await setUp({ virtualDisplay: true })
  const patterns = process.argv.slice(2)
  return summarize(patterns.length > 0 ? await runOneByOne(sectionsFor(patterns)) : await runAll())
})

async function runAll() {
  return [
    ...(await runTogether(quickSections)),
    ...(await runOneByOne([storageTests, appTests, packaging, packagedTests])),
  ]
}

/** @param {readonly import('./testing/section.mjs').Section[]} sections */
async function runOneByOne(sections) {
  const outcomes = []
  for (const section of sections) outcomes.push(await runAlone(section))
  return outcomes
}
