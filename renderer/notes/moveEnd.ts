import type { ArticleText, TextRange } from '../../shared/article/text'

/** Which end of a highlight. */
export type End = 'start' | 'end'

/** One step of one end: `by` 1 towards the end of the article, -1 towards its beginning. */
export interface EndStep {
  readonly end: End
  readonly by: 1 | -1
  readonly unit: 'word' | 'character'
}

/**
 * The range with one end moved to the next edge of a word or character (UAX #29) in that direction,
 * over white space and across blocks; punctuation that stands together counts as a word. The range
 * itself where it would be left empty or the article ends.
 */
export function moveEnd({ text }: ArticleText, range: TextRange, step: EndStep): TextRange {
  const next = nextEdge(text, range[step.end], step)
  if (next === undefined) return range
  const moved = { ...range, [step.end]: next }
  return moved.start < moved.end ? moved : range
}

/** How far around an end is looked, in UTF-16 units, farther each time: a text may be megabytes. */
const reaches = [256, 4_096, 65_536]

function nextEdge(text: string, at: number, { end, by, unit }: EndStep): number | undefined {
  for (const reach of reaches) {
    const from = Math.max(0, at - reach)
    const to = Math.min(text.length, at + reach)
    const edges = stretchesOf(text.slice(from, to), unit)
      .map((stretch) => ({ start: stretch.start + from, end: stretch.end + from }))
      // What reaches the border of the part looked at may go on behind it.
      .filter(({ start, end }) => (start > from || from === 0) && (end < to || to === text.length))
      .map((stretch) => stretch[end])
    const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at)
    if (next !== undefined || (from === 0 && to === text.length)) return next
  }
  return undefined
}

const segmenters = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
}

/** The parts of a text that an end steps over, white space left out. */
function stretchesOf(text: string, unit: EndStep['unit']): readonly TextRange[] {
  const stretches: { start: number; end: number; isMark: boolean }[] = []
  for (const { segment, index, isWordLike } of segmenters[unit].segment(text)) {
    if (segment.trim() === '') continue
    const isMark = unit === 'word' && isWordLike === false
    const last = stretches.at(-1)
    if (last && last.isMark && isMark && last.end === index) last.end = index + segment.length
    else stretches.push({ start: index, end: index + segment.length, isMark })
  }
  return stretches
}
