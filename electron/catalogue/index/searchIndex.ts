import type { ArticleId } from '../../../shared/article/article'
import type { FoundArticle, FoundInLibrary } from '../../../shared/catalogue/foundInLibrary'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Expression } from '../../../shared/query/expression'
import { joinedMarks, markerOfPatterns } from '../../../shared/query/marks'
import { patternsIn, positivePatterns } from '../../../shared/query/patterns'
import { eachBit, hasBit } from './bits'
import { settleLog } from './changeIndex'
import type { SearchContext } from './filterTests'
import type { IndexState } from './indexState'
import { matchUnits, slotsFound, type Matches } from './matchUnits'
import { passagesOf } from './passages'
import { unitKinds } from './units'

export interface MatchOptions {
  /** Whether a word that is hardly found may have been mistyped; so it is if nothing is said. */
  readonly typos?: boolean
}

export interface SearchOptions extends MatchOptions {
  /** How many articles are wanted. */
  readonly limit: number
}

/** What an index answers; the remarks are those of the query. */
export type FoundInIndex = Omit<FoundInLibrary, 'remarks'>

/** Finds the articles with what is asked for in them or in their highlights, the best first. */
export function searchIndex(
  state: IndexState,
  expression: Expression,
  context: SearchContext,
  { limit, typos = true }: SearchOptions,
): FoundInIndex {
  settleLog(state)
  const converted = patternsIn(expression)
  const matches = matchUnits(state, converted, context, { typos })
  const ranked = rankedSlots(state, matches)
  const marker = markerOfPatterns(positivePatterns(converted), matches.corrections)
  const most = passagesEach(ranked.length)
  return {
    articles: ranked.slice(0, limit).map((slot): FoundArticle => {
      const article = state.slots[slot]!
      const titleMarks = joinedMarks(marker(article.record!.title))
      const { passages, count } = passagesOf(state, article, matches, { marker, most })
      return { articleId: article.id, titleMarks, passages, count }
    }),
    total: ranked.length,
    corrected: matches.corrections
      .filter(({ nowhere }) => nowhere)
      .map(({ typed, found }) => ({ typed, found })),
  }
}

/** The highlights that match by themselves, by article and in the order they were given. */
export function matchHighlights(
  state: IndexState,
  expression: Expression,
  context: SearchContext,
  { typos = true }: MatchOptions = {},
): ReadonlyMap<ArticleId, readonly Highlight[]> {
  settleLog(state)
  const { units } = matchUnits(state, patternsIn(expression), context, { typos })
  const found = new Map<ArticleId, readonly Highlight[]>()
  for (const { id, highlights, highlightUnits } of state.articles.values()) {
    const those = highlights.filter((_, at) => hasBit(units, highlightUnits[at]!))
    if (those.length > 0) found.set(id, those)
  }
  return found
}

/** Where fewer articles are found more of each can be shown. */
function passagesEach(articles: number): number {
  if (articles === 1) return 200
  return articles <= 3 ? 20 : articles <= 10 ? 6 : 3
}

/** How much the number of passages counts beside the best of them. */
const numberWeight = 0.3

function rankedSlots(state: IndexState, matches: Matches): readonly number[] {
  const { units, slots } = state
  const { scores, articleScores } = matches
  const best = new Float32Array(slots.length)
  const counts = new Uint32Array(slots.length)
  eachBit(matches.units, (unit) => {
    const owner = units.owners[unit]!
    if (units.kinds[unit] !== unitKinds.highlight && !hasBit(matches.articles, owner)) return
    counts[owner]!++
    if (scores[unit]! > best[owner]!) best[owner] = scores[unit]!
  })
  const found: number[] = []
  eachBit(slotsFound(state, matches), (slot) => found.push(slot))
  const totals = new Float32Array(slots.length)
  for (const slot of found) {
    const ofText = hasBit(matches.articles, slot) ? articleScores[slot]! : 0
    totals[slot] = ofText + best[slot]! + numberWeight * Math.log(1 + counts[slot]!)
  }
  return found.sort((a, b) => {
    const difference = totals[b]! - totals[a]!
    if (difference !== 0) return difference
    const one = slots[a]!.record!
    const other = slots[b]!.record!
    if (one.added !== other.added) return one.added < other.added ? 1 : -1
    return one.id < other.id ? -1 : 1
  })
}
