import { Fragment, type Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { contentOf, joinLines, lineIn, type Scope } from './content'
import type { PageElement } from './page'

const { nodes } = articleSchema
const figureParts = new Set(['figcaption'])

/**
 * A figure with its caption. Where nothing of what it shows can be kept, its caption stands for it;
 * a figure that shows no picture and has no caption dissolves into its content.
 */
export function convertFigure(element: PageElement, scope: Scope): readonly Node[] {
  const hardBreak = nodes.hard_break.create()
  const blocks: Node[] = []
  const lines: (readonly Node[])[] = []
  let isPictured = false
  for (const content of contentOf(element, scope, figureParts)) {
    if (content.kind === 'part') lines.push(lineIn(content.element, content.scope, hardBreak))
    else if (content.block.type === nodes.figure && !hasCaption(content.block)) {
      // The figure that stands for a missing image is this one.
      for (const block of content.block.children) blocks.push(block)
      isPictured = true
    } else {
      blocks.push(content.block)
      isPictured ||= showsImage(content.block)
    }
  }
  const caption = Fragment.fromArray([...joinLines(lines, hardBreak)])
  if (caption.size === 0)
    return isPictured && blocks.length > 0 ? [nodes.figure.create(null, blocks)] : blocks
  if (blocks.length === 0 || (blocks.length === 1 && repeats(blocks[0]!, caption)))
    return [nodes.figure.create(null, nodes.paragraph.create(null, caption))]
  return [nodes.figure.create(null, [...blocks, nodes.caption.create(null, caption)])]
}

function hasCaption(figure: Node): boolean {
  return figure.lastChild?.type === nodes.caption
}

function showsImage(block: Node): boolean {
  return block.isTextblock && block.children.some((child) => child.type === nodes.image)
}

/** Whether an image that could not be kept is described by the very words of its caption. */
function repeats(block: Node, caption: Fragment): boolean {
  return !showsImage(block) && block.textContent === caption.textBetween(0, caption.size)
}
