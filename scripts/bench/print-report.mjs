import { isMet } from './report.mjs'
import { table } from './table.mjs'

/** @typedef {import('./report.mjs').Report} Report */

/**
 * Prints what was timed, then what is wanted and what came of it.
 *
 * @param {Report} report
 * @param {import('./machine.mjs').Machine} machine
 */
export function printReport(report, machine) {
  const { cores, processor, memoryGiB, system, node } = machine
  console.log(`${cores} × ${processor}, ${memoryGiB} GiB, ${system}, Node ${node}\n`)
  console.log(table(measurementRows(report)))
  console.log(`\n${table(figureRows(report))}`)
  for (const remark of report.remarks) console.log(`\n${remark}`)
}

/** @param {Report} report */
function measurementRows({ measurements }) {
  return [
    ['milliseconds', 'median', '95 %', 'min', 'max', 'runs'],
    ...measurements.flatMap(({ group, title, summary }, index) => {
      const { median, p95, min, max, runs } = summary
      const row = [`  ${title}`, ...[median, p95, min, max].map(short), String(runs)]
      return measurements[index - 1]?.group === group ? [row] : [[group], row]
    }),
  ]
}

/** @param {Report} report */
function figureRows({ figures }) {
  return [
    ['figure', 'value', 'spread', 'wanted', 'met'],
    ...figures.flatMap((figure) => [
      [
        `${figure.key}  ${figure.title}`,
        ...outcomeCells(figure.outcome),
        wantedCell(figure.wanted),
        metCell(isMet(figure)),
      ],
      ...Object.entries(figure.parts ?? {}).map(([title, outcome]) =>
        [`  ${title}`].concat(outcomeCells(outcome)),
      ),
    ]),
  ]
}

/** @param {import('./report.mjs').Outcome} outcome */
function outcomeCells({ value, min, max }) {
  return [short(value), `${short(min)} – ${short(max)}`]
}

/** @param {import('./report.mjs').Wanted | null} wanted */
function wantedCell(wanted) {
  if (wanted === null) return ''
  return 'atMost' in wanted ? `≤ ${wanted.atMost}` : `≥ ${wanted.atLeast}`
}

/** @param {boolean | null} met */
function metCell(met) {
  if (met === null) return ''
  return met ? 'yes' : 'NO'
}

/** @param {number} value */
function short(value) {
  return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0)
}
