import type { EditorView } from 'prosemirror-view'
import { drawSections, sectionsKey } from './sectionsPlugin'

/** Sections drawn in one go. */
const atATime = 10
/** How long it goes on before whatever else there is to do has its turn, in milliseconds. */
const slice = 8

/**
 * Draws what is not drawn yet while nobody waits for anything, so that a screen reader and the
 * browser find the whole text: from section `from` to the end, as it is read, then what is above.
 * Returns the function that stops it.
 */
export function drawWhenIdle(view: EditorView, from: number): () => void {
  let next = from
  let request = requestIdleCallback(draw)

  function draw(): void {
    const begin = performance.now()
    do {
      const some = nextUndrawn()
      const transaction = drawSections(view.state, some)
      if (!transaction) return
      view.dispatch(transaction)
    } while (performance.now() - begin < slice)
    request = requestIdleCallback(draw)
  }

  function nextUndrawn(): readonly number[] {
    const { doc } = view.state
    const drawn = sectionsKey.getState(view.state)?.drawn ?? new Set<number>()
    const some: number[] = []
    for (let step = 0; step < doc.childCount && some.length < atATime; step++) {
      const index = (next + step) % doc.childCount
      if (!drawn.has(index)) some.push(index)
    }
    next = some[0] ?? next
    return some
  }

  return () => cancelIdleCallback(request)
}
