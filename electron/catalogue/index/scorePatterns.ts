import type { Tag } from '../../../shared/notes/tag'
import { tagTree } from '../../../shared/notes/tagTree'
import type { Correction } from '../../../shared/query/marks'
import { standsIn, type Pattern, type PatternExpression } from '../../../shared/query/patterns'
import { tokensOf, type Token } from '../../../shared/query/tokens'
import { bearersOf } from './bearers'
import { addBit, addBits, createBits, hasBit, type Bits } from './bits'
import { readNumber } from './bytes'
import type { SearchContext } from './filterTests'
import type { IndexState } from './indexState'
import { mistypedTerms, slipsForgiven, type SlipBounds } from './mistypedTerms'
import { addPhrase, termRange } from './phrases'
import { indexOfTerm, type Segment } from './segment'
import { addTerm, addTimes, emptyTally, fitTally, sortTally, type Tally } from './tally'
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
  const scores = emptyScores(state)
  const articleScores = new Float32Array(slots.length)
  const corrections: (Correction & { readonly nowhere: boolean })[] = []
  const { tally } = state
  fitTally(tally, units.count)
  const best = new Float32Array(slots.length)
  const { kinds, owners, lengths, levels } = units
  const { times, touched } = tally
  const perAverage = kindWeights.map(
    (_, kind) => Math.max(1, state.counts[kind]!) / Math.max(1, state.lengths[kind]!),
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
      keepLive(tally, live)
      const before = tally.count
      if (before < fewUnits) {
        const terms = addMistyped(tally, state, live, pattern.steps[0]!.term)
        if (terms.length > 0)
          corrections.push({ typed: pattern.typed, found: terms, nowhere: before === 0 })
      }
    }
    const standing = { units: createBits(units.count), articles: createBits(slots.length) }
    sortTally(tally, units.count)
    keepLive(tally, live)
    const frequency = tally.count
    const rarity = Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5))
    best.fill(0)
    for (let at = 0; at < tally.count; at++) {
      const unit = touched[at]!
      const kind = kinds[unit]!
      const owner = owners[unit]!
      addBit(standing.units, unit)
      if (kind !== unitKinds.highlight) addBit(standing.articles, owner)
      if (negated) continue
      const often = times[unit]!
      const length = 1 - lengthShare + lengthShare * lengths[unit]! * perAverage[kind]!
      const weight = kindWeights[kind]! * (levels[unit]! > 0 ? headingWeight : 1)
      const score = (rarity * weight * often * (saturation + 1)) / (often + saturation * length)
      scores[unit]! += score
      if (kind !== unitKinds.highlight && score > best[owner]!) {
        articleScores[owner]! += score - best[owner]!
        best[owner] = score
      }
    }
    if (!negated) addBits(withWords, standing.units)
    emptyTally(tally)
    found.set(pattern, standing)
    same.set(key, standing)
  }
  return { found, withWords, scores, articleScores, corrections }
}

function emptyScores(state: IndexState): Float32Array {
  if (state.scores.length < state.units.count)
    state.scores = new Float32Array(state.units.kinds.length)
  else state.scores.fill(0)
  return state.scores
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
  live: Bits,
  word: string,
): readonly string[] {
  const slips = slipsForgiven(word)
  // Hardly anybody mistypes the first letter; where nothing else is found, perhaps after all.
  const found =
    termsNear(segments, live, word, { slips, sameFirst: true }) ??
    (tally.count === 0 ? termsNear(segments, live, word, { slips, sameFirst: false }) : null)
  if (found === null) return []
  for (const term of found.terms) {
    for (const segment of segments) {
      const index = indexOfTerm(segment, term)
      if (index >= 0) addTerm(tally, segment, index, slipWeights[found.slips]!)
    }
  }
  return found.terms
}

/** The most frequent of the terms with the fewest slips; null where there is none. */
function termsNear(
  segments: readonly Segment[],
  live: Bits,
  word: string,
  bounds: SlipBounds,
): { readonly terms: readonly string[]; readonly slips: number } | null {
  if (bounds.slips === 0) return null
  const counts = new Map<string, number>()
  let least = bounds.slips
  for (const segment of segments) {
    for (const { term, slips } of mistypedTerms(segment, word, bounds)) {
      if (slips > least) continue
      const count = countUnits(segment, term, live)
      if (count === 0) continue
      if (slips < least) counts.clear()
      least = slips
      const name = segment.terms[term]!
      counts.set(name, (counts.get(name) ?? 0) + count)
    }
  }
  if (counts.size === 0) return null
  const terms = [...counts]
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
    .slice(0, mostCorrections)
    .map(([term]) => term)
  return { terms, slips: least }
}

/** In how many units that are there a term of a segment stands. */
function countUnits(segment: Segment, term: number, live: Bits): number {
  const reader = { bytes: segment.entries, at: segment.entriesFrom[term]! }
  let count = 0
  let unit = 0
  while (reader.at < segment.entriesFrom[term + 1]!) {
    const value = readNumber(reader)
    if ((value & 1) === 0) readNumber(reader)
    unit += value >>> 1
    if (hasBit(live, unit)) count++
  }
  return count
}

/** Takes what is not there out of a tally. */
function keepLive(tally: Tally, live: Bits): void {
  const { times, touched } = tally
  let count = 0
  for (let at = 0; at < tally.count; at++) {
    const unit = touched[at]!
    if (hasBit(live, unit)) touched[count++] = unit
    else times[unit] = 0
  }
  tally.count = count
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
