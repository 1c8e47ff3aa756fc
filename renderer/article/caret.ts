import { Plugin, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { articleText, positionAt } from '../../shared/article/text'
import type { Platform } from '../commands/keys'
import { isRightToLeft } from './blockDirection'
import { movementFor } from './caretMovement'
import { hasCaret, moveCaret, placeHead, placeSelection } from './moveCaret'
import { firstVisibleOffset } from './places'

/**
 * A caret for text that cannot be edited. Keys move it by character, word, line, sentence,
 * paragraph and screen, and to the ends of lines and of the article (`movementFor`); Shift selects.
 * `leave` hears of a way to an end that is far, while the reader's place is still the one before.
 */
export function caretPlugin(scroller: HTMLElement, platform: Platform, leave: () => void): Plugin {
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
          // A field that had the focus meanwhile took the browser's selection with it.
          if (!hasCaret(view) && isPlaced && isInSight(view, scroller)) placeSelection(view)
          if (hasCaret(view)) view.dispatch(view.state.tr)
          else placeCaret(view, scroller)
          return false
        },
        keydown: (view, event) => {
          if (scrollsTable(view, event)) return false
          const movement = movementFor(event, platform, () => isRightToLeft(view))
          if (!movement) return false
          event.preventDefault()
          // A click in a wide table leaves the focus there, which is not where the caret is shown.
          if (document.activeElement !== view.dom) view.dom.focus({ preventScroll: true })
          if (!hasCaret(view)) placeCaret(view, scroller)
          const scrolledFrom = scroller.scrollTop
          moveCaret(view, scroller, { ...movement, extend: event.shiftKey })
          const isFar = Math.abs(scroller.scrollTop - scrolledFrom) > scroller.clientHeight
          if (movement.granularity === 'documentboundary' && isFar) leave()
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

function isInSight(view: EditorView, scroller: Element): boolean {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  const box = scroller.getBoundingClientRect()
  return bottom > box.top && top < box.bottom
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
