import type { ArticleContent, ArticleRecord } from '../../shared/article/article'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { createMarkdownFile, type MarkdownOptions } from '../../shared/export/markdown/markdownFile'
import { definesReferences } from '../../shared/export/markdown/writeNote'
import type { Highlight } from '../../shared/notes/highlight'
import { breathe } from '../storage/breathe'
import type { Library } from '../storage/library'
import { LibraryError } from '../storage/libraryError'
import type { RunningTask } from './tasks'

/** An article with those of its highlights that are exported. */
export interface Chosen {
  readonly article: ArticleRecord
  readonly highlights: readonly Highlight[]
}

export interface WrittenMarkdown {
  /** The text of the file, which is put together as it is taken. */
  readonly pieces: () => Iterable<string>
  /** How many highlights are in it. */
  readonly highlights: number
  /** Why each of the articles is not in it that could not be read. */
  readonly leftOut: readonly LeftOutArticle[]
}

interface LeftOutArticle {
  readonly title: string
  readonly error: LibraryError
}

/** How long the pieces of a file are, in UTF-16 units. */
const pieceLength = 256 * 1024

/**
 * Writes the Markdown of articles, one after the other and in slices, so that everybody else gets
 * their turn however much it is. Articles that cannot be read are left out. Rejects with the signal's
 * reason when the task is given up.
 */
export async function writeMarkdown(
  chosen: readonly Chosen[],
  library: Pick<Library, 'readArticle'>,
  options: MarkdownOptions,
  { signal, tell }: Pick<RunningTask, 'signal' | 'tell'>,
): Promise<WrittenMarkdown> {
  const file = createMarkdownFile(options, await haveReferences(chosen))
  const leftOut: LeftOutArticle[] = []
  let count = 0
  for (const [index, { article, highlights }] of chosen.entries()) {
    signal.throwIfAborted()
    tell(index, chosen.length)
    const content = await library.readArticle(article.id).catch(asLeftOut)
    if (content instanceof LibraryError) {
      leftOut.push({ title: article.title, error: content })
      continue
    }
    await breathe()
    const document = assembleDocument(content, article.takenBack)
    await breathe()
    const steps = file.add({ article, document, highlights })
    while (!steps.next().done) {
      await breathe()
      signal.throwIfAborted()
    }
    count += highlights.length
  }
  return { pieces: () => piecesOf(file.blocks()), highlights: count, leftOut }
}

async function haveReferences(chosen: readonly Chosen[]): Promise<boolean> {
  for (const { highlights } of chosen) {
    for (const { note } of highlights) {
      if (definesReferences(note)) return true
      await breathe()
    }
  }
  return false
}

function asLeftOut(error: unknown): ArticleContent | LibraryError {
  if (error instanceof LibraryError) return error
  throw error
}

/** Blocks with an empty line between each two, in pieces that are written at a time. */
function* piecesOf(blocks: Iterable<string>): Generator<string, void> {
  let piece = ''
  let isFirst = true
  for (const block of blocks) {
    piece += isFirst ? block : `\n\n${block}`
    isFirst = false
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}
