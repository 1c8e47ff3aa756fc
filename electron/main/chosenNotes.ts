import type { ArticleRecord } from '../../shared/article/article'
import type { Highlight } from '../../shared/notes/highlight'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'
import { breathe } from '../storage/breathe'
import type { Library } from '../storage/library'
import { unlessGivenUp } from './unlessGivenUp'
import type { Chosen } from './writeMarkdown'

/** What is to be exported. */
interface Wish {
  readonly articles: readonly ArticleRecord[]
  /** Only highlights with this tag or one below it; null for all. */
  readonly tagId: string | null
  /** Only these highlights, by id; null for all. */
  readonly highlightIds: readonly string[] | null
}

/**
 * The articles with those of their highlights that are to be exported, once all have been read, and
 * the tags of that moment. Rejects with the signal's reason when it is given up.
 */
export async function chosenNotes(
  library: Pick<Library, 'whole' | 'state'>,
  { articles, tagId, highlightIds }: Wish,
  signal: AbortSignal,
): Promise<{ readonly tags: readonly Tag[]; readonly wanted: readonly Chosen[] }> {
  await unlessGivenUp(library.whole(), signal)
  const { tags, highlights } = library.state()
  const isWanted = wantedBy(tags, tagId, highlightIds)
  const wanted: Chosen[] = []
  for (const article of articles) {
    signal.throwIfAborted()
    const all = highlights.get(article.id) ?? []
    wanted.push({ article, highlights: all.filter(isWanted) })
    await breathe()
  }
  return { tags, wanted }
}

/** The test whether a highlight is to be exported. */
function wantedBy(
  tags: readonly Tag[],
  tagId: string | null,
  highlightIds: readonly string[] | null,
): (highlight: Highlight) => boolean {
  const family = tagId === null ? null : tagTree(tags).withDescendants(tagId)
  const ids = highlightIds && new Set(highlightIds)
  return (highlight) =>
    (!family || highlight.tags.some((id) => family.has(id))) && (!ids || ids.has(highlight.id))
}
