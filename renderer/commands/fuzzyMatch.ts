import { foldText } from '../../shared/notes/filter'

/**
 * How well a text answers what was typed, higher being better; null when not every letter of it
 * occurs in order. Whole runs and beginnings of words count most, and short texts before long.
 */
export function fuzzyMatch(typed: string, text: string): number | null {
  const query = foldText(typed)
  const hay = foldText(text)
  if (query === '') return 0
  const at = hay.indexOf(query)
  if (at >= 0) return 1000 - (beginsWord(hay, at) ? 0 : 200) - at - hay.length / 100

  let score = 0
  let place = -1
  for (const letter of query.replaceAll(' ', '')) {
    const next = nextPlace(hay, letter, place + 1)
    if (next < 0) return null
    if (next === place + 1) score += 8
    else if (beginsWord(hay, next)) score += 6
    else score -= Math.min(next - place - 1, 10)
    place = next
  }
  return score - hay.length / 100
}

/** The beginning of a word is preferred to a letter inside one, so that initials find a title. */
function nextPlace(hay: string, letter: string, from: number): number {
  const first = hay.indexOf(letter, from)
  if (first < 0 || first === from || beginsWord(hay, first)) return first
  const beginning = hay.indexOf(` ${letter}`, from)
  return beginning < 0 ? first : beginning + 1
}

function beginsWord(hay: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(hay[at - 1]!)
}
