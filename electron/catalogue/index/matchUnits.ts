import type { Filter } from '../../../shared/query/expression'
import type { Correction } from '../../../shared/query/marks'
import type { Pattern, PatternExpression } from '../../../shared/query/patterns'
import { tagsAskedFor } from '../../../shared/query/tagsAskedFor'
import { bearersOf } from './bearers'
import {
  addBit,
  addBits,
  createBits,
  eachBit,
  intersection,
  removeBit,
  without,
  type Bits,
} from './bits'
import { filterTest, type FilterTest, type SearchContext } from './filterTests'
import type { IndexState } from './indexState'
import { scorePatterns } from './scorePatterns'
import { unitKinds } from './units'

/** What matches an expression. */
export interface Matches {
  /** The units that match by themselves. */
  readonly units: Bits
  /** The slots of the articles whose title, author and text match together. */
  readonly articles: Bits
  /** The units with any of the words that are asked for. */
  readonly withWords: Bits
  /** By unit, and by slot for the best of each word in an article's title, author and text. */
  readonly scores: Float32Array
  readonly articleScores: Float32Array
  /** Mistyped words; `nowhere` are those that stand nowhere as they were typed. */
  readonly corrections: readonly (Correction & { readonly nowhere: boolean })[]
}

/** Finds all that matches an expression; the log must have been settled. */
export function matchUnits(
  state: IndexState,
  expression: PatternExpression,
  context: SearchContext,
  { typos }: { readonly typos: boolean },
): Matches {
  const { slots } = state
  const liveArticles = createBits(slots.length)
  for (const [slot, article] of slots.entries()) if (article?.record) addBit(liveArticles, slot)
  const live = unitsThere(state)

  const scored = scorePatterns(state, expression, context, { live, typos })
  const tests = new Map<Filter, FilterTest>()
  const testOf = (filter: Filter): FilterTest => {
    let test = tests.get(filter)
    if (!test) tests.set(filter, (test = filterTest(filter, context)))
    return test
  }
  return {
    units: evaluate(expression, live, {
      having: (pattern) => scored.found.get(pattern)!.units,
      passing: (filter, candidates) =>
        filter.kind === 'tag'
          ? intersection(candidates, unitsTagged(state, tagsAskedFor(context.tags, filter.path)))
          : those(candidates, passesAsUnit(state, testOf(filter))),
    }),
    articles: evaluate(expression, liveArticles, {
      having: (pattern) => scored.found.get(pattern)!.articles,
      passing: (filter, candidates) => {
        const { article } = testOf(filter)
        return those(candidates, (slot) => article(slots[slot]!.record!))
      },
    }),
    withWords: scored.withWords,
    scores: scored.scores,
    articleScores: scored.articleScores,
    corrections: scored.corrections,
  }
}

/** The units that are there, of articles that are there. */
function unitsThere({ units, slots }: IndexState): Bits {
  const live = units.there.slice(0, createBits(units.count).length)
  if (slots.some((article) => article?.record === null)) {
    eachBit(live, (unit) => {
      if (!slots[units.owners[unit]!]?.record) removeBit(live, unit)
    })
  }
  return live
}

function passesAsUnit(
  { units, highlights, slots }: IndexState,
  { article, highlight }: FilterTest,
): (unit: number) => boolean {
  const known = new Uint8Array(slots.length)
  const articlePasses = (slot: number): boolean =>
    (known[slot] ||= article(slots[slot]!.record!) ? 1 : 2) === 1
  return (unit) =>
    highlight !== null && units.kinds[unit] === unitKinds.highlight
      ? highlight(highlights[unit]!)
      : articlePasses(units.owners[unit]!)
}

interface Leaves {
  readonly having: (pattern: Pattern) => Bits
  readonly passing: (filter: Filter, candidates: Bits) => Bits
}

/** Those of the candidates that match. */
function evaluate(expression: PatternExpression, candidates: Bits, leaves: Leaves): Bits {
  switch (expression.kind) {
    case 'all': {
      let left = candidates
      // What takes a test of each comes when few are left.
      for (const part of expression.of.toSorted((a, b) => effort(a) - effort(b)))
        left = evaluate(part, left, leaves)
      return left
    }
    case 'any': {
      const found = new Uint32Array(candidates.length)
      for (const part of expression.of) addBits(found, evaluate(part, candidates, leaves))
      return found
    }
    case 'not':
      return without(candidates, evaluate(expression.of, candidates, leaves))
    case 'pattern':
      return intersection(candidates, leaves.having(expression.pattern))
    default:
      return leaves.passing(expression, candidates)
  }
}

function those(candidates: Bits, passes: (number: number) => boolean): Bits {
  const found = new Uint32Array(candidates.length)
  eachBit(candidates, (number) => {
    if (passes(number)) addBit(found, number)
  })
  return found
}

/** The units that bear any of some tags, without reading all highlights. */
function unitsTagged(state: IndexState, ids: ReadonlySet<string>): Bits {
  const found = createBits(state.units.count)
  const bearers = bearersOf(state)
  for (const id of ids) for (const unit of bearers.get(id) ?? []) addBit(found, unit)
  return found
}

function effort({ kind }: PatternExpression): number {
  return kind === 'pattern' ? 0 : kind === 'all' || kind === 'any' || kind === 'not' ? 1 : 2
}

/** Whether any article has been found by its text or by a highlight. */
export function slotsFound({ units }: IndexState, matches: Matches): Bits {
  const found = matches.articles.slice()
  eachBit(matches.units, (unit) => {
    if (units.kinds[unit] === unitKinds.highlight) addBit(found, units.owners[unit]!)
  })
  return found
}
