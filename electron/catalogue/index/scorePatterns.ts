import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Correction } from '../../../shared/query/marks'
import { standsIn, type Pattern, type PatternExpression } from '../../../shared/query/patterns'
import { tokensOf, type Token } from '../../../shared/query/tokens'
import { addBit, createBits, hasBit, type Bits } from './bits'
import type { SearchContext } from './filterTests'
import type { IndexState } from './indexState'
import { mistypedTerms, slipsForgiven } from './mistypedTerms'
import { addPhrase, termRange } from './phrases'
import { indexOfTerm } from './segment'
import { addTerm, addTimes, createTally, emptyTally, type Tally } from './tally'
import { unitKinds } from './units'

/** Where the patterns of an expression stand, and how well each unit fits them. */
export interface ScoredPatterns {
  readonly found: ReadonlyMap<Pattern, { readonly units: Bits; readonly articles: Bits }>
  readonly withWords: Bits
  readonly scores: Float32Array
  readonly articleScores: Float32Array
  readonly corrections: readonly (Correction & { readonly nowhere: boolean })[]
}

/** How much a word counts that only begins like the one asked for, or differs by slips. */
const beginningWeight = 0.5
const slipWeights = [1, 0.4, 0.2]

/** Up to how many units a word may stand in for mistyped ones to be looked for, too. */
const fewUnits = 5

/** How many terms are taken for a mistyped word at most. */
const mostCorrections = 8

/** How much a find in a block, a head and a highlight counts, by `unitKinds`; and one in a heading. */
const kindWeights = [0, 1, 2.5, 1.4]
const headingWeight = 1.3

/** As in Okapi BM25: when more of the same counts little more, and how much length counts. */
const saturation = 1.2
const lengthShare = 0.6

/** Scores the patterns that are asked for, as Okapi BM25 does, and finds those that must not be there. */
export function scorePatterns(
  state: IndexState,
  expression: PatternExpression,
  context: SearchContext,
  { live, typos }: { readonly live: Bits; readonly typos: boolean },
): ScoredPatterns {
  const { units, slots } = state
  const found = new Map<Pattern, { readonly units: Bits; readonly articles: Bits }>()
  const same = new Map<string, { readonly units: Bits; readonly articles: Bits }>()
  const withWords = createBits(units.count)
  const scores = new Float32Array(units.count)
  const articleScores = new Float32Array(slots.length)
  const corrections: (Correction & { readonly nowhere: boolean })[] = []
  const tally = createTally(units.count)
  const best = new Float32Array(slots.length)
  const averages = kindWeights.map((_, kind) =>
    Math.max(1, state.lengths[kind]! / Math.max(1, state.counts[kind]!)),
  )
  const all = state.counts[1]! + state.counts[2]! + state.counts[3]!

  for (const { pattern, negated } of patternsOf(expression)) {
    const key = JSON.stringify([pattern.steps, pattern.mistyped, negated])
    const before = same.get(key)
    if (before) {
      found.set(pattern, before)
      continue
    }
    addPattern(tally, state, pattern)
    for (const id of tagsNamed(context.tags, pattern))
      for (const unit of bearersOf(state).get(id) ?? []) addTimes(tally, unit, 1)
    if (typos && pattern.mistyped) {
      const times = countLive(tally, live, fewUnits)
      if (times < fewUnits) {
        const terms = addMistyped(tally, state, pattern.steps[0]!.term, times > 0)
        if (terms.length > 0)
          corrections.push({ typed: pattern.typed, found: terms, nowhere: times === 0 })
      }
    }
    const standing = { units: createBits(units.count), articles: createBits(slots.length) }
    const frequency = countLive(tally, live, Infinity)
    const rarity = Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5))
    best.fill(0)
    for (let at = 0; at < tally.count; at++) {
      const unit = tally.touched[at]!
      if (!hasBit(live, unit)) continue
      const kind = units.kinds[unit]!
      const owner = units.owners[unit]!
      addBit(standing.units, unit)
      if (kind !== unitKinds.highlight) addBit(standing.articles, owner)
      if (negated) continue
      addBit(withWords, unit)
      const times = tally.times[unit]!
      const length = 1 - lengthShare + (lengthShare * units.lengths[unit]!) / averages[kind]!
      const weight = kindWeights[kind]! * (units.levels[unit]! > 0 ? headingWeight : 1)
      const score = (rarity * weight * times * (saturation + 1)) / (times + saturation * length)
      scores[unit]! += score
      if (kind !== unitKinds.highlight && score > best[owner]!) {
        articleScores[owner]! += score - best[owner]!
        best[owner] = score
      }
    }
    emptyTally(tally)
    found.set(pattern, standing)
    same.set(key, standing)
  }
  return { found, withWords, scores, articleScores, corrections }
}

