import type { ArticleRecord } from '../../../shared/article/article'
import { headingPathAt, type Heading } from '../../../shared/article/headings'
import { lastBeginning, nextBeginning } from '../../../shared/article/sentenceEnds'
import { lastIndexAtOrBefore, type TextRange } from '../../../shared/article/text'
import { wholeGraphemes } from '../../../shared/article/wholeGraphemes'
import type { PassageInContext, PassageParagraph } from '../../../shared/catalogue/tagPage'
import type { Highlight } from '../../../shared/notes/highlight'
import type { BlockPlace } from '../index/articleBlocks'
import type { ArticleTexts } from '../index/texts'

/** The longest passage that is shown within its paragraph, in UTF-16 units. */
const longestPassage = 8_000
/** How much of a paragraph is shown at most on either side of it. */
const around = 3_000

/** Sets highlights of one article, by what is known of its text. */
export function contextIn(
  article: ArticleRecord,
  texts: ArticleTexts,
): (highlight: Highlight) => PassageInContext {
  const blocks = texts.blocksOf(article.id) ?? []
  const textOf = (block: number): string => texts.blockText(article.id, block)
  const headings = blocks.flatMap(({ start, headingLevel }, index): readonly Heading[] =>
    headingLevel === null ? [] : [{ level: headingLevel, text: textOf(index), start }],
  )
  const title = oneLine(article.title)
  return (highlight) => ({
    articleId: article.id,
    highlight,
    headings: headingPathAt(headings, highlight.start)
      .map(oneLine)
      .filter((name, depth) => name !== '' && !(depth === 0 && name === title)),
    paragraph: paragraphOf(highlight, blocks, textOf, article.language),
  })
}

function paragraphOf(
  { start, end, quote }: Highlight,
  blocks: readonly BlockPlace[],
  textOf: (block: number) => string,
  language: string | null,
): PassageParagraph | null {
  if (end - start > longestPassage) return null
  const first = lastIndexAtOrBefore(blocks, (block) => block.start, start)
  const last = lastIndexAtOrBefore(blocks, (block) => block.start, end - 1)
  const begin = blocks[first]?.start
  if (begin === undefined) return null
  const texts = Array.from({ length: last - first + 1 }, (_, index) => textOf(first + index))
  const whole = texts.join('\n')
  const passage = { start: start - begin, end: end - begin }
  if (whole.slice(passage.start, passage.end) !== quote) return null
  const lastBlock = blocks[last]!.start - begin
  const sentence = {
    // Sentences never go on from one block to the next.
    start: lastBeginning(texts[0]!, passage.start + 1, language),
    end: lastBlock + nextBeginning(texts.at(-1)!, passage.end - 1 - lastBlock, language),
  }
  return cutAround(whole, passage, withoutSpaceAtEnd(whole, sentence, passage.end))
}

function withoutSpaceAtEnd(text: string, { start, end }: TextRange, least: number): TextRange {
  const words = text.slice(start, end).trimEnd()
  return { start, end: Math.max(least, start + words.length) }
}

function cutAround(text: string, passage: TextRange, sentence: TextRange): PassageParagraph {
  const shown = wholeGraphemes(text, {
    start: Math.max(0, passage.start - around),
    end: Math.min(text.length, passage.end + around),
  })
  return {
    text: text.slice(shown.start, shown.end),
    passage: { start: passage.start - shown.start, end: passage.end - shown.start },
    sentence: {
      start: Math.max(0, sentence.start - shown.start),
      end: Math.min(sentence.end, shown.end) - shown.start,
    },
    cut: { before: shown.start > 0, after: shown.end < text.length },
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim()
}
