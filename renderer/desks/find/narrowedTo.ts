import type { ArticleRecord } from '../../../shared/article/article'
import { parseQuery } from '../../../shared/query/parseQuery'
import { writeQuery } from '../../../shared/query/writeQuery'

/** Longer titles are no help in the field, in UTF-16 units. */
const longestTitle = 80

/** The same query, of one article alone. */
export function narrowedTo(
  query: string,
  { id, title }: Pick<ArticleRecord, 'id' | 'title'>,
): string {
  const { expression } = parseQuery(query)
  const within = writeQuery({ kind: 'in', title: title.length > longestTitle ? id : title })
  if (expression?.kind === 'any') return `(${query.trim()}) ${within}`
  return `${query.trim()} ${within}`
}
