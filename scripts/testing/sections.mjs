/** @typedef {import('./section.mjs').Section} Section */

/**
 * The checks that need neither Electron nor a build.
 *
 * @type {readonly Section[]}
 */
export const quickSections = [
  { title: 'Types', command: ['node_modules/typescript/bin/tsc', '--build'] },
  { title: 'Lint', command: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  {
    title: 'Format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--log-level=warn',
      '.',
    ],
  },
  { title: 'Unused code', command: ['node_modules/knip/bin/knip.js'] },
  vitest('Unit tests', 'out/reports/unit.json', '--project=unit'),
]

/** @type {Section} */
export const storageTests = vitest('Storage tests', 'out/reports/storage.json', '--project=storage')

/** @type {Section} */
export const appTests = playwright(
  'Tests in the real program',
  'out/reports/app.json',
  '--project=app',
)

/** @type {Section} */
export const packaging = { title: 'Package', command: ['scripts/package.mjs'] }

/** @type {Section} */
export const packagedTests = playwright(
  'Tests in the packaged program',
  'out/reports/packaged.json',
  '--project=packaged',
)

/**
 * Only the tests in files whose path holds one of the patterns.
 *
 * @param {readonly string[]} patterns
 * @returns {readonly Section[]}
 */
export function sectionsFor(patterns) {
  return [
    vitest(
      'Unit and storage tests',
      'out/reports/chosen-vitest.json',
      '--passWithNoTests',
      ...patterns,
    ),
    playwright(
      'Tests in the real program',
      'out/reports/chosen-app.json',
      '--pass-with-no-tests',
      '--project=app',
      ...patterns,
    ),
  ]
}

/**
 * @param {string} title
 * @param {string} report
 * @param {readonly string[]} args
 * @returns {Section}
 */
function vitest(title, report, ...args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    title,
    command: ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args],
    report,
  }
}

/**
 * @param {string} title
 * @param {string} report
 * @param {readonly string[]} args
 * @returns {Section}
 */
function playwright(title, report, ...args) {
  const command = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--forbid-only',
    '--reporter=list,json',
    ...args,
  ]
  return { title, command, report }
}
