import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Highlight } from '../../shared/notes/highlight'
import { articleText, offsetAt, positionAt, type TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import { focusedField } from '../commands/focusedField'
import { focusPage } from '../panels/focusPage'
import type { Session } from '../state/session'
import {
  openHighlights,
  type Focus,
  type OpenDocument,
  type WindowState,
} from '../state/windowState'
import { caretPlugin } from './caret'
import { highlightsAtCaret, withCaretAt } from './caretInHighlights'
import { drawWhenIdle } from './drawWhenIdle'
import { compareSmallest, highlightsTouching } from './highlightIndex'
import { focusPlugin, highlightsKey, highlightsPlugin, tellHighlights } from './highlightsPlugin'
import { keepPlace } from './keepPlace'
import { hasCaret, placeHead, placeSelection } from './moveCaret'
import { watchMouse } from './watchMouse'
import { watchNearViewport } from './nearViewport'
import { coordinatesAt, isFarAway, scrollToOffset } from './places'
import { sectionsPlugin } from './sectionsPlugin'
import { selectedRange } from './selectedRange'
import { snapToWords } from './snapToWords'
import { scrollSideways } from './wideBlocks'
import { afterPaint } from '../afterPaint'
import { paintedMark } from '../timeline'

/** An article in the page, as the margin and the selection bar see it. */
export interface MountedArticle {
  readonly view: EditorView
  readonly scroller: HTMLElement
  /**
   * Hears of updates of the view, before the next frame: its selection, what is painted, what is
   * near the viewport.
   */
  readonly onUpdate: (listener: () => void) => () => void
  /** Scrolls to an offset of the text where it cannot be seen, and paints what is there at once. */
  readonly bringIntoSight: (offset: number) => void
  /** Where the mouse was used last, in viewport pixels; null once a key was pressed. */
  readonly pointer: () => { readonly x: number; readonly y: number } | null
  readonly collapseSelection: () => void
  readonly destroy: () => void
}

/**
 * Shows an article in `host` and keeps page and state together: the state's highlights and focus
 * are painted, the page's selection and clicks go into the state.
 */
export function mountArticle(
  host: HTMLElement,
  scroller: HTMLElement,
  session: Session,
  article: OpenDocument,
): MountedArticle {
  const { store } = session
  const listeners = new Set<() => void>()
  let updateFrame: number | null = null
  /** What is selected on the page, and what of it the state was told. */
  let selected: { readonly onPage: TextRange; readonly meant: TextRange } | null = null
  const mouse = watchMouse(scroller, () => tellSelection())

  const place = store.get().places[article.id] ?? 0
  const view = new EditorView(
    { mount: host },
    {
      state: EditorState.create({
        doc: article.doc,
        plugins: [
          sectionsPlugin(new Set([sectionAt(article, place)])),
          // The decorations of the first plugin are the innermost: what is in focus lies over its mark.
          focusPlugin(),
          highlightsPlugin(),
          caretPlugin(scroller, store.get().platform, session.travel.leave),
        ],
      }),
      editable: () => false,
      // Where the browser puts the caret once the text has the focus, nobody has asked to be.
      handleScrollToSelection: () => true,
      attributes: { role: 'document', tabindex: '0', 'aria-label': t('article.text') },
      dispatchTransaction: (transaction) => {
        view.updateState(view.state.apply(transaction))
        holdSelection()
        if (transaction.selectionSet) {
          tellSelection()
          if (!transaction.getMeta(placedForReader)) tellCaret()
        }
        if (isOfArticle(transaction)) tellListeners()
      },
      // Not `handleClick`, which takes two clicks in the same place for a double click.
      handleDOMEvents: {
        click: (_view, event) => click(event),
        focusin: (_view, event) => stepToLink(event),
      },
    },
  )

  /** Marks that are painted anew move the caret; the view itself puts it back only if it has the focus. */
  function holdSelection(): void {
    const isElsewhere = document.activeElement?.contains(view.dom) === false
    if (isElsewhere && hasCaret(view) && !mouse.isPressed() && !focusedField()) placeSelection(view)
  }

  /** Once a frame, however much is updated in it: whoever hears of it looks where things are. */
  function tellListeners(): void {
    updateFrame ??= requestAnimationFrame(() => {
      updateFrame = null
      for (const listener of listeners) listener()
    })
  }

  function tellSelection(): void {
    if (mouse.isPressed()) return
    const onPage = selectedRange(view.state)
    if (!onPage) selected = null
    // What keys selected is not changed by a click on what lies over the page.
    else if (!selected || !isSame(onPage, selected.onPage))
      selected = { onPage, meant: mouse.place() && !mouse.isExact() ? snapped(onPage) : onPage }
    const selection = selected?.meant ?? null
    store.update((state) =>
      state.selection === selection ||
      (selection && state.selection && isSame(state.selection, selection))
        ? state
        : { ...state, selection },
    )
  }

  function snapped(range: TextRange): TextRange {
    return snapToWords(articleText(view.state.doc).text, range)
  }

  /** The highlight that a key brought the caret to is the one that the reader is at. */
  function tellCaret(): void {
    const { doc, selection } = view.state
    const plugin = highlightsKey.getState(view.state)
    if (mouse.isPressed() || !plugin) return
    const caret = offsetAt(articleText(doc), selection.head)
    const isByKey = selection.empty && mouse.place() === null && document.activeElement === view.dom
    store.update((state) => {
      if (state.caret === caret) return state
      return isByKey
        ? withCaretAt(state, caret, highlightsAtCaret(plugin.index, caret))
        : { ...state, caret }
    })
  }

  /** A link that a key brought the keyboard to is where the reader is, and the caret with it. */
  function stepToLink({ target }: FocusEvent): boolean {
    const link = target instanceof Element ? target.closest('a') : null
    const plugin = highlightsKey.getState(view.state)
    if (!link || !plugin || mouse.place() !== null) return false
    const text = articleText(view.state.doc)
    const start = offsetAt(text, view.posAtDOM(link, 0))
    const end = offsetAt(text, view.posAtDOM(link, link.childNodes.length))
    const there = highlightsTouching(plugin.index, { start, end }).toSorted(compareSmallest)
    bringCaret(start)
    store.update((state) => withCaretAt(state, start, there))
    return false
  }

  function click(event: MouseEvent): boolean {
    if (!(event.target instanceof Element)) return false
    const link = event.target.closest('a')
    // A link is never followed by the page itself.
    if (link) event.preventDefault()
    if (link && isByKeyboard(event)) {
      void session.call('openLink', { url: link.href })
      return false
    }
    if (event.shiftKey || event.detail > 1 || document.getSelection()?.type === 'Range')
      return false
    placeCaretAt(event)
    const under = event.ctrlKey || event.metaKey ? [] : highlightsUnder(event.target)
    if (under[0]) {
      const among = under.map(({ id }) => id)
      session.focus({ highlightId: under[0].id, editing: null, reveal: false, among })
    } else if (link) void session.call('openLink', { url: link.href })
    else session.focus(null)
    return false
  }

  /** Reads the click's caret now: a repaint before the browser tells of it would put back the old. */
  function placeCaretAt({ clientX: left, clientY: top }: MouseEvent): void {
    const found = view.posAtCoords({ left, top })
    if (!found) return
    const caret = TextSelection.near(view.state.doc.resolve(found.pos))
    view.dispatch(view.state.tr.setSelection(caret))
  }

  /** The highlights painted around an element, the smallest first. */
  function highlightsUnder(element: Element): readonly Highlight[] {
    const ids = new Set<string | null>()
    for (let at: Element | null = element; at && at !== view.dom; at = at.parentElement)
      if (at.matches('mark.highlight')) ids.add(at.getAttribute('data-highlight'))
    const { all } = highlightsKey.getState(view.state)!.index
    return all.filter(({ id }) => ids.has(id)).toSorted(compareSmallest)
  }

  function follow(state: WindowState, before: WindowState | null): void {
    if (state.article?.id !== article.id) return
    if (state.article.doc !== view.state.doc) showDocument(state.article.doc)
    const highlights = openHighlights(state)
    const focusedId = state.focus?.highlightId ?? null
    const plugin = highlightsKey.getState(view.state)
    if (!plugin) return
    const { tags } = state.library
    // All of it at once, so that the browser's selection is put back only once.
    const { tr } = view.state
    const isPainted = plugin.index.kept === highlights && plugin.tags === tags
    if (!isPainted || plugin.focusedId !== focusedId)
      tellHighlights(tr, { highlights, focusedId, tags })
    if (state.selection === null && before?.selection)
      collapseSelection(tr, state.focus !== null && state.focus !== before.focus ? 'end' : 'head')
    if (isOfArticle(tr)) view.dispatch(tr)
    if (tr.selectionSet) {
      // The view leaves alone what is selected beyond the text.
      if (!focusedField() && document.getSelection()?.type === 'Range') placeSelection(view)
      rememberCaret()
    }
    if (state.focus !== before?.focus && state.focus?.reveal) reveal(state.focus)
    if (state.landing !== (before?.landing ?? null) && state.landing) landAt(state.landing)
  }

  /** The same article with a passage taken back or left out again. */
  function showDocument(doc: Node): void {
    nearViewport.stop()
    stopDrawing()
    view.updateState(EditorState.create({ doc, plugins: view.state.plugins }))
    nearViewport = watchNearViewport(view, scroller, showNear)
    nearViewport.look(0)
    stopDrawing = drawWhenIdle(view, 0)
  }

  function showNear(near: TextRange): void {
    const known = highlightsKey.getState(view.state)?.near
    if (known?.start === near.start && known.end === near.end) return
    view.dispatch(tellHighlights(view.state.tr, { near }))
  }

  function reveal({ highlightId, editing, by }: Focus): void {
    const highlight = paintedHighlight(highlightId)
    if (!highlight) return
    bringIntoSight(highlight.start)
    const { caret } = store.get()
    const isThere = caret !== null && caret >= highlight.start && caret <= highlight.end
    if (editing === null && (by === 'step' || !isThere)) bringCaret(highlight.start)
    // From a card in the margin the keyboard goes on through the text.
    const { activeElement } = document
    if (by === 'step' && (activeElement === document.body || activeElement?.closest('.margin')))
      focusPage()
  }

  function landAt({ start }: TextRange): void {
    bringIntoSight(start)
    bringCaret(start)
    if (!focusedField()) focusPage()
  }

  function bringIntoSight(offset: number): void {
    if (isFarAway(scroller, coordinatesAt(view, offset).top)) session.travel.leave()
    const scrolledFrom = scroller.scrollTop
    scrollToOffset(view, scroller, offset, { share: 0.3, ifHidden: true })
    scrollSideways(view, positionAt(articleText(view.state.doc), offset))
    nearViewport.look(0)
    // A panel that opens for it makes the page narrower, and the old place must not be held then.
    if (scroller.scrollTop !== scrolledFrom) keptPlace.hold(offset)
  }

  function paintedHighlight(highlightId: string | undefined): Highlight | undefined {
    return highlightsKey.getState(view.state)?.index.all.find(({ id }) => id === highlightId)
  }

  /** Puts the caret where an act leaves the reader, who stays at the highlight of that act. */
  function bringCaret(offset: number): void {
    const { doc, tr } = view.state
    const position = positionAt(articleText(doc), offset)
    const caret = TextSelection.near(doc.resolve(position))
    // A field keeps the browser's selection for as long as it has the focus.
    if (!focusedField()) placeHead(view, caret.head)
    view.dispatch(tr.setSelection(caret).setMeta(placedForReader, true))
    rememberCaret()
  }

  function rememberCaret(): void {
    const { doc, selection } = view.state
    const caret = offsetAt(articleText(doc), selection.head)
    store.update((state) => ({ ...state, caret }))
  }

  let last = store.get()
  let nearViewport = watchNearViewport(view, scroller, showNear)
  const keptPlace = keepPlace(view, scroller, session)
  nearViewport.look(0)
  let stopDrawing = drawWhenIdle(view, sectionAt(article, place))
  follow(last, null)
  const stopListening = store.subscribe(() => {
    const before = last
    last = store.get()
    follow(last, before)
  })
  afterPaint(() => performance.mark(paintedMark))
  // Keys are for the text unless the reader is elsewhere.
  if (document.activeElement === document.body) view.dom.focus({ preventScroll: true })

  return {
    view,
    scroller,
    pointer: mouse.place,
    onUpdate: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    bringIntoSight,
    collapseSelection: () => {
      const { tr } = view.state
      collapseSelection(tr, 'head')
      if (!tr.selectionSet) return
      view.dispatch(tr)
      if (!focusedField()) placeSelection(view)
      rememberCaret()
    },
    destroy: () => {
      if (updateFrame !== null) cancelAnimationFrame(updateFrame)
      mouse.stop()
      keptPlace.stop()
      stopListening()
      nearViewport.stop()
      stopDrawing()
      view.destroy()
    },
  }
}

/** The caret stays at its end of what was selected, or behind what was made of it. */
function collapseSelection(transaction: Transaction, to: 'head' | 'end'): void {
  const { selection, doc } = transaction
  if (selection.empty) return
  const caret = TextSelection.near(doc.resolve(to === 'end' ? selection.to : selection.head))
  transaction.setSelection(caret).setMeta(placedForReader, true)
}

function isSame(one: TextRange, other: TextRange): boolean {
  return one.start === other.start && one.end === other.end
}

/** Marks a transaction that sets the caret without a movement of the reader's own. */
const placedForReader = 'placedForReader'

/** Whether a click is the browser's word for Enter on a link. */
function isByKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0
}

/** Whether a transaction is of anything but drawing what is out of sight. */
function isOfArticle(transaction: Transaction): boolean {
  return transaction.selectionSet || transaction.getMeta(highlightsKey) !== undefined
}

function sectionAt({ doc, text }: OpenDocument, offset: number): number {
  return doc.resolve(positionAt(text, offset)).index(0)
}
