import type { ArticleRecord } from '../../../shared/article/article'
import type { Highlight } from '../../../shared/notes/highlight'
import { newTag, type Tag } from '../../../shared/notes/tag'
import type { ArticleBlock } from '../../../electron/catalogue/index/articleBlocks'
import type { SearchContext } from '../../../electron/catalogue/index/filterTests'
import {
  createTextIndex,
  openTextIndex,
  type TextIndex,
} from '../../../electron/catalogue/index/textIndex'

/** An article with all that can be found in it. */
export interface SmallArticle {
  readonly record: ArticleRecord
  readonly blocks: readonly ArticleBlock[]
  readonly highlights: readonly Highlight[]
}

export interface SmallLibrary {
  readonly articles: readonly SmallArticle[]
  readonly tags: readonly Tag[]
}

const moment = '2026-03-01T12:00:00.000Z'

/** An article of paragraphs; those that begin with `# ` are headings. */
export function smallArticle(
  id: string,
  paragraphs: readonly string[],
  record: Partial<ArticleRecord> = {},
  highlights: readonly Highlight[] = [],
): SmallArticle {
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const isHeading = paragraph.startsWith('# ')
    const text = isHeading ? paragraph.slice(2) : paragraph
    const block = { start, end: start + text.length, headingLevel: isHeading ? 1 : null, text }
    start += text.length + 1
    return block
  })
  return {
    record: {
      id,
      title: `Title of ${id}`,
      author: null,
      source: null,
      published: null,
      language: null,
      direction: 'ltr',
      added: moment,
      words: 0,
      textHash: '0'.repeat(64),
      takenBack: [],
      deleted: null,
      ...record,
    },
    blocks,
    highlights,
  }
}

export function smallHighlight(id: string, fields: Partial<Highlight>): Highlight {
  const start = fields.start ?? 0
  return {
    id,
    start,
    end: start + Math.max(1, fields.quote?.length ?? 0),
    quote: 'q',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
    ...fields,
  }
}

export function smallTag(id: string, name: string, parent: string | null = null): Tag {
  return { ...newTag(id, name, moment), parent }
}

export function indexOf({ articles }: SmallLibrary): TextIndex {
  const index = createTextIndex()
  for (const { record, blocks, highlights } of articles) {
    index.setText(record, blocks)
    index.setHighlights(record.id, highlights)
  }
  return index
}

/** The index of bytes that one of the library was written to, once it has been told what is there. */
export async function reopened(bytes: Uint8Array, { articles }: SmallLibrary): Promise<TextIndex> {
  const index = (await openTextIndex(bytes))!
  for (const { record, highlights } of articles) {
    index.setRecord(record)
    index.setHighlights(record.id, highlights)
  }
  return index
}

export function contextOf({ tags }: SmallLibrary): SearchContext {
  return { tags }
}
