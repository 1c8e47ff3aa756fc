import type { Highlight } from '../../shared/notes/highlight'
import { colorNames, describeInk, shortenQuote } from '../notes/describeHighlight'
import { findHighlight, type Act, type WindowState } from '../state/windowState'

/** The ids of the highlights that a key brought the reader to, as one text; empty for none. */
export function focusedByKey({ focus }: WindowState): string {
  return focus?.by ? (focus.among ?? [focus.highlightId]).join(' ') : ''
}

/** What is said when a key moved the reader from where some highlights are to where others are. */
export function announceMove(before: WindowState, now: WindowState): string {
  const left = highlightsAt(before)
  const here = highlightsAt(now)
  const entered = here.filter((highlight) => !isAmong(left, highlight))
  // Of one that is deleted meanwhile it was said that it is.
  const ended = left.filter(
    (highlight) => !isAmong(here, highlight) && findHighlight(now, highlight.id),
  )
  const sentences = [
    ...ended.map(({ color }) => `End of ${color} highlight`),
    ...entered.map((highlight) => describeInk(highlight, now.library.tags)),
  ]
  return sentences.map((sentence) => `${sentence}.`).join(' ')
}

function isAmong(all: readonly Highlight[], { id }: Highlight): boolean {
  return all.some((other) => other.id === id)
}

function highlightsAt(state: WindowState): readonly Highlight[] {
  return focusedByKey(state)
    .split(' ')
    .flatMap((id) => findHighlight(state, id) ?? [])
}

/** What is said of what was done, undone or done again between two states; empty for nothing. */
export function announceActs(before: WindowState, now: WindowState): string {
  if (now.history === before.history) return ''
  const [was, is] = [before.history, now.history]
  const last = is.done.at(-1)
  if (is.undone.length > was.undone.length) return `Undone: ${is.undone.at(-1)!.title}.`
  // A new act takes away what could be done again, and is not that.
  if (last && last !== was.done.at(-1) && last.change === was.undone.at(-1)?.change)
    return `Done again: ${last.title}.`
  // An act that could not be kept is gone, and the one before it is none that was done just now.
  const isNew = is.done.length >= was.done.length && last !== was.done.at(-1)
  return last && isNew ? announceAct(last) : ''
}

/** Notes, tags and deletions are said where they are made. */
function announceAct({ change }: Act): string {
  if (change.kind === 'add-highlight') {
    const { color, quote } = change.highlight
    return `Highlighted in ${color}: “${shortenQuote(quote)}”.`
  }
  if (change.kind !== 'edit-highlight') return ''
  const { color, quote } = change.after
  if (color) return `${colorNames[color]} now.`
  return quote === undefined ? '' : `Now: “${shortenQuote(quote)}”.`
}
