import { differenceCiede2000, parse, type Color } from 'culori'
import { expect, test } from 'vitest'
import { highlightColors, type HighlightColor } from '../../../shared/notes/highlight'
import { seenInDeuteranopia } from './seenInDeuteranopia'
import { themes, type Theme } from './themes'

/**
 * What two colours must differ by, in ΔE00, where 1 is about what can just be seen side by side.
 * Washes lie on different lines and have little room between text of 7:1 and the page; inks are
 * thin lines and dots, which need more.
 */
const leastOf = { wash: 6, ink: 11.5 } as const

/** CIEDE2000: Sharma, Wu and Dalal, Color Research and Application 30 (1), 2005. */
const difference = differenceCiede2000()

for (const [name, theme] of Object.entries(themes))
  for (const [kind, ending] of [
    ['wash', ''],
    ['ink', '-ink'],
  ] as const)
    test(`every ${kind} can be told from the others in deuteranopia and without: ${name}`, () => {
      const least = leastOf[kind]
      const alike = pairsOf(highlightColors).filter(([a, b]) => {
        const [one, other] = [colorOf(theme, a + ending), colorOf(theme, b + ending)]
        return (
          difference(one, other) < least * 1.5 ||
          difference(seenInDeuteranopia(one), seenInDeuteranopia(other)) < least
        )
      })
      expect(alike).toEqual([])
    })

test('every wash can be told from the page in deuteranopia', () => {
  for (const [name, theme] of Object.entries(themes)) {
    const paper = seenInDeuteranopia(parse(theme.get('--paper')!)!)
    const unseen = highlightColors.filter(
      (color) => difference(seenInDeuteranopia(colorOf(theme, color)), paper) < leastOf.wash,
    )
    expect({ name, unseen }).toEqual({ name, unseen: [] })
  }
})

test('the difference of colours is that of the published pairs', () => {
  for (const [one, other, expected] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)
    expect(difference(lab(one), lab(other))).toBeCloseTo(expected, 4)
})

function lab([l, a, b]: readonly [number, number, number]): Color {
  return { mode: 'lab65', l, a, b }
}

function colorOf(theme: Theme, name: string): Color {
  return parse(theme.get(`--highlight-${name}`)!)!
}

function pairsOf(colors: readonly HighlightColor[]): readonly [HighlightColor, HighlightColor][] {
  return colors.flatMap((one, index) =>
    colors.slice(index + 1).map((other): [HighlightColor, HighlightColor] => [one, other]),
  )
}
