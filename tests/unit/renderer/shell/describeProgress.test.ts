import { expect, test } from 'vitest'
import { describeProgress } from '../../../../renderer/shell/describeProgress'

test.each([
  [0, 12.4, 0, { percent: '', rest: '12 min to read' }],
  [0.01, 300, 5, { percent: '1%', rest: '5 h left' }],
  [0.42, 7, 900, { percent: '42%', rest: '7 min left' }],
  [0.99, 0.4, 4_000, { percent: '99%', rest: 'less than a minute left' }],
  [1, 0, 4_100, { percent: '', rest: 'Read to the end' }],
])('a share of %d with %d minutes left, at %d', (share, left, place, said) => {
  expect(describeProgress(share, left, place)).toEqual(said)
})
