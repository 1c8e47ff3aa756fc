import { focusDesk } from '../desks/focusDesk'
import { focusPage } from '../panels/focusPage'
import { noticesId } from './focusNotices'

/** What the window consists of, by where the keyboard can be in it; some parts stand in others. */
const partSelector = `.side-panel, main, .margin, [data-modeless], #${noticesId}`
const focusable = 'button, a[href], input, textarea, summary, [tabindex]'

/** Where the keyboard was last in each part. */
const lastIn = new WeakMap<Element, HTMLElement>()

/** Remembers where the keyboard is in each part of the window. Returns the function that stops it. */
export function rememberParts(): () => void {
  document.addEventListener('focusin', remember)
  return () => document.removeEventListener('focusin', remember)
}

function remember({ target }: FocusEvent): void {
  const part = target instanceof HTMLElement ? target.closest(partSelector) : null
  if (part && target instanceof HTMLElement) lastIn.set(part, target)
}

/** Puts the keyboard into the next part of the window that takes it, or the one before, by -1. */
export function stepPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(partSelector)]
  const at = parts.findIndex(hasFocus)
  const here = at < 0 && by < 0 ? 0 : at
  for (let step = 1; step <= parts.length; step++) {
    const next = parts.at((here + by * step) % parts.length)
    if (next && enterPart(next)) return
  }
}

/** Puts the keyboard to where it was in a part of the window; false where nothing in it takes it. */
export function enterPart(part: HTMLElement): boolean {
  const last = lastIn.get(part)
  if (last?.isConnected) focus(last)
  if (!hasFocus(part) && part.localName === 'main') enterMain()
  for (const element of part.querySelectorAll<HTMLElement>(focusable)) {
    if (hasFocus(part)) break
    focus(element)
  }
  return hasFocus(part)
}

function hasFocus(part: HTMLElement): boolean {
  return document.activeElement?.closest(partSelector) === part
}

/** Scrolls to what may have left the sight since, but not to the beginning of a long text. */
function focus(element: HTMLElement): void {
  element.focus({ preventScroll: element.matches('[role="document"]') })
}

/** The text of the article, or what of a desk is used by keys. */
function enterMain(): void {
  focusPage()
  focusDesk()
}
