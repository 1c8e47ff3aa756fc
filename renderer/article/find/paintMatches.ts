import type { EditorView } from 'prosemirror-view'
import { firstMatchFrom, type Matches } from '../../../shared/article/findInText'
import { articleText, blocksIn, type TextBlock, type TextRange } from '../../../shared/article/text'

const names = { all: 'find-match', current: 'find-current' } as const

/**
 * Paints the matches near the viewport over the page without changing it, by the highlights of
 * CSS. Whatever changes the page's elements there takes its paint away until it is painted again.
 */
export function paintMatches(
  view: EditorView,
  near: TextRange,
  matches: Matches,
  current: TextRange | null,
): void {
  const first = firstMatchFrom(matches, near.start)
  const ranges: TextRange[] = []
  for (let index = first; index < matches.starts.length; index++) {
    const start = matches.starts[index]!
    if (start >= near.end) break
    ranges.push({ start, end: matches.ends[index]! })
  }
  const painted = new Highlight(...rangesOnPage(view, near, ranges))
  CSS.highlights.set(names.all, painted)
  const isNear = current && current.start >= near.start && current.end <= near.end
  const top = new Highlight(...(isNear ? rangesOnPage(view, current, [current]) : []))
  top.priority = 1
  CSS.highlights.set(names.current, top)
}

/** Takes away what `paintMatches` painted. */
export function clearMatches(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name)
}

/** Passages in order, none over a block's end, as ranges of the page within a part of the text. */
function rangesOnPage(
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
