import { useMemo } from 'react'
import { outlineOf } from '../../../shared/article/outline'
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
        <p className="contents-empty-title">No article is open</p>
        <p>The headings of the one you read are listed here, to go from one to another.</p>
      </div>
    )
  if (outline.length === 0)
    return (
      <div className="contents-empty">
        <p className="contents-empty-title">No headings</p>
        <p>
          This article is one piece from beginning to end. Your place in it is kept all the same.
        </p>
      </div>
    )
  return <ContentsTree key={article.id} outline={outline} record={record} />
}
