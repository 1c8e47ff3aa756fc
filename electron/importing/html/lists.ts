import type { Node } from 'prosemirror-model'
import { articleSchema } from '../../../shared/article/schema'
import { blocksIn, contentOf, type Scope } from './content'
import type { PageElement } from './page'

const { nodes, marks } = articleSchema
const listParts = new Set(['li'])
const definitionParts = new Set(['dt', 'dd'])
const detailsParts = new Set(['summary'])

/** A list, or nothing if it has no content; what stands outside its items joins the one before. */
export function convertList(element: PageElement, scope: Scope): readonly Node[] {
  const items: Node[][] = []
  for (const content of contentOf(element, scope, listParts)) {
    if (content.kind === 'part') items.push(blocksIn(content.element, content.scope))
    else if (items.length > 0) items.at(-1)!.push(content.block)
    else items.push([content.block])
  }
  const content = itemsOf(items)
  if (content.length === 0) return []
  if (element.localName !== 'ol') return [nodes.bullet_list.create(null, content)]
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
  const isUsable = Number.isSafeInteger(start) && Math.abs(start) < 1_000_000
  return [nodes.ordered_list.create({ start: isUsable ? start : 1 }, content)]
}

/** Terms with what they mean as a list; where there are no terms, just the text. */
export function convertDefinitions(element: PageElement, scope: Scope): readonly Node[] {
  const loose: Node[] = []
  const items: Node[][] = []
  let afterTerm = false
  for (const content of contentOf(element, scope, definitionParts)) {
    if (content.kind === 'block') {
      const into = items.at(-1) ?? loose
      into.push(content.block)
      continue
    }
    const isTerm = content.element.localName === 'dt'
    if (isTerm && !afterTerm) items.push([])
    const into = items.at(-1) ?? loose
    const inside = isTerm ? strong(content.scope) : content.scope
    for (const block of blocksIn(content.element, inside)) into.push(block)
    afterTerm = isTerm
  }
  const content = itemsOf(items)
  return content.length === 0 ? loose : [...loose, nodes.bullet_list.create(null, content)]
}

/** What a reader can unfold, unfolded, its summary in strong type. */
export function convertDetails(element: PageElement, scope: Scope): readonly Node[] {
  const blocks: Node[] = []
  for (const content of contentOf(element, scope, detailsParts)) {
    if (content.kind === 'block') blocks.push(content.block)
    else for (const block of blocksIn(content.element, strong(content.scope))) blocks.push(block)
  }
  return blocks
}

function itemsOf(items: readonly (readonly Node[])[]): readonly Node[] {
  return items
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => nodes.list_item.create(null, blocks))
}

function strong(scope: Scope): Scope {
  return { ...scope, marks: marks.strong.create().addToSet(scope.marks) }
}
