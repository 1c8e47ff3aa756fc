import type { Node } from 'prosemirror-model'
import { parseDocument, withTakenBack } from '../../shared/article/assembleDocument'
import {
  articleContentSchema,
  type ArticleRecord,
  type LeftOut,
} from '../../shared/article/article'
import { headingsOf } from '../../shared/article/headings'
import { articleText } from '../../shared/article/text'
import { parseLines } from './parseLines'
import type { OpenDocument } from './windowState'

/** An article as it was imported: the document, and what was left out of it. */
export interface ImportedDocument {
  readonly body: Node
  readonly allLeftOut: readonly LeftOut[]
}

/** The article that an `ArticleContent` as JSON in UTF-8 says; null if it is damaged. */
export function parseArticle(bytes: Uint8Array): ImportedDocument | null {
  try {
    const { document, leftOut: allLeftOut } = articleContentSchema.parse(parseLines(bytes))
    const body = parseDocument(document)
    // Checked now, so that none fails when it is taken back.
    const ids = allLeftOut.map(({ id }) => id)
    withTakenBack(body, allLeftOut, ids)
    return { body, allLeftOut }
  } catch {
    // Whichever step it was that failed, the file is not what was written once.
    return null
  }
}

/** What the page shows of an article. */
export function openDocument(
  { body, allLeftOut }: ImportedDocument,
  { id, takenBack }: ArticleRecord,
): OpenDocument {
  const doc = withTakenBack(body, allLeftOut, takenBack)
  const text = articleText(doc)
  return {
    id,
    body,
    allLeftOut,
    takenBack,
    doc,
    text,
    headings: headingsOf(text),
    leftOut: allLeftOut.filter((passage) => !takenBack.includes(passage.id)),
  }
}

/** The open article as its record now says: the same value, a new document, or none if deleted. */
export function refreshDocument(
  open: OpenDocument | null,
  articles: readonly ArticleRecord[],
): OpenDocument | null {
  const record = articles.find((article) => article.id === open?.id)
  if (!open || !record || record.deleted !== null) return null
  return record.takenBack === open.takenBack ? open : openDocument(open, record)
}
