import { sentenceCase } from '../sentenceCase'
import type { Touched } from '../../../shared/notes/tagActs'

/** How many highlights an act reaches and in how many articles, such as “12 highlights in 3 articles”. */
export function describeReach({
  highlights,
  articles,
}: Pick<Touched, 'highlights' | 'articles'>): string {
  if (highlights === 0) return 'no highlight'
  const what = highlights === 1 ? 'one highlight' : `${highlights.toLocaleString('en')} highlights`
  const where = articles === 1 ? 'one article' : `${articles.toLocaleString('en')} articles`
  return `${what} in ${where}`
}

/** How many highlights have a tag that is changed, as a sentence. */
export function describeBearers(touched: Pick<Touched, 'highlights' | 'articles'>): string {
  const verb = touched.highlights > 1 ? 'have' : 'has'
  return `${sentenceCase(describeReach(touched))} ${verb} it.`
}
