import type { FoundPassage, MarkedText } from '../../../shared/catalogue/foundInLibrary'
import type { Highlight } from '../../../shared/notes/highlight'
import { joinedMarks, type Mark, type Marker } from '../../../shared/query/marks'
import { sentenceAround } from '../../../shared/query/sentenceAround'
import { hasBit } from './bits'
import type { IndexedArticle, IndexState } from './indexState'
import type { Matches } from './matchUnits'
import { textOfUnit } from './texts'

/** What is shown of an article that was found. */
interface FoundPassages {
  readonly passages: readonly FoundPassage[]
  readonly count: number
}

/** The best passages of an article, at most so many, and how many there are. */
export function passagesOf(
  state: IndexState,
  article: IndexedArticle,
  matches: Matches,
  { marker, most }: { readonly marker: Marker; readonly most: number },
): FoundPassages {
  const { scores } = matches
  const { language } = article.record!
  const found = article.highlightUnits.filter((unit) => hasBit(matches.units, unit))
  const blocks = blocksFound(article, matches)
  const best = [...found, ...blocks].sort(
    (a, b) => scores[b]! - scores[a]! || startOf(state, a) - startOf(state, b) || a - b,
  )
  const passages: FoundPassage[] = []
  let count = best.length
  for (const unit of best) {
    if (passages.length === most) break
    const highlight = state.highlights[unit]
    if (highlight) {
      passages.push(highlightPassage(highlight, marker, language))
      continue
    }
    const passage = textPassage(state, unit, marker, language)
    const { start } = passage.place
    // What lies in a highlight that was found is shown with that.
    if (found.some((other) => isIn(start, state.highlights[other]!))) count--
    else passages.push(passage)
  }
  return { passages, count }
}

/** The blocks that match by themselves; if none does, those that have any of the words. */
function blocksFound({ slot, text }: IndexedArticle, matches: Matches): readonly number[] {
  if (text === null || !hasBit(matches.articles, slot)) return []
  const withWords: number[] = []
  for (let unit = text.first; unit < text.first + text.count; unit++)
    if (hasBit(matches.withWords, unit)) withWords.push(unit)
  const whole = withWords.filter((unit) => hasBit(matches.units, unit))
  return whole.length > 0 ? whole : withWords
}

function startOf({ highlights, units }: IndexState, unit: number): number {
  return highlights[unit]?.start ?? units.starts[unit]!
}

function isIn(offset: number, { start, end }: Highlight): boolean {
  return offset >= start && offset < end
}

function textPassage(
  state: IndexState,
  unit: number,
  marker: Marker,
  language: string | null,
): FoundPassage & { readonly kind: 'text' } {
  const text = textOfUnit(state, unit)
  const marks = marker(text)
  const first = state.units.starts[unit]!
  const place = bestPlace(marks) ?? { start: 0, end: 0 }
  return {
    kind: 'text',
    place: { start: first + place.start, end: first + place.end },
    sentence: sentenceOf(text, marks, language),
  }
}

function highlightPassage(
  highlight: Highlight,
  marker: Marker,
  language: string | null,
): FoundPassage {
  const inNote = marker(highlight.note)
  return {
    kind: 'highlight',
    highlight,
    quote: sentenceOf(highlight.quote, marker(highlight.quote), language, longestWhole),
    note: inNote.length === 0 ? null : sentenceOf(highlight.note, inNote, language, longestWhole),
  }
}

/** Up to which length a quote or note is shown whole, in UTF-16 units. */
const longestWhole = 320

/** The sentence in which most of what is asked for stands close together. */
function sentenceOf(
  text: string,
  marks: readonly Mark[],
  language: string | null,
  whole = 0,
): MarkedText {
  const place = bestPlace(marks) ?? { start: 0, end: 0 }
  const { start, end, cut } =
    text.length <= whole
      ? { start: 0, end: text.length, cut: { before: false, after: false } }
      : sentenceAround(text, place, language)
  return {
    text: text.slice(start, end),
    marks: joinedMarks(marks)
      .filter((mark) => mark.end > start && mark.start < end)
      .map((mark) => ({
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
    cut,
  }
}

/** How far apart words may be to be shown together, in UTF-16 units. */
const reach = 200

/** The mark from which on most patterns stand close together; of several the closest, then the first. */
function bestPlace(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let mostPatterns = 0
  let shortest = Infinity
  for (let from = 0; from < marks.length && from < mostMarks; from++) {
    const seen = new Set<number>()
    let end = 0
    for (let at = from; at < marks.length && marks[at]!.end - marks[from]!.start <= reach; at++) {
      if (seen.has(marks[at]!.pattern)) continue
      seen.add(marks[at]!.pattern)
      end = marks[at]!.end
    }
    const length = end - marks[from]!.start
    if (seen.size < mostPatterns || (seen.size === mostPatterns && length >= shortest)) continue
    best = marks[from]
    mostPatterns = seen.size
    shortest = length
  }
  return best
}

/** Of how many marks the best is looked for, in a block without end. */
const mostMarks = 500
