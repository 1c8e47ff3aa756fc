import type { ArticleRecord } from '../shared/article/article'
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
  return `${id.padEnd(idWidth)}  ${style('bold', title)}${by}  ${style('dim', `(${told.join(', ')})`)}`
}

/** A number and what it counts, such as “1 word” or “1,204 words”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
