import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import { anchorOf } from '../../shared/notes/anchor'
import type { Change } from '../../shared/notes/changes'
import { newTag, type Tag } from '../../shared/notes/tag'
import { importedArticle } from '../storage/importedArticle'

const made = '2026-01-05T12:00:00.000Z'

export const formulaTag = '=HYPERLINK("http://example.org")'

const tags: readonly Tag[] = [
  { ...newTag('sea', 'sea', made), color: 'blue' },
  { ...newTag('shore', 'shore', made), parent: 'sea' },
  { ...newTag('light', 'light', made), color: '#c0a000' },
  newTag('formula', formulaTag, made),
  newTag('rtl', 'البحر والضوء', made),
]

const articles: readonly (readonly [title: string, paragraphs: readonly string[]])[] = [
  ['The Tide', ['The tide came in under a low moon.', 'It went out again at dawn.']],
  ['The Lamp', ['A lamp burned on the quay all night.', 'Nobody put it out.']],
]

const passages: readonly {
  readonly title: string
  readonly quote: string
  readonly tags: readonly string[]
  readonly on: string
  readonly note?: string
}[] = [
  { title: 'The Tide', quote: 'The tide came in', tags: ['sea'], on: '2026-01-05', note: 'When?' },
  { title: 'The Tide', quote: 'came in under', tags: ['shore', 'light'], on: '2026-01-20' },
  { title: 'The Tide', quote: 'a low moon', tags: ['light'], on: '2026-03-02' },
  { title: 'The Tide', quote: 'at dawn', tags: ['light', 'rtl'], on: '2026-03-02', note: 'Early.' },
  { title: 'The Lamp', quote: 'A lamp', tags: ['light', 'formula'], on: '2026-04-11' },
  { title: 'The Lamp', quote: 'Nobody', tags: [], on: '2026-04-12' },
]

/** Fills a library that is not open: seven tags on six passages of two articles, in four months. */
export async function fillForInsights(folder: string): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  const changes: Change[] = tags.map((tag) => ({ kind: 'add-tag', tag }))
  for (const [title, paragraphs] of articles) {
    const { id } = await library.addArticle(importedArticle(title, paragraphs), { keepBoth: false })
    const { text } = articleText(assembleDocument(await library.readArticle(id), []))
    for (const passage of passages.filter((passage) => passage.title === title)) {
      const start = text.indexOf(passage.quote)
      const moment = `${passage.on}T12:00:00.000Z`
      changes.push({
        kind: 'add-highlight',
        articleId: id,
        highlight: {
          id: passage.quote.replaceAll(' ', '-'),
          ...anchorOf(text, { start, end: start + passage.quote.length }),
          color: 'yellow',
          tags: passage.tags,
          note: passage.note ?? '',
          card: null,
          created: moment,
          modified: moment,
        },
      })
    }
  }
  for (const change of changes) await library.change(change)
  await library.close()
}
