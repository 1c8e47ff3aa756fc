import { Plugin, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { articleText, positionAt } from '../../shared/article/text'
import { isRightToLeft } from './blockDirection'
import { movementFor } from './caretMovement'
import { moveCaret, placeHead } from './moveCaret'
import { firstVisibleOffset } from './places'

/**
 * A caret for text that cannot be edited. Keys move it by character, word, line, sentence,
 * paragraph and screen, and to the ends of lines and of the article (`movementFor`); Shift selects.
 */
export function caretPlugin(scroller: HTMLElement, onMac: boolean): Plugin {
  // Before the first movement the view has a selection that nobody made.
  let isPlaced = false
  return new Plugin({
    view: () => ({
      update: (view, before) => {
        isPlaced ||= !view.state.selection.eq(before.selection)
      },
    }),
    props: {
      // `handleKeyDown` is not asked while the view is not editable.
      handleDOMEvents: {
        // By keyboard the caret is what shows where the focus is.
        focus: (view) => {
          if (!view.dom.matches(':focus-visible')) return false
          if (!hasCaret(view) && isPlaced && isInSight(view, scroller)) bringBackCaret(view)
          if (hasCaret(view)) view.dispatch(view.state.tr)
          else placeCaret(view, scroller)
          return false
        },
        keydown: (view, event) => {
          if (scrollsTable(view, event)) return false
          const movement = movementFor(event, onMac, () => isRightToLeft(view))
          if (!movement) return false
          event.preventDefault()
          // A click in a wide table leaves the focus there, which is not where the caret is shown.
          if (document.activeElement !== view.dom) view.dom.focus({ preventScroll: true })
          if (!hasCaret(view)) placeCaret(view, scroller)
          moveCaret(view, scroller, { ...movement, extend: event.shiftKey })
          return true
        },
      },
    },
  })
}

/** Whether a key is for a wide table that was stepped to, which arrows scroll sideways. */
function scrollsTable({ dom }: EditorView, { target, key }: KeyboardEvent): boolean {
  return (
    target !== dom &&
    target instanceof Element &&
    target.matches(':focus-visible') &&
    target.scrollWidth > target.clientWidth &&
    (key === 'ArrowLeft' || key === 'ArrowRight')
  )
}

function hasCaret({ dom }: EditorView): boolean {
  return dom.contains(document.getSelection()?.anchorNode ?? null)
}

function isInSight(view: EditorView, scroller: Element): boolean {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  const box = scroller.getBoundingClientRect()
  return bottom > box.top && top < box.bottom
}

/** A field that had the focus meanwhile took the browser's selection with it. */
function bringBackCaret(view: EditorView): void {
  const { anchor, head } = view.state.selection
  placeHead(view, anchor)
  if (head !== anchor) placeHead(view, head, true)
}

/** Puts the caret at the beginning of the first line in sight. */
function placeCaret(view: EditorView, scroller: Element): void {
  const text = articleText(view.state.doc)
  const { top } = scroller.getBoundingClientRect()
  const isBeginningInSight = view.dom.getBoundingClientRect().top >= top - 1
  const offset = isBeginningInSight ? 0 : firstVisibleOffset(view, scroller)
  const position = positionAt(text, offset)
  const near = Selection.near(view.state.doc.resolve(position), 1)
  const caret = near instanceof TextSelection ? near : Selection.atStart(view.state.doc)
  view.dispatch(view.state.tr.setSelection(caret))
  placeHead(view, caret.from)
  document.getSelection()?.modify('move', 'backward', 'lineboundary')
}
