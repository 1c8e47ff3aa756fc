import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupsToKeep } from '../../../electron/storage/backups/backupsToKeep'

const hour = 60 * 60 * 1000
const day = 24 * hour
const now = new Date('2030-05-15T12:00:00.000Z')

function ago(milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString()
}

test('all of a day are kept, then the last of each day for a week and of each week for a month', () => {
  const everyHour = Array.from({ length: 70 * 24 }, (_, index) => ago(index * hour))
  const kept = [...backupsToKeep(everyHour, now)].toSorted().toReversed()
  expect(kept.slice(0, 25)).toEqual(everyHour.slice(0, 25))
  expect(kept.slice(25).map((moment) => moment.slice(0, 13))).toEqual([
    // A day of UTC ends at midnight, a week on Wednesday.
    '2030-05-13T23',
    '2030-05-12T23',
    '2030-05-11T23',
    '2030-05-10T23',
    '2030-05-09T23',
    '2030-05-08T23',
    '2030-05-01T23',
    '2030-04-24T23',
    '2030-04-17T23',
  ])
})

test('where none is recent the newest stays, however old', () => {
  const moments = [ago(400 * day), ago(300 * day), ago(200 * day)]
  expect(backupsToKeep(moments, now)).toEqual(new Set([ago(200 * day)]))
  expect(backupsToKeep([], now)).toEqual(new Set())
})

const moments = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 90 * day }),
    fc.integer({ min: 0, max: day }),
    // The clock may have been set back since.
    fc.integer({ min: -3 * day, max: 0 }),
  ),
  { maxLength: 120 },
)

test('what is kept has been there, has the newest, is not more than was agreed, and stays kept', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const there = all.map(ago)
      const kept = backupsToKeep(there, now)
      expect(new Set([...kept, ...there])).toEqual(new Set(there))
      const newest = there.toSorted().at(-1)
      expect(newest === undefined || kept.has(newest)).toBe(true)
      expect(there.filter((moment) => moment >= ago(day) && !kept.has(moment))).toEqual([])
      const older = [...kept].filter((moment) => moment < ago(day))
      expect(older.length).toBeLessThanOrEqual(7 + 5 + 1)
      expect(backupsToKeep([...kept], now)).toEqual(kept)
      expect(backupsToKeep(there.toReversed(), now)).toEqual(kept)
    }),
  )
})

test('what is not kept at one time is not missed later', () => {
  fc.assert(
    fc.property(moments, fc.nat(40 * day), (all, later) => {
      const there = all.map(ago)
      const then = new Date(now.getTime() + later)
      const wanted = backupsToKeep(there, then)
      const kept = backupsToKeep(there, now)
      expect([...wanted].filter((moment) => !kept.has(moment))).toEqual([])
    }),
  )
})
