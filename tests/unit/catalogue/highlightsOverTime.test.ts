import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { highlightsOverTime } from '../../../electron/catalogue/answers/highlightsOverTime'
import { periods, type Period } from '../../../shared/catalogue/insights'
import type { Highlight } from '../../../shared/notes/highlight'
import { highlightIn } from '../../generate'

afterEach(() => vi.unstubAllEnvs())

function made(created: string, note = ''): Highlight {
  const place = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '', card: null }
  return { id: created, ...place, color: 'yellow', tags: [], note, created, modified: created }
}

/** The periods with what is in them, such as “2026-11-23–2026-11-30 1/2” for one of two with a note. */
function told(highlights: readonly Highlight[], by: Period | null): readonly string[] {
  return highlightsOverTime(highlights, by).periods.map(
    ({ from, before, highlights, withNote }) => `${from}–${before} ${withNote}/${highlights}`,
  )
}

test('periods without highlights are there, and weeks begin on Monday', () => {
  vi.stubEnv('TZ', 'UTC')
  const few = [
    made('2026-11-30T00:00:00.000Z'),
    made('2026-11-29T23:59:59.999Z', 'x'),
    made('2026-12-14T12:00:00.000Z', ' \n'),
  ]
  expect(told(few, 'week')).toEqual([
    '2026-11-23–2026-11-30 1/1',
    '2026-11-30–2026-12-07 0/1',
    '2026-12-07–2026-12-14 0/0',
    '2026-12-14–2026-12-21 0/1',
  ])
  expect(told(few, 'month')).toEqual(['2026-11-01–2026-12-01 1/2', '2026-12-01–2027-01-01 0/1'])
  expect(told(few, 'day')).toHaveLength(16)
  expect(told(few, 'year')).toEqual(['2026-01-01–2027-01-01 1/3'])
})

test('a moment belongs to the day that it was where the machine is', () => {
  const newYear = [made('2027-01-01T02:00:00.000Z'), made('2026-07-01T03:30:00.000Z')]
  vi.stubEnv('TZ', 'America/New_York')
  expect(told(newYear, 'month').at(-1)).toBe('2026-12-01–2027-01-01 0/1')
  expect(told(newYear, 'month')[0]).toBe('2026-06-01–2026-07-01 0/1')
  vi.stubEnv('TZ', 'Asia/Kolkata')
  expect(told(newYear, 'month').at(-1)).toBe('2027-01-01–2027-02-01 0/1')
})

test('a period that is too short gives way, and is not offered', () => {
  const years = [made('1996-03-01T12:00:00.000Z'), made('2026-03-01T12:00:00.000Z')]
  expect(highlightsOverTime(years, 'day')).toMatchObject({
    by: 'month',
    offered: ['month', 'year', 'decade', 'century'],
  })
  expect(highlightsOverTime(years, null).by).toBe('year')
  const wrongClock = [made('0000-01-01T12:00:00.000Z'), made('9998-12-30T12:00:00.000Z')]
  expect(highlightsOverTime(wrongClock, 'day').by).toBe('century')
  expect(highlightsOverTime(wrongClock, null).periods[0]).toMatchObject({ from: '0000-01-01' })
})

test('of a single day nothing but days is offered', () => {
  const one = [made('2026-03-01T12:00:00.000Z')]
  expect(highlightsOverTime(one, null)).toMatchObject({ by: 'day', offered: ['day'] })
  expect(highlightsOverTime([], null)).toEqual({ by: 'month', offered: [], periods: [] })
})

test('periods follow one another without a gap, and every highlight is in one of them', () => {
  const highlights = fc.array(highlightIn('abc'), { minLength: 1, maxLength: 20 })
  const zone = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Lisbon')
  fc.assert(
    fc.property(highlights, fc.constantFrom(...periods), zone, (highlights, wanted, zone) => {
      vi.stubEnv('TZ', zone)
      const { by, periods: counted } = highlightsOverTime(highlights, wanted)
      const named = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone })
      const days = highlights.map(({ created }) => named.format(new Date(created)))
      expect(counted).toEqual(
        counted.map(({ from, before }) => {
          const inside = highlights.filter((_, at) => days[at]! >= from && days[at]! < before)
          const withNote = inside.filter(({ note }) => note.trim() !== '').length
          return { from, before, highlights: inside.length, withNote }
        }),
      )
      const begins = counted.map(({ from }) => from)
      expect(counted.map(({ before }) => before).slice(0, -1)).toEqual(begins.slice(1))
      if (by === 'week') expect(new Date(begins[0]!).getUTCDay()).toBe(1)
      expect(counted.reduce((sum, { highlights }) => sum + highlights, 0)).toBe(highlights.length)
    }),
  )
})
