import { readerSuite } from './reader-suite.mjs'
import { searchSuite } from './search-suite.mjs'
import { storageSuite } from './storage-suite.mjs'

/**
 * @typedef {object} Suite
 * @property {string} name as it is asked for: `npm run bench -- NAME`
 * @property {readonly string[]} parts what can be measured apart; none where it is all one
 * @property {Measure} measure
 *
 * @callback Measure
 * @param {SuiteOptions} options
 * @param {(report: import('./report.mjs').Report, done: readonly string[]) => void} tell hears of
 *   what has been measured so far, and which parts that is, so that it is not lost when the rest
 *   fails or is stopped
 * @returns {Promise<import('./report.mjs').Report>}
 *
 * @typedef {object} SuiteOptions
 * @property {string} folder empty, on the disk to measure; removed afterwards
 * @property {boolean} quick whether to measure only a few times, to try the suite
 * @property {readonly string[]} parts which of the suite's to measure
 */

/**
 * Everything that can be measured.
 *
 * @type {readonly Suite[]}
 */
export const suites = [storageSuite, readerSuite, searchSuite]
