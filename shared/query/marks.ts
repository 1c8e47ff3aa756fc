import type { TextRange } from '../article/text'
import { wholeGraphemes } from '../article/wholeGraphemes'
import type { Expression } from './expression'
import { patternsIn, positivePatterns, standsAt, type Pattern } from './patterns'
import { tokensOf, type Token } from './tokens'

/** A part of a text that a pattern matches. */
export interface Mark extends TextRange {
  /** Which of the patterns it is, from 0. */
  readonly pattern: number
}

/** Finds the parts of a text that match, in order of their beginning; they can overlap. */
export type Marker = (text: string) => readonly Mark[]

/** A mistyped word with the terms that are taken for it. */
export interface Correction {
  readonly typed: string
  readonly found: readonly string[]
}

/** What finds the parts of a text that an expression asks for, in UTF-16 units of the text. */
export function markerOf(expression: Expression, corrected: readonly Correction[] = []): Marker {
  return markerOfPatterns(positivePatterns(patternsIn(expression)), corrected)
}

/** The same of patterns. */
export function markerOfPatterns(
  patterns: readonly Pattern[],
  corrected: readonly Correction[],
): Marker {
  const terms = patterns.map(
    ({ typed, mistyped }) =>
      new Set(mistyped ? corrected.find((word) => word.typed === typed)?.found : []),
  )
  return (text) => {
    const tokens = tokensOf(text)
    const marks: Mark[] = []
    for (let at = 0; at < tokens.length; at++) {
      for (let index = 0; index < patterns.length; index++) {
        const pattern = patterns[index]!
        if (!standsAt(pattern, tokens, at) && !terms[index]!.has(tokens[at]!.term)) continue
        const end = endOfPattern(tokens, at + Math.max(1, pattern.steps.length) - 1, pattern)
        marks.push({ ...wholeGraphemes(text, { start: tokens[at]!.start, end }), pattern: index })
      }
    }
    return marks
  }
}

/** Where a pattern ends in a text, if its last step is one of the tokens. */
function endOfPattern(tokens: readonly Token[], at: number, { steps }: Pattern): number {
  const { kind, end } = tokens[at]!
  // Of a pair that one character begins, only that character was asked for.
  return kind === 'pair' && steps.at(-1)!.goesOn ? tokens[at + 1]!.start : end
}

/** Marks as ranges of which no two touch. */
export function joinedMarks(marks: readonly TextRange[]): readonly TextRange[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of marks) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
