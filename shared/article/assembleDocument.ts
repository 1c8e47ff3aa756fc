import { Fragment, Node } from 'prosemirror-model'
import type { ArticleContent, LeftOut } from './article'
import { articleSchema } from './schema'

/**
 * The document that is read: the article as imported, then each passage that was taken back.
 * Throws a `RangeError` if the content is not of `articleSchema`.
 */
export function assembleDocument(
  { document, leftOut }: ArticleContent,
  takenBack: readonly string[],
): Node {
  return withTakenBack(parseDocument(document), leftOut, takenBack)
}

/** The document of a JSON value; throws a `RangeError` if that is none of `articleSchema`. */
export function parseDocument(json: unknown): Node {
  const document = Node.fromJSON(articleSchema, json)
  document.check()
  return document
}

/**
 * An article as imported with each passage that was taken back, in the order of `takenBack`. They
 * stand at the end so that no highlight's offsets ever change. Throws a `RangeError` if a passage
 * is not of `articleSchema`.
 */
export function withTakenBack(
  body: Node,
  leftOut: readonly LeftOut[],
  takenBack: readonly string[],
): Node {
  const passages = takenBack.flatMap((id) => leftOut.filter((passage) => passage.id === id))
  if (passages.length === 0) return body
  const sections = passages.map((passage) =>
    Node.fromJSON(articleSchema, { type: 'section', content: passage.blocks }),
  )
  for (const section of sections) section.check()
  return body.copy(body.content.append(Fragment.from(sections)))
}
