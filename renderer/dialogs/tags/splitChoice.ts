import { foldText } from '../../../shared/notes/filter'
import type { TaggedHighlight } from './useTagged'

/** The highlights that have each word that was typed in their quote, their note or the title. */
export function findTagged(
  tagged: readonly TaggedHighlight[],
  typed: string,
): readonly TaggedHighlight[] {
  const words = foldText(typed).split(' ')
  return tagged.filter(({ highlight: { quote, note }, title }) => {
    const text = foldText(`${quote} ${note} ${title}`)
    return words.every((word) => text.includes(word))
  })
}

/** The ids of chosen highlights by those of their articles, as an act to split a tag names them. */
export function byArticle(
  tagged: readonly TaggedHighlight[],
  chosen: ReadonlySet<string>,
): Readonly<Record<string, readonly string[]>> {
  const ids: Record<string, string[]> = {}
  for (const { highlight, articleId } of tagged) {
    if (chosen.has(highlight.id)) (ids[articleId] ??= []).push(highlight.id)
  }
  return ids
}

/** The choice with some highlights added, or without them where all of them are in it already. */
export function toggled(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(chosen)
  const isWhole = ids.every((id) => after.has(id))
  for (const id of ids) {
    if (isWhole) after.delete(id)
    else after.add(id)
  }
  return after
}
