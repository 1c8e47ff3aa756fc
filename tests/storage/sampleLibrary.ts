import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { ArticleRecord } from '../../shared/article/article'
import type { Highlight } from '../../shared/notes/highlight'
import { contentsOf, type ContentsOfLibrary } from './contentsOf'
import { highlight, tag } from './highlights'
import { importedArticle } from './importedArticle'
import { temporaryFolder } from './temporaryFolder'

/** The two highlights of the sample library, in reading order. */
export const sampleHighlights: readonly [Highlight, Highlight] = [
  highlight('one', { tags: ['sea'], note: 'first' }),
  highlight('two', { start: 18, end: 20, quote: 'It', tags: ['sky'] }),
]

/** A library that has been closed. */
export interface Sample {
  readonly folder: string
  readonly article: ArticleRecord
  readonly contents: ContentsOfLibrary
  readonly libraryPath: string
  readonly notesPath: string
  readonly articlePath: string
}

/** A closed library with one article, two highlights, two tags, a setting and a place. */
export async function sampleLibrary(
  options: { readonly backUp?: boolean; readonly folder?: string } = {},
): Promise<Sample> {
  const folder = options.folder ?? (await temporaryFolder())
  const library = await openLibrary(folder, { write: true })
  const article = await library.addArticle(importedArticle('The Tide'), { keepBoth: false })
  const [one, two] = sampleHighlights
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag('sea', 'Sea') },
      { kind: 'add-tag', tag: tag('sky', 'Sky') },
      { kind: 'add-highlight', articleId: article.id, highlight: one },
      { kind: 'add-highlight', articleId: article.id, highlight: two },
    ],
  })
  await library.changeSettings({ theme: 'sepia' })
  library.setPlace(article.id, 7)
  if (options.backUp) await library.tidyUp({ backUp: 'now' })
  await library.close()
  const ofArticle = join(folder, 'articles', article.id)
  return {
    folder,
    article,
    contents: contentsOf(library),
    libraryPath: join(folder, 'library.json'),
    notesPath: join(ofArticle, 'notes.json'),
    articlePath: join(ofArticle, 'article.json'),
  }
}
