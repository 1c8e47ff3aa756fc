import { writeIsoDay } from '../../../shared/article/isoDay'
import { itemsById } from '../../../shared/notes/itemsById'
import { useSession, useWindowState } from '../../state/useSession'

/** The article that passages are from, which leads to it. */
export function ArticleHeading({ articleId }: { readonly articleId: string }) {
  const session = useSession()
  const article = useWindowState(({ library }) => itemsById(library.articles).get(articleId))
  if (!article) return null
  const about = [article.author, article.published && writeIsoDay(article.published)]
  return (
    <header className="tag-article">
      <h2 dir="auto">
        <button
          type="button"
          title={article.title}
          onClick={() => void session.desks.goTo({ articleId, range: { start: 0, end: 0 } })}
        >
          {article.title}
        </button>
      </h2>
      <p>
        {about
          .filter((part) => part)
          .map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
      </p>
    </header>
  )
}
