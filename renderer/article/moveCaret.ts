import type { EditorView } from 'prosemirror-view'
import { Selection, TextSelection } from 'prosemirror-state'
import { articleText, offsetAt, positionAt } from '../../shared/article/text'
import { focusedField } from '../commands/focusedField'
import type { BrowserGranularity, Movement } from './caretMovement'
import { rememberSide, sideAt } from './caretSide'
import { keepCaretInSight } from './keepCaretInSight'
import { stepParagraph } from './paragraphs'
import { drawAt } from './sectionsPlugin'
import { stepSentence } from './sentences'

/** How the caret of a view is moved. */
export interface CaretMove extends Movement {
  /** Whether what it passes is selected. */
  readonly extend: boolean
}

/** Moves the caret, which the text must have, and scrolls so that it can be seen. */
export function moveCaret(view: EditorView, scroller: HTMLElement, move: CaretMove): void {
  const { direction, granularity, extend } = move
  const by = direction === 'forward' ? 1 : -1
  if (granularity === 'all') {
    selectAll(view)
    return readSelection(view)
  }
  if (granularity === 'page') moveByScreen(view, scroller, by, extend)
  // The browser takes what it has not laid out for the end.
  else if (granularity === 'documentboundary') placeHead(view, edge(view, by), extend)
  else if (granularity === 'sentence' || granularity === 'paragraph') {
    const text = articleText(view.state.doc)
    const from = offsetAt(text, headOf(view))
    const language = view.dom.closest('[lang]')?.getAttribute('lang') ?? null
    const offset =
      granularity === 'sentence'
        ? stepSentence(text, from, { by, extend, language })
        : stepParagraph(text, from, { by, extend })
    placeHead(view, positionAt(text, offset), extend)
  } else {
    // From a place that is not laid out the browser would go to the end of the text.
    keepCaretInSight(view, scroller)
    moveByBrowser(view, { direction, granularity, extend })
  }
  readSelection(view)
  keepCaretInSight(view, scroller)
}

/** Has the view take over the browser's selection now: a repaint before would put back the old one. */
function readSelection(view: EditorView): void {
  const { anchorNode, anchorOffset } = document.getSelection() ?? {}
  if (!anchorNode || anchorOffset === undefined || !view.dom.contains(anchorNode)) return
  const { doc, selection: before } = view.state
  const anchor = view.posAtDOM(anchorNode, anchorOffset)
  const head = headOf(view)
  const bias = head < before.head ? -1 : 1
  const selection = TextSelection.between(doc.resolve(anchor), doc.resolve(head), bias)
  if (!selection.eq(before)) view.dispatch(view.state.tr.setSelection(selection))
}

/** The ProseMirror position of the moving end of the selection, as the browser has it now. */
function headOf(view: EditorView): number {
  const { focusNode, focusOffset } = document.getSelection() ?? {}
  if (!focusNode || focusOffset === undefined || !view.dom.contains(focusNode))
    return view.state.selection.head
  return view.posAtDOM(focusNode, focusOffset)
}

/** The first or the last ProseMirror position that the caret can have. */
function edge(view: EditorView, by: 1 | -1): number {
  const { doc } = view.state
  return (by === 1 ? Selection.atEnd(doc) : Selection.atStart(doc)).head
}

/** Whether the browser's selection is in the text. */
export function hasCaret({ dom }: EditorView): boolean {
  return dom.contains(document.getSelection()?.anchorNode ?? null)
}

/** Puts the browser's selection where the view has it. */
export function placeSelection(view: EditorView): void {
  const { anchor, head } = view.state.selection
  placeHead(view, anchor)
  if (head !== anchor) placeHead(view, head, true)
}

/** Puts the caret at an offset of the text, from where arrow keys then go on. */
export function putCaret(view: EditorView, offset: number): void {
  const position = positionAt(articleText(view.state.doc), offset)
  const caret = TextSelection.near(view.state.doc.resolve(position))
  view.dispatch(view.state.tr.setSelection(caret))
  // A field keeps the browser's selection for as long as it has the focus.
  if (!focusedField()) placeHead(view, caret.head)
}

