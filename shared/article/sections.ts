import { Fragment, type Node } from 'prosemirror-model'
import { articleSchema } from './schema'

const smallest = 20
const largest = 50

/**
 * A document whose blocks stand in sections of at most fifty, cut before a heading wherever one
 * comes after the twentieth. Sections are for the speed of the view alone.
 */
export function documentOf(blocks: readonly Node[]): Node {
  return articleSchema.node('doc', null, sectionsOf(blocks))
}

function sectionsOf(blocks: readonly Node[]): readonly Node[] {
  const sections: Node[] = []
  let from = 0
  for (let index = 1; index <= blocks.length; index++) {
    const size = index - from
    const next = blocks[index]
    const full = size === largest || (size >= smallest && next?.type.name === 'heading')
    if (next && !full) continue
    sections.push(articleSchema.node('section', null, Fragment.from(blocks.slice(from, index))))
    from = index
  }
  return sections
}
