import { localDay, writeDay } from '../../../shared/article/localDay'
import type { FoundInLibrary, SearchQuestion } from '../../../shared/catalogue/foundInLibrary'
import { parseQuery } from '../../../shared/query/parseQuery'
import type { Known } from './createAnswers'

/** Finds in all articles and highlights what a query asks for. */
export function search(
  { index, context }: Known,
  { query, limit }: SearchQuestion,
): FoundInLibrary {
  const today = writeDay(localDay(new Date().toISOString()))
  const { expression, remarks } = parseQuery(query, { today })
  if (!expression) return { articles: [], total: 0, corrected: [], remarks }
  return { ...index.search(expression, context, { limit }), remarks }
}
