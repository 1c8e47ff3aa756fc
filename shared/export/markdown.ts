import { t } from '../language/t'
import type { Tag } from '../notes/tag'
import { tagTree } from '../notes/tagTree'
import type { ExportedArticle } from './exportedArticle'
import { writeByArticle } from './markdown/byArticle'
import { writeByTag } from './markdown/byTag'
import { frontMatter } from './markdown/frontMatter'
import { definesReferences } from './markdown/writeNote'

export interface MarkdownOptions {
  readonly groupBy: 'article' | 'tag'
  /** Only highlights with this tag or one below it; null for all. */
  readonly tagId: string | null
  /** All tags of the library; ids of others on a highlight are passed over. */
  readonly tags: readonly Tag[]
  /** The moment of the export. */
  readonly exported: string
}

/**
 * One Markdown file (CommonMark with the tables and strikethrough of GFM, YAML front matter) with
 * every highlight that the options let through; the same input gives the same file in the same
 * language.
 *
 * Of several articles those without such a highlight are left away. The form, and what it promises
 * about text, is laid down in `docs/decisions/0004-markdown-export.md`.
 */
export function exportMarkdown(
  items: readonly ExportedArticle[],
  { groupBy, tagId, tags, exported }: MarkdownOptions,
): string {
  const tree = tagTree(tags)
  const family = tagId === null ? null : tree.withDescendants(tagId)
  const wanted = items.map((item) => ({
    ...item,
    highlights: item.highlights.filter((highlight) =>
      family ? highlight.tags.some((id) => family.has(id)) : true,
    ),
  }))
  const filled = wanted.length > 1 ? wanted.filter((item) => item.highlights.length > 0) : wanted
  const highlights = filled.flatMap((item) => item.highlights)
  const used = new Set(highlights.flatMap((highlight) => highlight.tags))
  // By name as it is read, each after the one above it.
  const groups = tree.ordered.map(({ tag }) => tag).filter(({ id }) => used.has(id))
  const context = { references: highlights.some(({ note }) => definesReferences(note)) }
  const body =
    groupBy === 'article'
      ? writeByArticle(filled, tags, context)
      : writeByTag(
          filled,
          groups.filter(({ id }) => family?.has(id) ?? true),
          tags,
          tagId !== null,
          context,
        )
  const head = frontMatter(
    filled.map((item) => item.article),
    groups.map(({ id }) => tree.textOf(id)),
    [...tree.legend].map(([color, { id }]) => [color, tree.textOf(id)]),
    exported,
  )
  const end = highlights.length === 0 ? [t('export.noHighlights')] : []
  return `${[head, ...body, ...end].join('\n\n')}\n`
}
