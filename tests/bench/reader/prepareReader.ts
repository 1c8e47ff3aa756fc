import type { Node } from 'prosemirror-model'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { ArticleText, TextBlock } from '../../../shared/article/text'
import { countWhile } from '../../../shared/countWhile'
import type { Highlight } from '../../../shared/notes/highlight'
import { generatedBook } from '../generate/book'
import { generatedHighlight, generatedTags } from '../generate/highlights'
import { generatedPassages } from '../generate/passages'
import { seededRandom, type SeededRandom } from '../seededRandom'
import { highlightsIn, readerCases, restTitle, titleOf } from './readerCases'
import type { PlainArticle, PlainElement } from './window/plainText'

export const preparingTask = z.object({
  /** Where the library will be, and beside it a file for each article as its peers are given it. */
  folder: z.string(),
})

/** Makes a library with an article of every size and number of highlights. */
export async function prepareReader({ folder }: z.infer<typeof preparingTask>): Promise<void> {
  const random = seededRandom(4)
  const library = await openLibrary(join(folder, 'library'), { write: true })
  const tags = generatedTags(random, 20)
  await library.change({
    kind: 'together',
    changes: tags.map((tag) => ({ kind: 'add-tag', tag })),
  })
  await library.addArticle(generatedBook(random, restTitle, 50).imported, { keepBoth: false })
  for (const each of readerCases) {
    const { imported, document, text } = generatedBook(random, titleOf(each), each.words)
    const { id: articleId } = await library.addArticle(imported, { keepBoth: true })
    const highlights = generatedPassages(random, text, highlightsIn(each)).map((passage, minutes) =>
      generatedHighlight(random, text.text, passage, minutes, tags),
    )
    await library.change({
      kind: 'together',
      changes: highlights.map((highlight) => ({ kind: 'add-highlight', articleId, highlight })),
    })
    const plain = plainArticle(document, text, highlights)
    await writeFile(join(folder, `${titleOf(each)}.json`), JSON.stringify(plain))
  }
  await library.close()
  await makeShortOnes(random, join(folder, 'many'), 2_000)
  await makeShortOnes(random, join(folder, 'recogito', 'library'), 1)
}

/** A library of short articles, of which one is open. */
async function makeShortOnes(random: SeededRandom, folder: string, count: number): Promise<void> {
  const library = await openLibrary(folder, { write: true })
  let last: string | null = null
  for (let number = 1; number <= count; number++) {
    const { imported } = generatedBook(random, `Article ${number}`, 300)
    last = (await library.addArticle(imported, { keepBoth: true })).id
  }
  await library.changeSettings({ openArticle: last })
  // As a library is that was not made this very hour: its journal is short.
  await library.tidyUp({ backUp: 'now' })
  await library.close()
}

function plainArticle(
  document: Node,
  text: ArticleText,
  highlights: readonly Highlight[],
): PlainArticle {
  return {
    elements: document.children.flatMap((section) => section.children.map(plainElement)),
    highlights: highlights.map(({ id, start, end, quote }) => ({
      id,
      start: withoutSeparators(text.blocks, start),
      end: withoutSeparators(text.blocks, end),
      quote: quote.replaceAll('\n', ''),
    })),
  }
}

function plainElement(node: Node): PlainElement {
  return [tagOf(node), node.isTextblock ? node.textContent : node.children.map(plainElement)]
}

function tagOf(node: Node): string {
  switch (node.type.name) {
    case 'heading':
      return `h${node.attrs['level']}`
    case 'bullet_list':
      return 'ul'
    case 'ordered_list':
      return 'ol'
    case 'list_item':
      return 'li'
    default:
      return 'p'
  }
}

/** An offset of the article's text, where one unit stands between two blocks, without those. */
function withoutSeparators(blocks: readonly TextBlock[], offset: number): number {
  return offset - (countWhile(blocks.length, (index) => blocks[index]!.start <= offset) - 1)
}
