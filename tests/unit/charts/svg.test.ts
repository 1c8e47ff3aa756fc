import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { axisOf } from '../../../shared/charts/axisOf'
import { chartColors, chartInks, tint } from '../../../shared/charts/chartColors'
import { fitLabel, fitText } from '../../../shared/charts/svgChart'
import { writeBarsSvg } from '../../../shared/charts/writeBarsSvg'
import { writeColumnsSvg } from '../../../shared/charts/writeColumnsSvg'
import { greatestIn, writeMatrixSvg } from '../../../shared/charts/writeMatrixSvg'
import { nastyText } from '../../generate'

const words = { title: 'Tags & <more>', description: 'How “often” each \u0000 occurs' }
const label = fc.oneof(
  nastyText,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(']]>', '"><script>alert(1)</script>', '\uD800', '\u202Eابجد', 'x'.repeat(300)),
)
const labels = fc.record({ full: label, brief: label })
const count = fc.nat(200_000)
const square = (size: number) =>
  fc.array(fc.array(count, { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  })

const chart = fc.oneof(
  fc
    .array(fc.tuple(label, count, fc.nat(100)), { maxLength: 20 })
    .map((all) => all.map(([label, part, rest]) => ({ label, part, count: part + rest })))
    .map((columns) =>
      writeColumnsSvg({
        ...words,
        columns: columns.map((column) => ({ ...column, told: column.label })),
        legend: { part: 'With a note', rest: 'Without' },
      }),
    ),
  fc
    .array(fc.record({ label: labels, count, color: fc.constantFrom('#123456', '#a6810c') }))
    .map((bars) => writeBarsSvg({ ...words, bars })),
  fc
    .tuple(fc.array(labels, { maxLength: 5 }), fc.boolean())
    .chain(([lines, isSymmetric]) =>
      square(lines.length).map((cells) =>
        writeMatrixSvg({ ...words, rows: lines, columns: lines, cells, isSymmetric }),
      ),
    ),
)

test('every chart is XML that needs nothing from elsewhere, whatever its names', async () => {
  const charts = fc.sample(chart, 150)
  const { errors } = await validateXML({
    xml: charts.map((contents, index) => ({ fileName: `${index}.svg`, contents })),
    normalization: 'c14n',
  })
  expect(errors.map(({ message }) => message)).toEqual([])
  for (const svg of charts) {
    const elements = new Set(Array.from(svg.matchAll(/<([a-z]+)/g), ([, name]) => name))
    const known = new Set(['svg', 'title', 'desc', 'rect', 'text', 'g', 'line'])
    expect([...elements].filter((name) => !known.has(name!))).toEqual([])
    expect(svg).not.toMatch(/<[^>]* (?:on\w+|href|style)=/)
    expect(svg).not.toContain('NaN')
  }
})

test('the validator finds what is no XML', async () => {
  const broken = writeBarsSvg({ ...words, bars: [] }).replace('&amp;', '&')
  const { errors } = await validateXML({
    xml: [{ fileName: 'a.svg', contents: broken }],
    normalization: 'c14n',
  })
  expect(errors).not.toEqual([])
})

test('a chart says what it is, and shows its names and numbers as text', () => {
  const lines = ['fear', 'risk'].map((name) => ({ full: name, brief: name }))
  const svg = writeMatrixSvg({
    ...words,
    rows: lines,
    columns: lines,
    cells: [
      [12, 3],
      [3, 1200],
    ],
    isSymmetric: true,
  })
  expect(svg).toContain('<title id="title">Tags &amp; &lt;more&gt;</title>')
  expect(svg).toContain('<desc id="description">How “often” each \uFFFD occurs</desc>')
  expect(svg).toContain('<title>fear · risk: 3</title>')
  expect(svg).toContain('\u20681,200\u2069</text>')
})

test('the colours are those of the light theme', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../renderer/ui/theme.css'), 'utf8')
  const light = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(css)?.[1]
  expect(chartInks).toEqual(
    Object.fromEntries(
      Object.keys(chartInks).map((color) => [color, light(`highlight-${color}-ink`)]),
    ),
  )
  const { paper: _paper, ...colors } = chartColors
  expect(colors).toEqual({
    ink: light('ink'),
    inkSoft: light('ink-soft'),
    rule: light('rule'),
    ruleStrong: light('rule-strong'),
    accent: light('accent'),
  })
  expect([tint(0), tint(1)]).toEqual([chartColors.paper, chartColors.accent])
})

test('an axis has few whole numbers, and the greatest has room on it', () => {
  expect(axisOf(0)).toEqual({ top: 1, ticks: [0, 1] })
  expect(axisOf(7)).toEqual({ top: 8, ticks: [0, 2, 4, 6, 8] })
  expect(axisOf(12_345)).toEqual({ top: 15_000, ticks: [0, 5000, 10_000, 15_000] })
  fc.assert(
    fc.property(fc.nat(10_000_000), (most) => {
      const { top, ticks } = axisOf(most)
      expect(top).toBeGreaterThanOrEqual(most)
      expect(ticks.at(-1)).toBe(top)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.every((tick, index) => tick === index * ticks[1]!)).toBe(true)
    }),
  )
})

test('a name that is too long ends in an ellipsis, and never within a character', () => {
  expect(fitText('short', 100)).toBe('short')
  expect(fitText('w'.repeat(30), 100)).toMatch(/^w+…$/)
  expect(fitText('👩‍👩‍👧'.repeat(30), 100)).toMatch(/^(?:👩‍👩‍👧)+…$/u)
  expect(fitText('感'.repeat(30), 120).length).toBeLessThan(fitText('w'.repeat(30), 120).length)
})

test('where a name has no room, what stands for it is cut', () => {
  const label = { full: 'w'.repeat(30), brief: '…/leaf' }
  expect(fitLabel(label, 1000)).toBe(label.full)
  expect(fitLabel(label, 100)).toBe('…/leaf')
})

test('of tags together, that of a tag and itself is not the greatest', () => {
  const cells = [
    [90, 3],
    [3, 80],
  ]
  expect([greatestIn(cells, true), greatestIn(cells, false), greatestIn([], true)]).toEqual([
    3, 90, 0,
  ])
})
