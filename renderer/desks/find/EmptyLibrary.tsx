import { FirstArticle } from '../FirstArticle'

/** Said in place of what could be found while there is no article. */
export function EmptyLibrary() {
  return (
    <div className="desk-empty">
      <p className="desk-empty-title">There is nothing in the library yet</p>
      <p>Bring in an article, and every word of it can be found here, with your notes and tags.</p>
      <FirstArticle />
    </div>
  )
}
