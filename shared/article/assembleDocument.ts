import { Fragment, Node } from 'prosemirror-model'
import type { ArticleContent } from './article'
import { articleSchema } from './schema'

/**
 * The document that is read: the article as imported, then each passage that was taken back, in
 * the order of `takenBack`. They stand at the end so that no highlight's offsets ever change.
 * Throws a `RangeError` if the content is not of `articleSchema`.
 */
export function assembleDocument(
  { document, leftOut }: ArticleContent,
  takenBack: readonly string[],
): Node {
  const body = Node.fromJSON(articleSchema, document)
  body.check()
  const passages = takenBack.flatMap((id) => leftOut.filter((passage) => passage.id === id))
  if (passages.length === 0) return body
  const sections = passages.map((passage) =>
    Node.fromJSON(articleSchema, { type: 'section', content: passage.blocks }),
  )
  for (const section of sections) section.check()
  return body.copy(body.content.append(Fragment.from(sections)))
}
