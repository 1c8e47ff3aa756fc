import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { benchArguments } from './bench/arguments.mjs'
import { machineFacts } from './bench/machine.mjs'
import { printReport } from './bench/print-report.mjs'
import { reportJson } from './bench/report.mjs'
import { inTemporaryFolder } from './bench/temporary-folder.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'
import { runCommand } from './set-up/failure.mjs'
import { say } from './set-up/project.mjs'

await runCommand(async () => {
  const { suite, jsonFile, folder: parent, quick, parts } = benchArguments(process.argv.slice(2))
  await ensureDependencies()
  const machine = machineFacts()
  /**
   * @param {import('./bench/report.mjs').Report} report
   * @param {readonly string[]} done
   */
  const keep = (report, done) => {
    if (jsonFile === undefined) return
    mkdirSync(dirname(jsonFile), { recursive: true })
    writeFileSync(jsonFile, reportJson(report, { ...machine, quick, parts: done }))
  }
  const report = await inTemporaryFolder(parent, (folder) =>
    suite.measure({ folder, quick, parts }, keep),
  )
  printReport(report, machine)
  keep(report, parts)
  if (jsonFile !== undefined) say(`Written to ${jsonFile}.`)
  return 0
})
