import { everyNote } from '../../../shared/catalogue/notesQuery'
import type { TagPage, TagPageQuestion } from '../../../shared/catalogue/tagPage'
import { itemsById } from '../../../shared/notes/itemsById'
import type { Known } from './createAnswers'
import type { NotesLists } from './notesLists'
import { contextIn } from './passageInContext'

/** A part of what stands under a tag. */
export function tagPage(
  { state, index }: Pick<Known, 'state' | 'index'>,
  lists: NotesLists,
  { tagId, withChildren, from, count }: TagPageQuestion,
): TagPage {
  const query = { ...everyNote, tagId, withChildren }
  const listing = { query, order: 'article', group: 'article' } as const
  const sources = () => ({ text: null, blocksOf: index.blocksOf })
  const { total, groups, rows } = lists.list(state, { listing, from, count }, sources)
  const articles = itemsById(state.articles)
  const contexts = new Map<string, ReturnType<typeof contextIn>>()
  const passages = rows.map(({ articleId, highlight }) => {
    const known = contexts.get(articleId) ?? contextIn(articles.get(articleId)!, index)
    contexts.set(articleId, known)
    return known(highlight)
  })
  return { total, articleCount: groups.length, passages }
}
