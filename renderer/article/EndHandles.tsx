import { TextSelection } from 'prosemirror-state'
import { useCallback, useRef, useState, type PointerEvent } from 'react'
import { articleText, offsetAt, positionAt, type TextRange } from '../../shared/article/text'
import type { Highlight } from '../../shared/notes/highlight'
import { useSession } from '../state/useSession'
import type { MountedArticle } from './mountArticle'
import { isNearViewport } from './nearViewport'
import { coordinatesAt } from './places'
import { usePlaced } from './usePlaced'
import { isScrolledAway } from './wideBlocks'

type End = 'start' | 'end'

/** The two handles by which the ends of the highlight in focus are dragged. */
export function EndHandles(props: {
  readonly article: MountedArticle
  readonly highlight: Highlight
}) {
  return (
    <>
      <Handle {...props} end="start" />
      <Handle {...props} end="end" />
    </>
  )
}

function Handle({
  article,
  highlight,
  end,
}: {
  readonly article: MountedArticle
  readonly highlight: Highlight
  readonly end: End
}) {
  const session = useSession()
  const { view } = article
  const [dragged, setDragged] = useState<TextRange | null>(null)
  const offset = (dragged ?? highlight)[end]
  const handle = useRef<HTMLDivElement>(null)
  const locate = useCallback(() => {
    if (!isNearViewport(view, offset)) return null
    const { left, top, bottom } = coordinatesAt(view, offset, end === 'start' ? 1 : -1)
    const position = positionAt(articleText(view.state.doc), offset)
    return isScrolledAway(view, position, left) ? null : { left, top, height: bottom - top }
  }, [view, offset, end])
  usePlaced(handle, article, locate)

  function rangeUnder({ clientX, clientY }: PointerEvent): TextRange | null {
    const found = view.posAtCoords({ left: clientX, top: clientY })
    if (!found) return null
    const offset = offsetAt(articleText(view.state.doc), found.pos)
    const range = { start: highlight.start, end: highlight.end, [end]: offset }
    return range.start < range.end ? range : null
  }

  /** The browser's own selection shows where the end would come to lie. */
  function preview(range: TextRange): void {
    const text = articleText(view.state.doc)
    const { doc, tr } = view.state
    const from = positionAt(text, range.start)
    view.dispatch(tr.setSelection(TextSelection.create(doc, from, positionAt(text, range.end))))
    setDragged(range)
  }

  function letGo(): void {
    setDragged(null)
    article.collapseSelection()
  }

  function drop(): void {
    if (!dragged) return
    letGo()
    session.notes.move(highlight, dragged)
  }

  return (
    <div
      ref={handle}
      className="end-handle"
      data-end={end}
      aria-hidden
      // The selection is the preview; a press must not begin one of its own.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        view.focus()
        preview(highlight)
      }}
      onPointerMove={(event) => {
        const range = dragged && rangeUnder(event)
        if (range) preview(range)
      }}
      onPointerUp={drop}
      onPointerCancel={letGo}
    />
  )
}
