import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../set-up/project.mjs'
import { readCounts } from './counts.mjs'

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {readonly string[]} command a script below `node_modules` or in `scripts`, and its arguments
 * @property {string} [report] the JSON report that the command writes, relative to the project
 *
 * @typedef {object} Outcome
 * @property {string} title
 * @property {boolean} ok
 * @property {number} passed tests
 * @property {number} failed tests; at least 1 when the section failed
 */

/**
 * Runs sections at the same time and prints each whole, in the order given.
 *
 * @param {readonly Section[]} sections
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runTogether(sections) {
  const runs = sections.map((section) => runSection(section, 'pipe'))
  const outcomes = []
  for (const run of runs) {
    const { outcome, output, seconds } = await run
    printTitle(outcome.title)
    process.stdout.write(output)
    printEnd(outcome, seconds)
    outcomes.push(outcome)
  }
  return outcomes
}

/**
 * Runs one section and prints its output as it comes.
 *
 * @param {Section} section
 * @returns {Promise<Outcome>}
 */
export async function runAlone(section) {
  printTitle(section.title)
  const { outcome, seconds } = await runSection(section, 'inherit')
  printEnd(outcome, seconds)
  return outcome
}

/**
 * @param {Section} section
 * @param {'pipe' | 'inherit'} stdio
 */
async function runSection({ title, command, report }, stdio) {
  const started = performance.now()
  const reportFile = report === undefined ? undefined : join(projectFolder, report)
  // A report of an earlier run must not speak for this one.
  if (reportFile) rmSync(reportFile, { force: true })
  const [script = '', ...args] = command
  const child = spawn(process.execPath, [join(projectFolder, script), ...args], {
    cwd: projectFolder,
    stdio: ['ignore', stdio, stdio],
    env: {
      ...process.env,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ...(reportFile && { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text))
  }
  const [code] = await once(child, 'close')
  const counts = reportFile ? readCounts(reportFile) : { passed: 0, failed: 0 }
  const ok = code === 0 && counts !== undefined && counts.failed === 0
  const outcome = {
    title,
    ok,
    passed: counts?.passed ?? 0,
    failed: ok ? 0 : Math.max(1, counts?.failed ?? 0),
  }
  return { outcome, output, seconds: (performance.now() - started) / 1000 }
}

/** @param {string} title */
function printTitle(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`)
}

/**
 * @param {Outcome} outcome
 * @param {number} seconds
 */
function printEnd({ title, ok }, seconds) {
  console.log(`${ok ? '✓' : '✗'} ${title}: ${seconds.toFixed(1)} s`)
}
