import { readerSuite } from './reader-suite.mjs'
import { storageSuite } from './storage-suite.mjs'

/**
 * @typedef {object} Suite
 * @property {string} name as it is asked for: `npm run bench -- NAME`
 * @property {readonly string[]} parts what can be measured apart; none where it is all one
 * @property {(options: SuiteOptions) => Promise<import('./report.mjs').Report>} measure
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
export const suites = [storageSuite, readerSuite]
