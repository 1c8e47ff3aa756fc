import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chartInks } from '../../../shared/charts/chartColors'
import { highlightColors } from '../../../shared/notes/highlight'
import { themeCss, themes } from './themes'

const marksCss = readFileSync(
  join(import.meta.dirname, '../../../renderer/article/highlights.css'),
  'utf8',
)

test('text on every highlight has a contrast of at least 7:1 in every theme', () => {
  expect(
    pairs(
      ['--ink'],
      highlightColors.map((color) => `--highlight-${color}`),
    ).filter(({ contrast }) => contrast < 7),
  ).toEqual([])
})

test('text has a contrast of at least 7:1 wherever up to six highlights overlap', () => {
  const share = Number(/var\(--wash\) (\d+)%, transparent/.exec(marksCss)?.[1]) / 100
  for (const [theme, colors] of Object.entries(themes)) {
    const washes = highlightColors.map((color) => colors.get(`--highlight-${color}`)!)
    const ink = colors.get('--ink')!
    const worst = Math.min(...overlapsOf(washes, share).map((wash) => contrast(ink, wash)))
    expect({ theme, isReadable: worst >= 7, worst }).toMatchObject({ isReadable: true })
  }
})

test('text has a contrast of at least 7:1 on the highlight in focus, whatever it overlaps', () => {
  const share = Number(/var\(--wash\) (\d+)%, transparent/.exec(marksCss)?.[1]) / 100
  for (const [theme, colors] of Object.entries(themes)) {
    // In high contrast it has an edge instead.
    if (theme.startsWith('contrast')) continue
    const over = Number(/--highlight-focus-share: (\d+)%/.exec(themeCss)?.[1]) / 100
    const strong = theme === 'dark' ? '#ffffff' : '#000000'
    expect(colors.get('--ink-strong')).toBe(strong)
    const washes = highlightColors.map((color) => colors.get(`--highlight-${color}`)!)
    const inks = highlightColors.map((color) => colors.get(`--highlight-${color}-ink`)!)
    const worst = Math.min(
      ...inks.flatMap((ink) =>
        overlapsOf(washes, share).map((wash) => contrast(strong, mixed(ink, wash, over))),
      ),
    )
    expect({ theme, isReadable: worst >= 7, worst }).toMatchObject({ isReadable: true })
  }
})

test('the colour of every highlight can be made out on its wash and on the page', () => {
  const faint = highlightColors.flatMap((color) =>
    pairs([`--highlight-${color}-ink`], [`--highlight-${color}`, '--paper']),
  )
  expect(faint.filter(({ contrast }) => contrast < 3)).toEqual([])
})

test('no two highlights have the same underline', () => {
  const styles = highlightColors.map(
    (color) => new RegExp(`--highlight-${color}-line: (\\w+ [\\d.]+px)`).exec(themeCss)?.[1],
  )
  expect(new Set(styles).size).toBe(highlightColors.length)
})

test('text of every kind can be read on every ground', () => {
  const texts = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--danger']
  const grounds = ['--paper', '--surface', '--surface-raised']
  expect(pairs(texts, grounds).filter(({ contrast }) => contrast < 4.5)).toEqual([])
  expect(pairs(['--on-accent'], ['--accent']).filter(({ contrast }) => contrast < 4.5)).toEqual([])
})

test('text has a contrast of at least 7:1 on what is found and where the reader was led to', () => {
  const painted = pairs(['--ink'], ['--find-match', '--landing'])
  expect(painted.filter(({ contrast }) => contrast < 7)).toEqual([])
})

test('high contrast is black and white, and its text has a contrast of at least 7:1', () => {
  for (const [theme, ink, paper] of [
    ['contrast, light', '#000000', '#ffffff'],
    ['contrast, dark', '#ffffff', '#000000'],
  ] as const) {
    const colors = themes[theme]!
    for (const name of ['--ink', '--ink-soft', '--ink-faint', '--rule-strong', '--focus'])
      expect(colors.get(name)).toBe(ink)
    for (const name of ['--paper', '--surface', '--surface-raised'])
      expect(colors.get(name)).toBe(paper)
    for (const name of ['--accent', '--danger', '--rule'])
      expect(contrast(colors.get(name)!, paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(colors.get('--on-accent')!, colors.get('--accent')!)).toBeGreaterThanOrEqual(7)
    expect(contrast(ink, colors.get('--selection')!)).toBeGreaterThanOrEqual(7)
  }
})

test('charts that leave the program have the inks of the light theme', () => {
  const inks = highlightColors.map((color) => [
    color,
    themes['light']!.get(`--highlight-${color}-ink`),
  ])
  expect(chartInks).toEqual(Object.fromEntries(inks))
})

function pairs(fronts: readonly string[], backs: readonly string[]) {
  return Object.entries(themes).flatMap(([theme, colors]) =>
    fronts.flatMap((front) =>
      backs.map((back) => ({
        theme,
        front,
        back,
        contrast: contrast(colors.get(front)!, colors.get(back)!),
      })),
    ),
  )
}

/** What shows where some of the washes, each once and in any order, lie one over another. */
function overlapsOf(washes: readonly string[], share: number, below?: string): readonly string[] {
  return washes.flatMap((wash) => {
    const shown = below === undefined ? wash : mixed(wash, below, share)
    return [
      shown,
      ...overlapsOf(
        washes.filter((other) => other !== wash),
        share,
        shown,
      ),
    ]
  })
}

/** A colour of which `share` covers another, as `color-mix` with `transparent` paints it. */
function mixed(over: string, below: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [over, below].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    return Math.round(a! * share + b! * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

/** The contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
