import type { ArticleId, ArticleRecord } from '../../shared/article/article'
import type { ContentsOfLibrary } from '../storage/contentsOf'
import { contentsAfter, withArticle, withoutArticles } from './contentsAfter'
import { expecting, type Expectation } from './expectation'
import { isForgotten } from './randomChange'
import { isSame, summaryOf, type Summary } from './summary'

export type Verdict =
  | {
      readonly kind: 'whole'
      /** What is expected from now on. */
      readonly next: Expectation
      /** How much is there that was asked for and not acknowledged. */
      readonly survived: number
    }
  | {
      readonly kind: 'wrong'
      /** How much is not there that was acknowledged; 0 if there is something else instead. */
      readonly lost: number
    }

/**
 * Whether a library holds what it must: all that was acknowledged, and of what was asked for after
 * that a beginning, each as a whole. Somebody who reads does not see yet what an opening for writing
 * puts right.
 */
export function judge(
  expectation: Expectation,
  found: Summary,
  openedFor: 'reading' | 'writing',
): Verdict {
  const { inFlight, articlesInFlight, steps, seen } = expectation
  const arrived = arrivedArticles(expectation, found)
  if (!arrived) return { kind: 'wrong', lost: 0 }
  const complete = (contents: ContentsOfLibrary): ContentsOfLibrary =>
    withPlaces(arrived.reduce(withArticle, contents), expectation, found)
  const fits = (contents: ContentsOfLibrary): boolean => {
    // Those are on their way out: whoever reads may find any part of them.
    const gone = Object.values(found.articles).filter(isForgotten)
    const left = openedFor === 'reading' ? without(found, gone) : found
    return isSame(summaryOf(withoutArticles(contents, isForgotten)), left)
  }

  let contents = complete(expectation.certain)
  for (let survived = 0; ; survived++) {
    if (fits(contents)) {
      const certain = openedFor === 'writing' ? withoutArticles(contents, isForgotten) : contents
      const titles = new Set(arrived.map(({ title }) => title))
      const waiting = articlesInFlight.filter(
        ({ asked }) => asked.kind === 'add-article' && !titles.has(asked.title),
      )
      const next = {
        ...expecting(certain),
        articlesInFlight: openedFor === 'reading' ? waiting : [],
      }
      return { kind: 'whole', next, survived: survived + arrived.length }
    }
    const following = inFlight[survived]
    if (!following) break
    contents = contentsAfter(contents, following.asked)
  }

  for (let there = steps.length - 1; there >= 0; there--) {
    const before = steps.slice(0, there).reduce((some, step) => step(some), seen)
    if (fits(complete(before))) return { kind: 'wrong', lost: steps.length - there }
  }
  return { kind: 'wrong', lost: 0 }
}

/** The articles that are there and were not acknowledged; null if one of them is no such. */
function arrivedArticles(
  { certain, articlesInFlight }: Expectation,
  { articles, highlights }: Summary,
): readonly ArticleRecord[] | null {
  const known = new Set(certain.state.articles.map(({ id }) => id))
  const arrived = Object.values(articles).filter(({ id }) => !known.has(id))
  const wasAsked = ({ id, title, words, deleted }: ArticleRecord): boolean =>
    highlights[id] !== undefined &&
    deleted === null &&
    articlesInFlight.some(
      ({ asked }) => asked.kind === 'add-article' && asked.title === title && asked.words === words,
    )
  return arrived.every(wasAsked) ? arrived : null
}

/** With every place as it was found that may have been written. */
function withPlaces(
  contents: ContentsOfLibrary,
  { placesInFlight }: Expectation,
  found: Summary,
): ContentsOfLibrary {
  const written = [...placesInFlight].flatMap(([id, offsets]) => {
    const place = found.places[id]
    return place !== undefined && offsets.includes(place) ? [[id, place] as const] : []
  })
  return { ...contents, places: { ...contents.places, ...Object.fromEntries(written) } }
}

function without(found: Summary, gone: readonly ArticleRecord[]): Summary {
  const ids = new Set(gone.map(({ id }) => id))
  const others = <Value>(all: Readonly<Record<ArticleId, Value>>): Record<ArticleId, Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !ids.has(id)))
  return {
    ...found,
    articles: others(found.articles),
    highlights: others(found.highlights),
    places: others(found.places),
  }
}
