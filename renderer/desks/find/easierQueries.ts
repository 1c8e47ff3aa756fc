import { t } from '../../../shared/language/t'
import type { Expression, Filter } from '../../../shared/query/expression'
import { parseQuery } from '../../../shared/query/parseQuery'
import { writeQuery } from '../../../shared/query/writeQuery'

/** A query that finds more than another one, and what it is called. */
export interface EasierQuery {
  readonly title: string
  readonly query: string
}

/** What could be looked for where a query finds nothing: the same with less asked of it. */
export function easierQueries(query: string): readonly EasierQuery[] {
  const { expression } = parseQuery(query)
  if (expression?.kind !== 'all') return []
  const words = expression.of.filter((part) => !isFilter(part))
  const wanted = words.filter(({ kind }) => kind === 'words')
  const easier: EasierQuery[] = []
  if (words.length > 0 && words.length < expression.of.length)
    easier.push({
      title: t('findDesk.withoutFilters'),
      query: writeQuery({ kind: 'all', of: words }),
    })
  if (wanted.length > 1)
    easier.push({
      title: t('findDesk.anyOfTheWords'),
      query: writeQuery({ kind: 'any', of: wanted }),
    })
  return easier
}

function isFilter(expression: Expression): boolean {
  if (expression.kind === 'not') return isFilter(expression.of)
  const filters: Readonly<Record<Filter['kind'], true>> = {
    tag: true,
    color: true,
    author: true,
    in: true,
    has: true,
    before: true,
    after: true,
  }
  return Object.hasOwn(filters, expression.kind)
}
