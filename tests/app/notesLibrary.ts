import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import { anchorOf } from '../../shared/notes/anchor'
import type { Highlight } from '../../shared/notes/highlight'
import { newTag, type Tag } from '../../shared/notes/tag'
import { importedArticle } from '../storage/importedArticle'

/** A passage to be highlighted, with what is to be different about its highlight. */
interface Marked extends Partial<Omit<Highlight, 'quote'>> {
  readonly quote: string
}

/** An article of paragraphs with highlights in it. */
export interface MarkedArticle {
  readonly title: string
  readonly author?: string
  readonly source?: string
  readonly paragraphs: readonly string[]
  readonly marked: readonly Marked[]
}

const moment = '2026-03-01T12:00:00.000Z'

export function tagNamed(id: string, more: Partial<Tag> = {}): Tag {
  return { ...newTag(id, id, moment), ...more }
}

/** Makes the library of a test before the program is started on it. */
export async function makeNotesLibrary(
  folder: string,
  tags: readonly Tag[],
  articles: readonly MarkedArticle[],
): Promise<void> {
  const library = await openLibrary(join(folder, 'library'), { write: true })
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  for (const { title, author = 'Ada Marsh', source = 'tide.txt', paragraphs, marked } of articles) {
    const imported = { ...importedArticle(title, paragraphs), author, source }
    const { id: articleId } = await library.addArticle(imported, { keepBoth: true })
    const text = paragraphs.join('\n')
    await library.change({
      kind: 'together',
      changes: marked.map((one, index) => ({
        kind: 'add-highlight',
        articleId,
        highlight: highlightOf(`${articleId}-${index}`, text, one),
      })),
    })
  }
  await library.close()
}

function highlightOf(id: string, text: string, { quote, ...more }: Marked): Highlight {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The text has no passage “${quote}”`)
  return {
    id,
    ...anchorOf(text, { start, end: start + quote.length }),
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
    ...more,
  }
}
