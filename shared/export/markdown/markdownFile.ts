import type { ArticleRecord } from '../../article/article'
import { t } from '../../language/t'
import type { Tag } from '../../notes/tag'
import { tagTree } from '../../notes/tagTree'
import { writtenByArticle } from './byArticle'
import { writtenByTag } from './byTag'
import { frontMatter } from './frontMatter'
import type { Written } from './written'

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
 * A Markdown file that is written article by article, so that whoever writes it can pause between
 * two passages and needs the text of one article at a time. All highlights of an article that it is
 * given are in it; `references` says whether a note of any of them defines references.
 */
export function createMarkdownFile(
  { groupBy, tagId, tags, exported }: MarkdownOptions,
  references: boolean,
): Written {
  const tree = tagTree(tags)
  const family = tagId === null ? null : tree.withDescendants(tagId)
  const body =
    groupBy === 'article'
      ? writtenByArticle(tags, { references })
      : writtenByTag(tags, family, { references })
  const articles: ArticleRecord[] = []
  const used = new Set<string>()
  let isEmpty = true

  return {
    *add(item) {
      yield* body.add(item)
      articles.push(item.article)
      for (const highlight of item.highlights) for (const id of highlight.tags) used.add(id)
      if (item.highlights.length > 0) isEmpty = false
    },
    *blocks() {
      yield frontMatter(
        articles,
        tree.ordered.filter(({ tag }) => used.has(tag.id)).map(({ tag }) => tree.textOf(tag.id)),
        [...tree.legend].map(([color, { id }]) => [color, tree.textOf(id)]),
        exported,
      )
      yield* body.blocks()
      if (isEmpty) yield t('export.noHighlights')
    },
  }
}
