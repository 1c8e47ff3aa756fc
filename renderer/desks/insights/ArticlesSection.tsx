import type { Insights } from '../../../shared/catalogue/insights'
import { t } from '../../../shared/language/t'
import { itemsById } from '../../../shared/notes/itemsById'
import { useSession, useWindowState } from '../../state/useSession'
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
      title={t('insights.articlesTitle')}
      description={t('insights.articlesDescription')}
      told={t('insights.articlesTold')}
      of={t('insights.articleColumn')}
      rows={articleIds.map((id, place) => ({ id, name: titles[place]! }))}
      columns={columns}
      cells={articleIds.map((_, article) => counts.map((row) => row[article]!))}
      isSymmetric={false}
      none={t('insights.articlesNone')}
      describe={(article, tag) =>
        t('insights.tagInArticle', {
          tag: columns[tag]!.name,
          article: titles[article]!,
          count: counts[tag]![article]!,
        })
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
