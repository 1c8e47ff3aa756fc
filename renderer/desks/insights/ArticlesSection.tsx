import type { Insights } from '../../../shared/catalogue/insights'
import { itemsById } from '../../../shared/notes/itemsById'
import { useSession, useWindowState } from '../../state/useSession'
import { counted } from './counted'
import { MatrixSection } from './MatrixSection'
import { openNotes } from './openNotes'
import { tagLines } from './tagLines'

/** Which tags are in which articles; the titles, which are longer, are at the side. */
export function ArticlesSection({
  tagByArticle: { tagIds, articleIds, counts },
}: {
  readonly tagByArticle: Insights['tagByArticle']
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const articles = useWindowState((state) => state.library.articles)
  const titles = articleIds.map((id) => itemsById(articles).get(id)?.title ?? '')
  const columns = tagLines(tagIds, tags)
  return (
    <MatrixSection
      title="Tags in articles"
      description="How many highlights with a tag are in an article: of the most frequent tags, and the articles with the most of them."
      told="The number of highlights with each tag in each article."
      of="Article"
      rows={articleIds.map((id, place) => ({ id, name: titles[place]! }))}
      columns={columns}
      cells={articleIds.map((_, article) => counts.map((row) => row[article]!))}
      isSymmetric={false}
      none="When highlights have tags, this shows in which articles each occurs."
      describe={(article, tag) =>
        `${columns[tag]!.name} in “${titles[article]}”: ${counted(counts[tag]![article]!, 'highlight')}`
      }
      onOpen={(article, tag) =>
        openNotes(session, {
          articleId: articleIds[article]!,
          tagId: tagIds[tag]!,
          withChildren: false,
        })
      }
    />
  )
}
