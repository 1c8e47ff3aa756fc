import { today } from '../../../shared/article/localDay'
import type { FoundInLibrary, SearchQuestion } from '../../../shared/catalogue/foundInLibrary'
import { parseQuery } from '../../../shared/query/parseQuery'
import type { Known } from './createAnswers'

/** Finds in all articles and highlights what a query asks for. */
export function search(
  { index, context }: Known,
  { query, limit }: SearchQuestion,
): FoundInLibrary {
  const { expression, remarks } = parseQuery(query, { today: today() })
  if (!expression) return { articles: [], total: 0, corrected: [], remarks }
  return { ...index.search(expression, context, { limit }), remarks }
}
