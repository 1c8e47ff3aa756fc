import { runCommand, SetUpFailure } from './set-up/failure.mjs'
import { say } from './set-up/project.mjs'
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

await runCommand(async () => summarize((await failedSetUp()) ?? (await runSections())))

async function failedSetUp() {
  try {
    await setUp({ virtualDisplay: true })
    return undefined
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error
    say(error.message)
    return [{ title: 'Set-up', ok: false, passed: 0, failed: 1 }]
  }
}

async function runSections() {
  const patterns = process.argv.slice(2)
  if (patterns.length > 0) return runOneByOne(sectionsFor(patterns))
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
