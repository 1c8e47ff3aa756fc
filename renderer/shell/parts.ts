import { focusDesk } from '../desks/focusDesk'
import { focusPage } from '../panels/focusPage'
import { noticesId } from './focusNotices'

/** What the window consists of, by where the keyboard can be in it. */
const partSelector = `.side-panel, main, [data-modeless], #${noticesId}`
const focusable =
  'button, a[href], input, textarea, summary, [tabindex]:not([tabindex="-1"]), [role="dialog"]'

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

/** Puts the keyboard into the part of the window after the one it is in, or before it, by -1. */
export function stepPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(partSelector)].filter(canHaveFocus)
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  const next = parts.at((at < 0 ? (by > 0 ? 0 : -1) : at + by) % parts.length)
  if (next) enter(next)
}

function canHaveFocus(part: HTMLElement): boolean {
  return part.closest('[inert]') === null && part.querySelector(focusable) !== null
}

function enter(part: HTMLElement): void {
  const last = lastIn.get(part)
  if (last?.isConnected && part.contains(last)) last.focus({ preventScroll: true })
  if (part.contains(document.activeElement)) return
  if (part.localName === 'main') enterMain()
  if (!part.contains(document.activeElement))
    part.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true })
}

/** The text of the article, or what of a desk is used by keys. */
function enterMain(): void {
  focusPage()
  focusDesk()
}
