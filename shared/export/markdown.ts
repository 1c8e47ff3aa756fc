import { tagTree } from '../notes/tagTree'
import type { ExportedArticle } from './exportedArticle'
import { createMarkdownFile, type MarkdownOptions } from './markdown/markdownFile'
import { definesReferences } from './markdown/writeNote'

export type { MarkdownOptions } from './markdown/markdownFile'

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
  options: MarkdownOptions,
): string {
  const { tagId, tags } = options
  const family = tagId === null ? null : tagTree(tags).withDescendants(tagId)
  const wanted = items.map((item) => ({
    ...item,
    highlights: item.highlights.filter((highlight) =>
      family ? highlight.tags.some((id) => family.has(id)) : true,
    ),
  }))
  const filled = wanted.length > 1 ? wanted.filter((item) => item.highlights.length > 0) : wanted
  const references = filled.some((item) =>
    item.highlights.some(({ note }) => definesReferences(note)),
  )
  const file = createMarkdownFile(options, references)
  for (const item of filled) {
    const steps = file.add(item)
    while (!steps.next().done);
  }
  return `${[...file.blocks()].join('\n\n')}\n`
}
