import type { EditorView } from 'prosemirror-view'
import { articleText, blocksIn, type TextBlock, type TextRange } from '../../shared/article/text'

/** Passages in order, none over a block's end, as ranges of the page within a part of the text. */
export function rangesOnPage(
  view: EditorView,
  within: TextRange,
  passages: readonly TextRange[],
): readonly StaticRange[] {
  const ranges: StaticRange[] = []
  let next = 0
  for (const { block } of blocksIn(articleText(view.state.doc), within)) {
    while (next < passages.length && passages[next]!.start < block.start) next++
    const from = next
    while (next < passages.length && passages[next]!.end <= block.end) next++
    if (next > from) addRanges(ranges, view, block, passages.slice(from, next))
  }
  return ranges
}

/** Walks once over what the page has of a block: asking for each place would be slow for many. */
function addRanges(
  ranges: StaticRange[],
  view: EditorView,
  block: TextBlock,
  passages: readonly TextRange[],
): void {
  const element = view.nodeDOM(block.position - 1)
  if (!element) return
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let at = block.start
  let passage = 0
  let start: { readonly node: Text; readonly offset: number } | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if (isLeaf(node)) at++
      continue
    }
    const end = at + node.length
    while (passage < passages.length) {
      const wanted = passages[passage]!
      if (!start && wanted.start < end) start = { node, offset: Math.max(0, wanted.start - at) }
      if (!start || wanted.end > end) break
      ranges.push(
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: node,
          endOffset: Math.max(0, wanted.end - at),
        }),
      )
      start = null
      passage++
    }
    at = end
  }
}

/** Images and hard breaks are one unit of the text each; those that the view adds are none. */
function isLeaf(node: Node): boolean {
  return (
    node instanceof Element && node.matches('img, br') && !node.matches('[class^="ProseMirror"]')
  )
}
