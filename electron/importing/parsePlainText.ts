import type { LeftOut } from '../../shared/article/article'
import { findFurniture } from './furniture/findFurniture'
import type { Reason } from './furniture/rules'
import type { ParsedArticle } from './parsedArticle'
import { blocksOfLines, paragraph } from './plainText/blocks'
import { linesOf, type Line } from './plainText/lines'
import { readHead } from './plainText/readHead'

/**
 * The article in a plain text that `normaliseText` has been applied to. A form feed counts as a
 * blank line only if it became one before, since normalising drops it.
 */
export function parsePlainText(text: string): ParsedArticle {
  const lines = linesOf(text)
  const furniture = findFurniture(lines.map((line) => line.text))
  const body = keptLines(lines, furniture.reasons)
  const head = readHead(body)
  return {
    title: head.title,
    author: head.author ?? furniture.author,
    published: head.published ?? furniture.published,
    address: head.address,
    language: null,
    direction: null,
    blocks: blocksOfLines(withoutTaken(body, head.taken)),
    leftOut: leftOutOf(lines, furniture.reasons),
  }
}

/** The lines that are not furniture; where some was, the text breaks as at a blank line. */
function keptLines(lines: readonly Line[], reasons: ReadonlyMap<number, Reason>) {
  const kept: (Line & { readonly isSigned: boolean })[] = []
  let afterBlank = true
  for (const [index, line] of lines.entries()) {
    if (reasons.has(index)) {
      afterBlank = true
      continue
    }
    const below = reasons.get(index + 1)
    const isSigned = below === 'posted-by' || below === 'author-box' || below === 'sharing'
    kept.push({ ...line, afterBlank: afterBlank || line.afterBlank, isSigned })
    afterBlank = false
  }
  return kept
}

function withoutTaken(lines: readonly Line[], taken: ReadonlySet<number>): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (taken.has(index)) return []
    return taken.has(index - 1) ? [{ ...line, afterBlank: true }] : [line]
  })
}

/** The furniture as passages, one for each run of lines of one kind. */
function leftOutOf(
  lines: readonly Line[],
  reasons: ReadonlyMap<number, Reason>,
): readonly LeftOut[] {
  const passages: { reason: Reason; end: number; blocks: unknown[] }[] = []
  for (const [index, line] of lines.entries()) {
    const reason = reasons.get(index)
    if (!reason) continue
    const last = passages.at(-1)
    const block: unknown = paragraph(line.text).toJSON()
    if (last?.reason === reason && last.end === index) {
      last.blocks.push(block)
      last.end = index + 1
    } else passages.push({ reason, end: index + 1, blocks: [block] })
  }
  return passages.map(({ reason, blocks }, index) => ({
    id: `left-out-${index + 1}`,
    reason,
    blocks,
  }))
}
