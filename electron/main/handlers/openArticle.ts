import type { Input, OpenedArticle } from '../../../shared/contract'
import type { Library } from '../../storage/library'
import { countNotes } from './countNotes'

/** An article as the window shows it. */
export async function openArticle(
  library: Pick<Library, 'readArticleBytes' | 'readNotes' | 'state'>,
  { articleId, mend }: Input<'openArticle'>,
): Promise<OpenedArticle> {
  const content = await library.readArticleBytes(articleId, { mend: mend ?? false })
  // Last: what is done to them after this moment, the window hears of after this reply.
  const highlights = await library.readNotes(articleId)
  const { tags: tagCountsElsewhere } = countNotes(library.state(), articleId)
  return { content, highlights, tagCountsElsewhere }
}
