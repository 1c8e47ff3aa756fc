import type { ArticleRecord } from '../shared/article/article'
import { formatList } from '../shared/language/formats'
import type { Context } from './context'

/**
 * An article on one line: its id first, so that the line can be cut at its first space, then title
 * and author, then whatever else is told. Ids are padded to `idWidth` characters.
 */
export function articleLine(
  { id, title, author }: ArticleRecord,
  told: readonly string[],
  idWidth: number,
  { style }: Context,
): string {
  const by = author === null ? '' : ` — ${author}`
  return `${id.padEnd(idWidth)}  ${style('bold', title)}${by}  ${style('dim', `(${formatList(told, 'unit')})`)}`
}
