import { useMemo } from 'react'
import { outlineOf } from '../../../shared/article/outline'
import { t } from '../../../shared/language/t'
import { useWindowState } from '../../state/useSession'
import './ContentsPanel.css'
import { ContentsTree } from './ContentsTree'

/** The headings of the open article, to see where one is and to go elsewhere. */
export function ContentsPanel() {
  const article = useWindowState((state) => state.article)
  const record = useWindowState((state) =>
    state.library.articles.find(({ id }) => id === state.article?.id),
  )
  const outline = useMemo(() => outlineOf(article?.headings ?? []), [article?.headings])
  if (!article || !record)
    return (
      <div className="contents-empty">
        <p className="contents-empty-title">{t('contents.noArticle')}</p>
        <p>{t('contents.noArticleHint')}</p>
      </div>
    )
  if (outline.length === 0)
    return (
      <div className="contents-empty">
        <p className="contents-empty-title">{t('contents.none')}</p>
        <p>{t('contents.noneHint')}</p>
      </div>
    )
  return <ContentsTree key={article.id} outline={outline} record={record} />
}
