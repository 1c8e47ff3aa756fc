/**
 * @typedef {object} Summary milliseconds, of several runs
 * @property {number} runs
 * @property {number} median
 * @property {number} p95
 * @property {number} min
 * @property {number} max
 *
 * @typedef {object} Measurement one thing that was timed
 * @property {string} key such as `storage.ack.100.sqlite`
 * @property {string} group what is being compared
 * @property {string} title
 * @property {Summary} summary
 *
 * @typedef {object} Outcome a ratio, or milliseconds where the key says so
 * @property {number} value
 * @property {number} min the least of several batches of runs
 * @property {number} max the greatest of them
 *
 * @typedef {{ readonly atMost: number } | { readonly atLeast: number }} Wanted
 *
 * @typedef {object} Figure what the measurements come down to
 * @property {string} key such as `storage.ack.vsSqlite`
 * @property {string} title
 * @property {Outcome} outcome
 * @property {Wanted | null} wanted null when it is only to be known
 * @property {Readonly<Record<string, Outcome>>} [parts] what the figure is the worst of
 *
 * @typedef {object} Report
 * @property {readonly Measurement[]} measurements
 * @property {readonly Figure[]} figures
 * @property {readonly string[]} remarks a sentence each
 */

/** @type {Report} */
export const noReport = { measurements: [], figures: [], remarks: [] }

/**
 * Two reports as one.
 *
 * @param {Report} one
 * @param {Report} other
 * @returns {Report}
 */
export function joined(one, other) {
  return {
    measurements: [...one.measurements, ...other.measurements],
    figures: [...one.figures, ...other.figures],
    remarks: [...new Set([...one.remarks, ...other.remarks])],
  }
}

/**
 * Whether a figure is what is wanted; null when nothing is.
 *
 * @param {Figure} figure
 */
export function isMet({ outcome: { value }, wanted }) {
  if (wanted === null) return null
  return 'atMost' in wanted ? value <= wanted.atMost : value >= wanted.atLeast
}

/**
 * The figures by their keys, and beside them under `details` everything they came from.
 *
 * @param {Report} report
 * @param {object} machine
 */
export function reportJson({ measurements, figures, remarks }, machine) {
  const value = {
    ...Object.fromEntries(figures.map(({ key, outcome }) => [key, outcome.value])),
    details: {
      machine,
      figures: Object.fromEntries(
        figures.map((figure) => {
          const { key, title, outcome, wanted, parts } = figure
          return [key, { title, ...outcome, wanted, met: isMet(figure), parts }]
        }),
      ),
      measurements: Object.fromEntries(
        measurements.map(({ key, group, title, summary }) => [key, { group, title, ...summary }]),
      ),
      remarks,
    },
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