function patternsOf(
  expression: PatternExpression,
): readonly { readonly pattern: Pattern; readonly negated: boolean }[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return expression.of.flatMap(patternsOf)
    case 'not':
      return patternsOf(expression.of)
    case 'pattern':
      return [expression]
    default:
      return []
  }
}

function addPattern(tally: Tally, { segments }: IndexState, { steps }: Pattern): void {
  for (const segment of segments) {
    if (steps.length > 1) {
      addPhrase(tally, segment, steps)
    } else if (steps.length === 1) {
      const { from, to } = termRange(segment, steps[0]!)
      for (let term = from; term < to; term++)
        addTerm(tally, segment, term, segment.terms[term] === steps[0]!.term ? 1 : beginningWeight)
    }
  }
}

/** Adds the terms that a word may have been mistyped for, and tells them, the likeliest first. */
function addMistyped(
  tally: Tally,
  { segments }: IndexState,
  word: string,
  isKnown: boolean,
): readonly string[] {
  const forgiven = slipsForgiven(word)
  if (forgiven === 0) return []
  const found = new Map<string, { slips: number; count: number }>()
  // Hardly anybody mistypes the first letter; where nothing else is found, perhaps after all.
  for (const sameFirst of isKnown ? [true] : [true, false]) {
    for (const segment of segments) {
      for (const { term, slips } of mistypedTerms(segment, word, { slips: forgiven, sameFirst })) {
        const before = found.get(segment.terms[term]!)?.count ?? 0
        found.set(segment.terms[term]!, { slips, count: before + segment.counts[term]! })
      }
    }
    if (found.size > 0) break
  }
  const least = Math.min(...[...found.values()].map(({ slips }) => slips))
  const terms = [...found]
    .filter(([, { slips }]) => slips === least)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .slice(0, mostCorrections)
    .map(([term]) => term)
  for (const term of terms) {
    for (const segment of segments) {
      const index = indexOfTerm(segment, term)
      if (index >= 0) addTerm(tally, segment, index, slipWeights[least]!)
    }
  }
  return terms
}

/** How many units that are there are touched; at most so many are counted. */
function countLive({ touched, count }: Tally, live: Bits, most: number): number {
  let number = 0
  for (let at = 0; at < count && number < most; at++) if (hasBit(live, touched[at]!)) number++
  return number
}

const knownPaths = new WeakMap<readonly Tag[], ReadonlyMap<string, readonly Token[]>>()

/** The ids of the tags whose path has a pattern in it. */
function tagsNamed(tags: readonly Tag[], pattern: Pattern): readonly string[] {
  let paths = knownPaths.get(tags)
  if (!paths) {
    const { pathOf } = tagTree(tags)
    paths = new Map(tags.map(({ id }) => [id, tokensOf(pathOf(id).join(' '))]))
    knownPaths.set(tags, paths)
  }
  return [...paths].flatMap(([id, tokens]) => (standsIn(pattern, tokens) ? [id] : []))
}

function bearersOf(state: IndexState): ReadonlyMap<string, readonly number[]> {
  if (state.bearers) return state.bearers
  const bearers = new Map<string, number[]>()
  for (const { highlights, highlightUnits } of state.articles.values()) {
    for (const [at, { tags }] of highlights.entries()) {
      for (const id of tags) {
        const units = bearers.get(id)
        if (units) units.push(highlightUnits[at]!)
        else bearers.set(id, [highlightUnits[at]!])
      }
    }
  }
  state.bearers = bearers
  return bearers
}
