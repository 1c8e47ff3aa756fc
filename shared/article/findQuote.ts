import { normaliseText } from './normaliseText'
import type { TextRange } from './text'

/**
 * Every place where a text has a quote, in order and not overlapping, in UTF-16 units. If it is
 * nowhere exactly, any white space counts as one space and every style of quotation mark as its
 * plain one. White space around the quote does not count.
 */
export function findQuote(text: string, quote: string): readonly TextRange[] {
  const wanted = normaliseText(quote).trim()
  if (wanted === '') return []
  const exact = placesOf(text, wanted)
  if (exact.length > 0) return exact
  const { folded, origins } = fold(text)
  return placesOf(folded, fold(wanted).folded).map(({ start, end }) => ({
    start: origins[start]!,
    end: origins[end - 1]! + 1,
  }))
}

function placesOf(text: string, wanted: string): readonly TextRange[] {
  const places: TextRange[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length })
  }
  return places
}

/** A text with plain spaces and quotation marks, and where each of its units comes from. */
function fold(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  const units: string[] = []
  const origins: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text[index]!)
    if (unit === ' ' && units.at(-1) === ' ') continue
    units.push(unit)
    origins.push(index)
  }
  return { folded: units.join(''), origins }
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/[‘’‚‛‹›ʼ′]/.test(unit)) return "'"
  if (/[“”„‟«»″]/.test(unit)) return '"'
  return unit
}
