import { z } from 'zod'
import type { ArticleId } from '../article/article'
import { findQuote } from '../article/findQuote'
import { anchorOf } from './anchor'
import type { SimpleChange } from './changes'
import { highlightColorSchema, type Highlight } from './highlight'
import { makeTags } from './makeTags'
import type { Tag } from './tag'
import type { Making } from './tagActs'

/** A passage that an article comes with already highlighted, named by its words. */
const markedPassageSchema = z.strictObject({
  quote: z.string().min(1),
  color: highlightColorSchema,
  /** Paths as they are typed. */
  tags: z.array(z.string()).readonly(),
  /** Markdown; empty for none. */
  note: z.string(),
})
export const markedPassagesSchema = z.array(markedPassageSchema).readonly()
export type MarkedPassage = Readonly<z.infer<typeof markedPassageSchema>>

/**
 * What highlights the passages in an article, with the tags that are not there yet. A quote that the
 * text has not exactly once is passed over.
 */
export function markPassages(
  article: { readonly id: ArticleId; readonly text: string },
  passages: readonly MarkedPassage[],
  existing: readonly Tag[],
  making: Making,
): readonly SimpleChange[] {
  let all = existing
  return passages.flatMap(({ quote, color, tags: paths, note }): readonly SimpleChange[] => {
    const [place, ...others] = findQuote(article.text, quote)
    if (!place || others.length > 0) return []
    const { tags, made, changes } = makeTags(all, paths, making)
    all = all.concat(made)
    const highlight: Highlight = {
      id: making.newId(),
      ...anchorOf(article.text, place),
      color,
      tags: tags.map(({ id }) => id),
      note,
      card: null,
      created: making.now,
      modified: making.now,
    }
    return [...changes, { kind: 'add-highlight', articleId: article.id, highlight }]
  })
}
