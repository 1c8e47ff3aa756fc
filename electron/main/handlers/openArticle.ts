import type { Input, OpenedArticle } from '../../../shared/contract'
import type { Library } from '../../storage/library'
import type { NoteCounter } from '../noteCounter'

interface Surroundings {
  readonly library: Pick<Library, 'readArticleBytes' | 'readNotes'>
  readonly counter: NoteCounter
}

/** An article as the window shows it. */
export async function openArticle(
  { library, counter }: Surroundings,
  { articleId, mend }: Input<'openArticle'>,
): Promise<OpenedArticle> {
  const [content] = await Promise.all([
    library.readArticleBytes(articleId, { mend: mend ?? false }),
    counter.catchUp(),
  ])
  // Last: what is done to them after this moment, the window hears of after this reply.
  const highlights = await library.readNotes(articleId)
  const { tags: tagCountsElsewhere } = counter.count(articleId)
  return { content, highlights, tagCountsElsewhere }
}
