import { expect, test } from 'vitest'
import { fileNameFor } from '../../../electron/main/fileName'

test.each([
  ['On reading', 'On reading'],
  ['What/why: a "guide" <draft>?', 'What why a guide draft'],
  ['  .hidden. ', 'hidden'],
  ['..', 'Notes'],
  ['', 'Notes'],
  ['con', 'Notes con'],
  ['LPT1.draft', 'Notes LPT1.draft'],
  ['Console', 'Console'],
  ['two\nlines\u0000', 'two lines'],
  ['gpj.\u202Efdp', 'gpj. fdp'],
  ['書物を読む', '書物を読む'],
])('an article called %j gives a file called %j', (title, name) => {
  expect(fileNameFor(title)).toBe(name)
})

test('a long title is cut between whole characters within what a disk allows', () => {
  const family = '👩‍👩‍👧'
  expect(fileNameFor(family.repeat(40))).toBe(family.repeat(11))
})
