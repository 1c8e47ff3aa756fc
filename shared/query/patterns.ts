import type { Expression, Filter, Words } from './expression'
import { tokensOf, type Token } from './tokens'

/** A row of terms that follow one another. */
export interface Pattern {
  /** As it was typed. */
  readonly typed: string
  readonly steps: readonly { readonly term: string; readonly goesOn: boolean }[]
  /** Whether it is one word that may also be mistyped. */
  readonly mistyped: boolean
}

/** An expression whose words are what is looked for among tokens. */
export type PatternExpression =
  | { readonly kind: 'all'; readonly of: readonly PatternExpression[] }
  | { readonly kind: 'any'; readonly of: readonly PatternExpression[] }
  | { readonly kind: 'not'; readonly of: PatternExpression }
  | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly negated: boolean }
  | Filter

/**
 * What words stand for. Loose words also find what begins with them, those of one or two letters
 * only where they are typed last; none does where it is negated.
 */
export function patternsIn(expression: Expression): PatternExpression {
  return convert(expression, true, false)
}

function convert(expression: Expression, isLast: boolean, negated: boolean): PatternExpression {
  switch (expression.kind) {
    case 'all':
    case 'any': {
      const { kind, of } = expression
      const last = of.length - 1
      return { kind, of: of.map((part, at) => convert(part, isLast && at === last, negated)) }
    }
    case 'not':
      return { kind: 'not', of: convert(expression.of, isLast, true) }
    case 'words':
      return { kind: 'pattern', pattern: patternOf(expression, isLast, negated), negated }
    default:
      return expression
  }
}

/** From how many UTF-16 units on a word also finds what begins with it. */
const shortestBeginning = 3

/** What words stand for that are typed last, or not, and that must be there, or not. */
export function patternOf({ typed, match }: Words, isLast: boolean, negated: boolean): Pattern {
  const tokens = tokensOf(typed)
  // The last character of a run is asked for by the pair that it ends.
  if (tokens.at(-1)?.kind === 'last' && tokens.at(-2)?.kind === 'pair') tokens.pop()
  const loose = match === 'loose' && !negated
  const steps = tokens.map(({ term, kind }, at) => ({
    term,
    goesOn:
      at === tokens.length - 1 &&
      (kind === 'last' ||
        (kind === 'word' &&
          (match === 'prefix' || (loose && (isLast || term.length >= shortestBeginning))))),
  }))
  return { typed, steps, mistyped: loose && tokens.length === 1 && tokens[0]!.kind === 'word' }
}

/** Whether a pattern stands at one of the tokens of a text. */
export function standsAt({ steps }: Pattern, tokens: readonly Token[], at: number): boolean {
  if (at + steps.length > tokens.length) return false
  for (let step = 0; step < steps.length; step++) {
    const { term, goesOn } = steps[step]!
    const found = tokens[at + step]!.term
    if (found !== term && !(goesOn && found.startsWith(term))) return false
  }
  return steps.length > 0
}

/** Whether a pattern stands anywhere among the tokens of a text. */
export function standsIn(pattern: Pattern, tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) if (standsAt(pattern, tokens, at)) return true
  return false
}

/** The patterns that are asked for, without those that must not be there. */
export function positivePatterns(expression: PatternExpression): readonly Pattern[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return expression.of.flatMap(positivePatterns)
    case 'not':
      return positivePatterns(expression.of)
    case 'pattern':
      return expression.negated ? [] : [expression.pattern]
    default:
      return []
  }
}
