import type { Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { judgeLine } from '../furniture/judgeLine'
import { readMarkedByline } from './byline'
import { letters } from './title'

/** How far from the top a title and a byline may stand, in blocks. */
const topmost = 8
const longestByline = 200
/** As stands under each article where a page holds several. */
const commentLink = /^comments? \(\d{1,5}(?: \p{L}{1,12})?\)$/iu

const { nodes } = articleSchema

/** The first heading near the top, as the title of a page that names none. */
export function titleIn(blocks: readonly Node[]): string | null {
  const heading = blocks.slice(0, topmost).find(({ type }) => type === nodes.heading)
  return heading?.textContent.replaceAll(/\s+/g, ' ').trim() || null
}

/**
 * An article's blocks without its title and byline at the top, the furniture that trails it, and
 * rules that then divide nothing.
 */
export function withoutEnds(
  blocks: readonly Node[],
  title: string | null,
  author: string | null,
): readonly Node[] {
  const top = blocks.slice(0, topmost)
  const heading = title === null ? undefined : top.find((block) => isTitle(block, title))
  const byline = author === null ? undefined : top.find((block) => isByline(block, author))
  const end = blocks.findLastIndex((block) => !isRule(block) && !isTrailing(block)) + 1
  const rest = blocks
    .slice(0, end)
    .filter((block) => block !== heading && block !== byline && !isCommentLink(block))
  return rest.filter((block, index) => !isRule(block) || divides(rest, index))
}

/** Whether a block is a line as hardly any prose has, such as what stands above comments. */
function isTrailing(block: Node): boolean {
  return block.type === nodes.paragraph && judgeLine(block.textContent)?.isForm === true
}

function isCommentLink(block: Node): boolean {
  return block.type === nodes.paragraph && commentLink.test(block.textContent)
}

function isTitle(block: Node, title: string): boolean {
  return block.type === nodes.heading && letters(block.textContent) === letters(title)
}

function isByline(block: Node, author: string): boolean {
  if (block.type !== nodes.paragraph || block.content.size > longestByline) return false
  const text = block.textBetween(0, block.content.size, null, ' ')
  return letters(readMarkedByline(text).author ?? '') === letters(author)
}

function isRule(block: Node): boolean {
  return block.type === nodes.horizontal_rule
}

function divides(blocks: readonly Node[], index: number): boolean {
  const isFirst = blocks.slice(0, index).every(isRule)
  const isLast = blocks.slice(index + 1).every(isRule)
  return !isFirst && !isLast && !isRule(blocks[index - 1]!)
}
