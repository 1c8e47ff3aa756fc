import type { ArticleRecord } from '../../../shared/article/article'
import type { NotesQuery } from '../../../shared/catalogue/notesQuery'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { tagTree } from '../../../shared/notes/tagTree'
import { momentOfDay } from '../../../shared/query/momentOfDay'

/** Whether a highlight, in its article, is wanted. */
export type NoteTest = (highlight: Highlight, article: ArticleRecord) => boolean

/**
 * The test that a query makes of each highlight by itself; `text` is the one that its text makes,
 * null where that asks for nothing. What is `together` only others can tell.
 */
export function noteTest(
  { tags }: Pick<LibraryState, 'tags'>,
  query: NotesQuery,
  text: NoteTest | null,
): NoteTest {
  const { tagId, withChildren, author, articleId, withNote } = query
  const tests: NoteTest[] = []
  if (articleId !== null) tests.push((_, { id }) => id === articleId)
  if (author !== null) tests.push((_, article) => article.author === author)
  if (tagId !== null) {
    const family = withChildren ? tagTree(tags).withDescendants(tagId) : new Set([tagId])
    tests.push((highlight) => highlight.tags.some((id) => family.has(id)))
  }
  if (query.colors.length > 0) {
    const colors = new Set(query.colors)
    tests.push(({ color }) => colors.has(color))
  }
  // Moments are written alike, so that they stand in order as texts.
  const after = query.after === null ? null : momentOfDay(query.after)
  if (after !== null) tests.push(({ created }) => created >= after)
  const before = query.before === null ? null : momentOfDay(query.before)
  if (before !== null) tests.push(({ created }) => created < before)
  if (withNote) tests.push(({ note }) => note.trim() !== '')
  if (text) tests.push(text)
  return (highlight, article) => tests.every((test) => test(highlight, article))
}
