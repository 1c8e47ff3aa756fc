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
        // By keyboard the caret is what shows where the focus is.
        focus: (view) => {
          if (!view.dom.matches(':focus-visible')) return false
          if (hasCaret(view)) view.dispatch(view.state.tr)
          else placeCaret(view, scroller)
          return false
        },
        keydown: (view, event) => {
          const movement = movementFor(view, event, onMac)
          if (!movement) return false
          event.preventDefault()
          moveCaret(view, scroller, movement, event.shiftKey)
          return true
        },
      },
    },
  })
}

function movementFor(view: EditorView, event: KeyboardEvent, onMac: boolean): Movement | null {
  if (event.isComposing) return null
  const byWord = onMac ? event.altKey : event.ctrlKey
  const toBoundary = onMac && event.metaKey
  if (onMac ? event.ctrlKey : event.metaKey || event.altKey) return null
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const rightward = event.key === 'ArrowRight'
      const direction = rightward !== isRightToLeft(view) ? 'forward' : 'backward'
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

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Whether the caret is in a block that runs from right to left. Each takes the direction of its
 * first letter (`unicode-bidi: plaintext`), which no style tells.
 */
function isRightToLeft(view: EditorView): boolean {
  const { focusNode, focusOffset } = document.getSelection() ?? {}
  if (!focusNode || focusOffset === undefined || !view.dom.contains(focusNode)) return false
  const { parent } = view.state.doc.resolve(view.posAtDOM(focusNode, focusOffset))
  const [firstLetter = ''] = /\p{L}/u.exec(parent.textContent) ?? []
  return rightToLeftLetter.test(firstLetter)
}

function moveCaret(
  view: EditorView,
  scroller: Element,
  { direction, granularity }: Movement,
  extend: boolean,
): void {
  const selection = document.getSelection()
  if (!selection) return
  if (!hasCaret(view)) placeCaret(view, scroller)
  // The browser knows lines, words and grapheme clusters of every script; the view then reads
  // the selection back like one made with the mouse.
  selection.modify(extend ? 'extend' : 'move', direction, granularity)
  // For the browser the text goes on before and after the article.
  if (!view.dom.contains(selection.focusNode)) stopAtEdge(view, selection, direction, extend)
  keepInSight(selection, scroller)
}

function hasCaret({ dom }: EditorView): boolean {
  return dom.contains(document.getSelection()?.anchorNode ?? null)
}

function stopAtEdge(
  view: EditorView,
  selection: globalThis.Selection,
  direction: Direction,
  extend: boolean,
): void {
  const { doc } = view.state
  const edge = direction === 'backward' ? Selection.atStart(doc) : Selection.atEnd(doc)
  const { node, offset } = view.domAtPos(edge.head)
  if (extend) selection.extend(node, offset)
  else selection.collapse(node, offset)
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
  const { node, offset: at } = view.domAtPos(caret.from)
  const selection = document.getSelection()
  selection?.collapse(node, at)
  selection?.modify('move', 'backward', 'lineboundary')
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
