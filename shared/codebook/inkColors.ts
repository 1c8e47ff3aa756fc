import { highlightColors, type HighlightColor } from '../notes/highlight'
import { isInk, type TagColor } from '../notes/tag'

/** What the inks are in formats that know no other colours; never to be changed. */
const inkColors: Readonly<Record<HighlightColor, `#${string}`>> = {
  yellow: '#f2cf3a',
  green: '#63b96a',
  blue: '#4f9bd9',
  pink: '#e579ad',
  orange: '#ee9145',
  purple: '#9a76cf',
}

/** A colour as `#rrggbb`. */
export function rgbOf(color: TagColor): string {
  return isInk(color) ? inkColors[color] : color
}

/** The ink that is written as exactly this colour, which is `#rrggbb` in lower case. */
export function inkOfRgb(rgb: string): HighlightColor | null {
  return highlightColors.find((ink) => inkColors[ink] === rgb) ?? null
}

/** A colour that is named or written as `#rgb` or `#rrggbb`, in any case; null for anything else. */
export function parseTagColor(typed: string): TagColor | null {
  const word = typed.trim().toLowerCase()
  const ink = highlightColors.find((ink) => ink === word)
  if (ink) return ink
  // Words of these letters alone, such as “bad”, are no colours.
  const isMarked = word.startsWith('#') || /\d/.test(word)
  if (!isMarked) return null
  const [, short] = /^#?([0-9a-f]{3})$/.exec(word) ?? []
  if (short !== undefined) return `#${short.replace(/./g, '$&$&')}`
  const [, full] = /^#?([0-9a-f]{6})$/.exec(word) ?? []
  return full === undefined ? null : `#${full}`
}
