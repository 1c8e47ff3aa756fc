import type { EditorView } from 'prosemirror-view'
import { articleText } from '../../shared/article/text'
import type { Session } from '../state/session'
import type { Line } from '../state/standing'
import type { Visit } from '../state/travel'
import { firstLine } from './firstLine'
import { highlightsKey } from './highlightsPlugin'
import { putCaret } from './moveCaret'
import { coordinatesAt } from './places'
import { showSectionsInSight } from './sectionsInSight'

/** Milliseconds between two looks at where the reader is, while the page is scrolled. */
const lookDelay = 200
/** How far below the top of the page a heading comes to stand that the reader goes to, in pixels. */
const roomOverHeading = 24

/** The reader's place as it is kept. */
export interface KeptPlace {
  /** Has the line of an offset of the text stay where it is now, whatever is laid out anew. */
  readonly hold: (offset: number) => void
  readonly stop: () => void
}

/**
 * Keeps the reader's place: goes where it was left, remembers it while the page is scrolled, goes
 * where a visit asks, and holds the line at the top while size, width or typeface change.
 */
export function keepPlace(view: EditorView, scroller: HTMLElement, session: Session): KeptPlace {
  const { store, articles } = session
  /** The line that stays where it is when the page is laid out anew; null at the very beginning. */
  let line: Line | null = null
  /** Where the held line came to stand, while the reader has not scrolled since; else null. */
  let held: number | null = null
  let look = lookOf(view)
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0

  function remember(): void {
    clearTimeout(timer)
    timer = undefined
    line = scroller.scrollTop < 8 ? null : firstLine(view, scroller)
    articles.setPlace(isAtEnd(view, scroller) ? lengthOf(view) : (line?.offset ?? 0), line)
    forgetCaretOutOfSight()
  }

  /** After a look at another place the reader goes on from there. */
  function forgetCaretOutOfSight(): void {
    const near = highlightsKey.getState(view.state)?.near
    store.update((state) => {
      if (!near || state.caret === null) return state
      const isNear = state.caret >= near.start && state.caret <= near.end
      return isNear ? state : { ...state, caret: null }
    })
  }

  function restore(): void {
    if (!line) return
    bringTo(view, scroller, line)
    // At either end of the page it cannot come to stand where it should.
    held = topOf(view, scroller, line.offset)
  }

  function goTo({ place, isHeading }: Visit): void {
    clearTimeout(timer)
    timer = undefined
    const isEnd = place > 0 && place >= lengthOf(view)
    // So low that no line above is in sight as a whole, whatever the line height.
    const room = isHeading ? roomOverHeading : parseFloat(getComputedStyle(view.dom).fontSize) / 2
    stand(
      place === 0 && !isHeading
        ? null
        : { offset: place, top: isEnd ? scroller.clientHeight * 0.8 : room },
    )
    articles.setPlace(place, line)
  }

  function stand(where: Line | null): void {
    line = where
    if (line) restore()
    else scroller.scrollTop = 0
  }

  function scrolled(): void {
    const isMoved =
      !line || held === null || Math.abs(topOf(view, scroller, line.offset) - held) > 2
    // The browser makes up for sections that it lays out above; the reader has not moved then.
    if (!isMoved) return
    if (line || scroller.scrollTop >= 8) held = null
    timer ??= setTimeout(remember, lookDelay)
  }

  const observer = new ResizeObserver(() => {
    const before = look
    look = lookOf(view)
    if (held !== null || look !== before) restore()
  })
  observer.observe(view.dom)
  // Panels fold after the window has become narrower. For that moment the text is a strip of many
  // times its height, from which the browser does not find back, though its width is what it was.
  const resized = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(restore)
  }
  window.addEventListener('resize', resized)
  scroller.addEventListener('scroll', scrolled, { passive: true })
  const stopFlush = session.onFlush(() => {
    if (timer !== undefined) remember()
  })

  let { visit } = store.get()
  const stopListening = store.subscribe(() => {
    const asked = store.get().visit
    if (asked === visit) return
    visit = asked
    if (!asked) return
    goTo(asked)
    // Arrow keys go on from there.
    putCaret(view, asked.place)
  })

  const { article, places, standing } = store.get()
  const place = (article && places[article.id]) ?? 0
  // Back from a desk not even a line is another.
  if (standing?.articleId === article?.id && standing?.place === place) stand(standing.line)
  else goTo({ place, isHeading: false })
  return {
    hold: (offset) => {
      line = { offset, top: topOf(view, scroller, offset) }
    },
    stop: () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      observer.disconnect()
      window.removeEventListener('resize', resized)
      stopFlush()
      stopListening()
      scroller.removeEventListener('scroll', scrolled)
    },
  }
}

/** What lays the text out anew when it changes. */
function lookOf({ dom }: EditorView): string {
  const { fontSize, lineHeight, fontFamily } = getComputedStyle(dom)
  return [dom.clientWidth, fontSize, lineHeight, fontFamily].join(' ')
}

function lengthOf(view: EditorView): number {
  return articleText(view.state.doc).text.length
}

/** Whether the page was scrolled until the end of the text could be seen. */
function isAtEnd(view: EditorView, scroller: Element): boolean {
  const { bottom } = scroller.getBoundingClientRect()
  return scroller.scrollTop >= 8 && view.dom.getBoundingClientRect().bottom <= bottom
}

function topOf(view: EditorView, scroller: Element, offset: number): number {
  return coordinatesAt(view, offset).top - scroller.getBoundingClientRect().top
}

function bringTo(view: EditorView, scroller: Element, { offset, top }: Line): void {
  // What comes into sight has another height than was thought, and so moves the line.
  for (let look = 0; look < 5; look++) {
    showSectionsInSight(view, scroller, 0)
    const distance = topOf(view, scroller, offset) - top
    if (Math.abs(distance) < 1) return
    scroller.scrollTop += distance
  }
}
