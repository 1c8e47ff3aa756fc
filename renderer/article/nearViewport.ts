import type { EditorView } from 'prosemirror-view'
import { articleText, offsetAt, type TextRange } from '../../shared/article/text'

/**
 * Tells which part of the text lies within about a screen of the viewport, section by section,
 * now and whenever it changes. Returns the function that stops it.
 */
export function watchNearViewport(
  view: EditorView,
  scroller: Element,
  tell: (near: TextRange) => void,
): () => void {
  const near = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target)
        else near.delete(target)
      const range = rangeOf(view, near)
      if (range) tell(range)
    },
    { root: scroller, rootMargin: '100% 0px' },
  )
  for (const section of view.dom.children) observer.observe(section)
  return () => observer.disconnect()
}

function rangeOf(view: EditorView, sections: ReadonlySet<Element>): TextRange | null {
  const { doc } = view.state
  const text = articleText(doc)
  let start = Number.POSITIVE_INFINITY
  let end = 0
  let position = 0
  for (const [index, element] of [...view.dom.children].entries()) {
    const size = doc.maybeChild(index)?.nodeSize ?? 0
    if (sections.has(element)) {
      start = Math.min(start, offsetAt(text, position + 1))
      end = Math.max(end, offsetAt(text, position + size - 1))
    }
    position += size
  }
  return start < end ? { start, end } : null
}
