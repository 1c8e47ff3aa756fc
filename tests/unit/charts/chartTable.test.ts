import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeChartCsv } from '../../../shared/charts/chartTable'
import { nastyText } from '../../generate'

test('no name of a tag becomes a formula, and numbers stay numbers', () => {
  const csv = writeChartCsv({
    columns: ['Tag', '=cmd'],
    rows: [
      ['=HYPERLINK("http://example.org";"x")', 3],
      ['+1', 0],
      ['a,"b"', 1200],
    ],
  })
  expect(csv).toBe(
    [
      "\uFEFFTag,'=cmd",
      '"\'=HYPERLINK(""http://example.org"";""x"")",3',
      "'+1,0",
      '"a,""b""",1200',
      '',
    ].join('\r\n'),
  )
})

test('what is written is read again', () => {
  const cell = fc.oneof(nastyText, fc.constantFrom('a\nb', '"', ' x ', ',', '٣', '🙂'))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.nat(), cell), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const csv = writeChartCsv({ columns: ['a', 'b', 'c'], rows })
        const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
        expect(errors).toEqual([])
        const read = data.slice(1).map((cells) => cells.map((text) => text.replace(/^'/, '')))
        const given = rows.map((cells) => cells.map((one) => String(one).replace(/^'/, '')))
        expect(read).toEqual(given)
      },
    ),
  )
})
