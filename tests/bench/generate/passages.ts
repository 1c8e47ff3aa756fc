import type { ArticleText, TextRange } from '../../../shared/article/text'
import type { SeededRandom } from '../seededRandom'

/**
 * Where so many highlights lie, each over words of one to three blocks that follow one another;
 * some overlap, the more so the shorter the article is. The first lies where the article begins, so
 * that there is one to be seen when it is opened.
 */
export function generatedPassages(
  random: SeededRandom,
  { text, blocks }: ArticleText,
  count: number,
): readonly TextRange[] {
  return Array.from({ length: count }, (_, number) => {
    const reach = random.integer(0, Math.min(2, blocks.length - 1))
    const index = number === 0 ? 0 : random.integer(0, blocks.length - 1 - reach)
    const first = blocks[index]!
    const last = blocks[index + reach]!
    const from = wordAt(
      text,
      random.integer(first.start, Math.floor((first.start + first.end) / 2)),
    )
    const least = reach === 0 ? from + 1 : last.start + 1
    const end = wordEnd(text, random.integer(least, last.end), last.end)
    return { start: from, end }
  })
}

/** Where the word at an offset begins. */
function wordAt(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 64), offset)
  return offset - (/\S*$/.exec(before)?.[0].length ?? 0)
}

/** Where the word at an offset ends, at the latest at the end of its block. */
function wordEnd(text: string, offset: number, latest: number): number {
  const rest = text.slice(offset, latest).search(/\s/)
  return rest < 0 ? latest : offset + rest
}
