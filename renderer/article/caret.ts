import { Plugin, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { articleText, positionAt } from '../../shared/article/text'
import { firstVisibleOffset } from './places'

type Direction = 'backward' | 'forward'
type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'documentboundary'

interface Movement {
  readonly direction: Direction
  readonly granularity: Granularity
}

/**
 * A caret for text that cannot be edited: arrows move it by character and line, with Control (on a
 * Mac, Option) by word and paragraph, Home and End to the ends of the line; Shift selects.
 */
export function caretPlugin(scroller: Element, onMac: boolean): Plugin {
  return new Plugin({
    props: {
      // `handleKeyDown` is not asked while the view is not editable.
      handleDOMEvents: {
        keydown: (view, event) => {
          const movement = movementFor(event, onMac)
          if (!movement) return false
          event.preventDefault()
          moveCaret(view, scroller, movement, event.shiftKey)
          return true
        },
      },
    },
  })
}

function movementFor(event: KeyboardEvent, onMac: boolean): Movement | null {
  if (event.isComposing) return null
  const byWord = onMac ? event.altKey : event.ctrlKey
  const toBoundary = onMac && event.metaKey
  if (onMac ? event.ctrlKey : event.metaKey || event.altKey) return null
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const rightward = event.key === 'ArrowRight'
      const rtl = isRightToLeft(event.target)
      const direction = rightward !== rtl ? 'forward' : 'backward'
      return {
        direction,
        granularity: toBoundary ? 'lineboundary' : byWord ? 'word' : 'character',
      }
    }
    case 'ArrowUp':
    case 'ArrowDown':
      return {
        direction: event.key === 'ArrowUp' ? 'backward' : 'forward',
        granularity: toBoundary ? 'documentboundary' : byWord ? 'paragraph' : 'line',
      }
    case 'Home':
    case 'End':
      return {
        direction: event.key === 'Home' ? 'backward' : 'forward',
        granularity: byWord ? 'documentboundary' : 'lineboundary',
      }
    default:
      return null
  }
}

function isRightToLeft(target: EventTarget | null): boolean {
  const anchor = document.getSelection()?.focusNode?.parentElement
  const element = anchor ?? (target instanceof Element ? target : null)
  return element !== null && getComputedStyle(element).direction === 'rtl'
}

function moveCaret(
  view: EditorView,
  scroller: Element,
  { direction, granularity }: Movement,
  extend: boolean,
): void {
  const selection = document.getSelection()
  if (!selection) return
  if (!selection.anchorNode || !view.dom.contains(selection.anchorNode)) placeCaret(view, scroller)
  // The browser knows lines, words and grapheme clusters of every script; the view then reads
  // the selection back like one made with the mouse.
  selection.modify(extend ? 'extend' : 'move', direction, granularity)
  keepInSight(selection, scroller)
}

/** Puts the caret at the first line in sight. */
export function placeCaret(view: EditorView, scroller: Element): void {
  const text = articleText(view.state.doc)
  const position = positionAt(text, firstVisibleOffset(view, scroller))
  const near = Selection.near(view.state.doc.resolve(position), 1)
  const caret = near instanceof TextSelection ? near : Selection.atStart(view.state.doc)
  view.dispatch(view.state.tr.setSelection(caret))
  const { node, offset } = view.domAtPos(caret.from)
  document.getSelection()?.collapse(node, offset)
}

function keepInSight(selection: globalThis.Selection, scroller: Element): void {
  const { focusNode, focusOffset } = selection
  if (!focusNode) return
  const range = document.createRange()
  range.setStart(focusNode, focusOffset)
  range.collapse(true)
  const rect =
    range.getClientRects()[0] ??
    (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect()
  if (!rect) return
  const box = scroller.getBoundingClientRect()
  const room = Math.min(96, box.height / 4)
  if (rect.top < box.top + room) scroller.scrollTop -= box.top + room - rect.top
  if (rect.bottom > box.bottom - room) scroller.scrollTop += rect.bottom - (box.bottom - room)
}
