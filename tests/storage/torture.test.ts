import { expect, test } from 'vitest'
import type { Change } from '../../shared/notes/changes'
import { contentsAfter, nothing, withArticle } from '../torture/contentsAfter'
import { expecting } from '../torture/expectation'
import { createLedger, Different, type Ledger } from '../torture/ledger'
import type { Statement } from '../torture/statement'
import { summaryOf } from '../torture/summary'
import { torture } from '../torture/torture'
import type { ContentsOfLibrary } from './contentsOf'
import { highlight, tag } from './highlights'
import { buildProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

test(
  'whenever writers are killed, all that was acknowledged is there, and nothing by halves',
  { timeout: 120_000 },
  async () => {
    const program = await buildProgram('tests/torture/programs/writer.ts')
    const outcome = await torture({
      program,
      folder: await temporaryFolder(),
      rounds: 28,
      seed: 20,
      seriesLength: 7,
      atOnce: 2,
    })
    expect(outcome).toMatchObject({ rounds: 28, failure: null })
    expect(outcome.counts.kills).toBeGreaterThanOrEqual(28)
    expect(outcome.counts.acknowledged).toBeGreaterThan(50)
  },
)

const article = {
  id: 'tide',
  title: 'The Tide',
  author: null,
  source: null,
  published: null,
  language: null,
  direction: 'ltr',
  added: '2026-03-01T09:00:00.000Z',
  words: 8,
  textHash: '0'.repeat(64),
  takenBack: [],
  deleted: null,
} as const

const addOne: Change = { kind: 'add-highlight', articleId: 'tide', highlight: highlight('one') }
const addBoth = {
  kind: 'together',
  changes: [
    { kind: 'add-tag', tag: tag('sea') },
    { kind: 'add-highlight', articleId: 'tide', highlight: highlight('two') },
  ],
} as const
const addLast: Change = { kind: 'add-tag', tag: tag('last') }
const before = withArticle(nothing, article)

function after(...changes: readonly Change[]): ContentsOfLibrary {
  return changes.reduce(
    (contents, change) => contentsAfter(contents, { kind: 'change', change }),
    before,
  )
}

/** A library of which three changes were asked, and so many acknowledged, before its writer died. */
function killed(acknowledged: number): Ledger {
  const ledger = createLedger(expecting(before))
  const asked = [addOne, addBoth, addLast].map((change, number): Statement => ({
    kind: 'asked',
    number,
    asked: { kind: 'change', change },
  }))
  const statements = asked
    .slice(0, acknowledged)
    .map((_asked, number): Statement => ({ kind: 'acknowledged', number }))
  ledger.hear([...asked, ...statements])
  return ledger
}

function lostIn(ledger: Ledger, contents: ContentsOfLibrary): number | null {
  try {
    ledger.see(summaryOf(contents), [], 'reading')
    return null
  } catch (error) {
    if (error instanceof Different) return error.acts
    throw error
  }
}

test.each([
  ['nothing is there', after(), 1],
  ['what was acknowledged is there', after(addOne), null],
  ['one more is there', after(addOne, addBoth), null],
  ['all is there', after(addOne, addBoth, addLast), null],
  ['one more is there by halves', after(addOne, addBoth.changes[0]!), 0],
  ['the last is there without the one before', after(addOne, addLast), 0],
  ['something else is there', after(addOne, { kind: 'add-tag', tag: tag('other') }), 0],
])(
  'it is told when, of three changes of which one was acknowledged, %s',
  (_name, contents, lost) => {
    expect(lostIn(killed(1), contents)).toBe(lost)
  },
)

test('a warning that nothing explains is told', () => {
  const { see } = killed(3)
  const found = summaryOf(after(addOne, addBoth, addLast))
  expect(() => see(found, ['2 lines of the journal could not be read.'], 'reading')).toThrow(
    '2 lines',
  )
})