/** Puts the caret at a ProseMirror position, or with `extend` only the moving end. */
export function placeHead(view: EditorView, position: number, extend = false): void {
  const { node, offset } = placeOnPage(view, position)
  const selection = document.getSelection()
  // The view reads the selection back like one made with the mouse.
  if (extend) selection?.extend(node, offset)
  else selection?.collapse(node, offset)
}

/** The place of a position in what the page has, which it is given first if it is not there yet. */
function placeOnPage(
  view: EditorView,
  position: number,
): { readonly node: Node; readonly offset: number } {
  drawAt(view, position)
  return view.domAtPos(position)
}

function selectAll(view: EditorView): void {
  const from = placeOnPage(view, edge(view, -1))
  const to = placeOnPage(view, edge(view, 1))
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function moveByBrowser(
  view: EditorView,
  { direction, granularity, extend }: CaretMove & { readonly granularity: BrowserGranularity },
): void {
  const selection = document.getSelection()
  if (!selection) return
  const before = headOf(view)
  const column = granularity === 'line' ? columnAt(view, before) : null
  // The browser knows lines, words and grapheme clusters of every script.
  selection.modify(extend ? 'extend' : 'move', direction, granularity)
  // For the browser the text goes on before and after the article.
  if (!view.dom.contains(selection.focusNode))
    placeHead(view, edge(view, direction === 'forward' ? 1 : -1), extend)
  const position = headOf(view)
  const isLineEnd = granularity === 'lineboundary' && direction === 'forward'
  const side = isLineEnd ? -1 : column === null ? 1 : nearerSide(view, position, column)
  rememberSide(view, { position, side, column })
}

/** The side on which a caret at a broken line is nearer to its column. */
function nearerSide(view: EditorView, position: number, column: number): 1 | -1 {
  const distance = (side: 1 | -1): number =>
    Math.abs(view.coordsAtPos(position, side).left - view.dom.getBoundingClientRect().left - column)
  return distance(-1) < distance(1) - 1 ? -1 : 1
}

/** The column of the caret, in pixels from the left of the text; where it set out, if that is known. */
function columnAt(view: EditorView, position: number): number {
  const { column, side } = sideAt(view, position)
  if (column !== null) return column
  return view.coordsAtPos(position, side).left - view.dom.getBoundingClientRect().left
}

/** How much of a screen is still seen after a step by one, in pixels. */
const overlap = 96

function moveByScreen(view: EditorView, scroller: HTMLElement, by: 1 | -1, extend: boolean): void {
  // After a look at another place the step is from the caret.
  keepCaretInSight(view, scroller)
  const before = headOf(view)
  const column = columnAt(view, before)
  const { top, bottom } = view.coordsAtPos(before, sideAt(view, before).side)
  const { height } = scroller.getBoundingClientRect()
  const distance = by * Math.max(height - overlap, height / 2)
  const scrolledFrom = scroller.scrollTop
  scroller.scrollTop += distance
  const wanted = (top + bottom) / 2 + distance - (scroller.scrollTop - scrolledFrom)
  const page = view.dom.getBoundingClientRect()
  const found =
    wanted > page.top && wanted < page.bottom
      ? placeNear(view, { left: page.left + column, top: wanted })
      : undefined
  const isOnward = found !== undefined && (found - before) * by > 0
  placeHead(view, isOnward ? found : edge(view, by), extend)
  const position = headOf(view)
  rememberSide(view, { position, side: nearerSide(view, position, column), column })
}

/** How far above and below a point a line is looked for, in pixels: between blocks there is none. */
const reach = Array.from(
  { length: 17 },
  (_, step) => (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * 8,
)

/** The ProseMirror position in the line of text that is nearest to a point, in viewport pixels. */
function placeNear(
  view: EditorView,
  { left, top }: { readonly left: number; readonly top: number },
): number | undefined {
  for (const away of reach) {
    const found = view.posAtCoords({ left, top: top + away })?.pos
    if (found !== undefined && view.state.doc.resolve(found).parent.isTextblock) return found
  }
  const found = view.posAtCoords({ left, top })?.pos
  return found === undefined ? undefined : Selection.near(view.state.doc.resolve(found)).head
}
