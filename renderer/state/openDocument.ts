import { assembleDocument } from '../../shared/article/assembleDocument'
import type { ArticleContent, ArticleRecord } from '../../shared/article/article'
import { headingsOf } from '../../shared/article/headings'
import { articleText } from '../../shared/article/text'
import type { OpenDocument } from './windowState'

/** What the page shows of an article; throws a `RangeError` if the content is not of the schema. */
export function openDocument(content: ArticleContent, record: ArticleRecord): OpenDocument {
  const doc = assembleDocument(content, record.takenBack)
  const text = articleText(doc)
  return {
    id: record.id,
    content,
    takenBack: record.takenBack,
    doc,
    text,
    headings: headingsOf(text),
    leftOut: content.leftOut.filter(({ id }) => !record.takenBack.includes(id)),
  }
}

/** The open article as its record now says: the same value, a new document, or none if deleted. */
export function refreshDocument(
  open: OpenDocument | null,
  articles: readonly ArticleRecord[],
): OpenDocument | null {
  const record = articles.find((article) => article.id === open?.id)
  if (!open || !record || record.deleted !== null) return null
  return record.takenBack === open.takenBack ? open : openDocument(open.content, record)
}
