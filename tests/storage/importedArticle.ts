import { createHash } from 'node:crypto'
import type { ImportedArticle } from '../../electron/importing/importedArticle'
import { articleSchema } from '../../shared/article/schema'
import { documentOf } from '../../shared/article/sections'
import { articleText } from '../../shared/article/text'

/** An article of plain paragraphs, as an importer would give it. */
export function importedArticle(
  title: string,
  paragraphs: readonly string[] = ['The tide came in.', 'It went out again.'],
): ImportedArticle {
  const blocks = paragraphs.map((text) =>
    articleSchema.node('paragraph', null, articleSchema.text(text)),
  )
  const document = documentOf(blocks)
  const { text } = articleText(document)
  return {
    title,
    author: 'Ada Marsh',
    source: 'tide.txt',
    published: null,
    language: 'en',
    direction: 'ltr',
    document: document.toJSON() as unknown,
    leftOut: [],
    words: text.split(/\s+/).length,
    textHash: createHash('sha256').update(text).digest('hex'),
    original: { bytes: Buffer.from(paragraphs.join('\n\n')), extension: 'txt' },
  }
}
