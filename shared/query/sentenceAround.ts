import { isClusterBoundary } from '../article/clusterBoundary'
import type { TextRange } from '../article/text'
import { isWordBoundary } from '../article/wordBoundary'

/** A sentence, or as much of it as can be shown. */
export interface FoundSentence extends TextRange {
  /** Whether it goes on before or after that. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** How much of a sentence is shown at most, in UTF-16 units, and how much of that before a match. */
const longest = 320
const before = 120

/**
 * The sentence (UAX #29, as the language divides them) around a part of a text, in UTF-16 units. A
 * long one is cut between two words around the beginning of that part, never inside a grapheme.
 */
export function sentenceAround(
  text: string,
  part: TextRange,
  language: string | null,
): FoundSentence {
  const from = Math.max(0, part.start - longest)
  const to = Math.min(
    text.length,
    Math.max(part.start + longest, Math.min(part.end, part.start + longest) + longest),
  )
  let start = 0
  let end = text.length
  let isWhole = from === 0
  for (const { index } of segmenterFor(language).segment(text.slice(from, to))) {
    const at = from + index
    if (at >= part.end) {
      end = at
      break
    }
    if (at <= part.start && (at > from || from === 0)) {
      start = at
      isWhole = true
    }
  }
  if (!isWhole) start = from
  return trimmed(text, bounded(text, { start, end }, part), { start, end, isWhole })
}

function bounded(text: string, sentence: TextRange, part: TextRange): TextRange {
  let { start, end } = sentence
  if (end - start > longest && part.start - start > before)
    start = cutAt(text, part.start - before, part.start, 1)
  if (end - start > longest)
    end = cutAt(text, start + longest, Math.min(part.end, start + longest), -1)
  return { start, end }
}

/** After how many UTF-16 units a row of marks without end is cut all the same. */
const longestCluster = 1_000

/** The nearest place between two words on the way from one offset to another, or of two graphemes. */
function cutAt(text: string, from: number, to: number, step: 1 | -1): number {
  for (let at = from; at !== to; at += step)
    if (isWordBoundary(text, at) && isClusterBoundary(text, at)) return at
  let at = from
  for (let left = longestCluster; left > 0 && !isClusterBoundary(text, at); left--) at -= step
  return at
}

function trimmed(
  text: string,
  { start, end }: TextRange,
  sentence: TextRange & { readonly isWhole: boolean },
): FoundSentence {
  const shown = text.slice(start, end)
  const from = start + shown.length - shown.trimStart().length
  return {
    start: from,
    end: Math.max(from, start + shown.trimEnd().length),
    cut: { before: start > sentence.start || !sentence.isWhole, after: end < sentence.end },
  }
}

const segmenters = new Map<string, Intl.Segmenter>()
const mostLanguages = 50

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? ''
  let segmenter = segmenters.get(key)
  if (!segmenter) {
    if (segmenters.size >= mostLanguages) segmenters.clear()
    segmenters.set(key, (segmenter = makeSegmenter(language)))
  }
  return segmenter
}

function makeSegmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  } catch {
    // What an article calls its language need not be a language tag.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}
