import { isInk, type TagColor } from '../notes/tag'
import type { HighlightColor } from '../notes/highlight'

/** The colours of charts that leave the program: those of its light theme, on white. */
export const chartColors = {
  paper: '#ffffff',
  ink: '#211e1a',
  inkSoft: '#544f47',
  rule: '#e5e0d6',
  ruleStrong: '#8f887b',
  accent: '#14596b',
} as const

/** The inks as they are in the light theme. */
export const chartInks: Readonly<Record<HighlightColor, string>> = {
  yellow: '#a6810c',
  green: '#428f4d',
  blue: '#2f7cc9',
  pink: '#b24b6f',
  orange: '#9f4d01',
  purple: '#5e40a9',
}

/** The colour of a tag in a chart; that of all others where it has none. */
export function chartColorOf(color: TagColor | null): string {
  if (color === null) return chartColors.accent
  return isInk(color) ? chartInks[color] : color
}

/** How much of the accent a cell of a matrix has, of 1; text can be read on the most of it. */
export const strongestHeat = 0.36

/** How full the colour of a number is beside the greatest; small ones can be told apart best. */
export function heatOf(count: number, most: number): number {
  return most > 0 ? Math.sqrt(count / most) : 0
}

/** The accent mixed into the paper: none of it at 0, nothing but it at 1. */
export function tint(part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [paper, accent] = [chartColors.paper, chartColors.accent].map((color) =>
      Number.parseInt(color.slice(at, at + 2), 16),
    ) as [number, number]
    return Math.round(paper + (accent - paper) * part)
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
