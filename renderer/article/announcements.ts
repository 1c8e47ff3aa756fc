import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import { simpleChanges } from '../../shared/notes/changes'
import { describeInk, shortenQuote } from '../notes/describeHighlight'
import { cardsLeft } from '../state/reviewing'
import { findHighlight, openHighlights, type WindowState } from '../state/windowState'

type Done = NonNullable<WindowState['history']['last']>

/** What is said of a movement, and the ids of the highlights that were said to be entered. */
export interface SaidOfMove {
  readonly sentence: string
  readonly within: readonly Highlight['id'][]
}

/**
 * What is said now that the reader is elsewhere, after some highlights were said to be entered:
 * which of them were left, and which others a key led into.
 */
export function announceMove(within: SaidOfMove['within'], now: WindowState): SaidOfMove {
  const { focus } = now
  const here = now.selection ? idsAround(now) : focus ? (focus.among ?? [focus.highlightId]) : []
  const known = within.flatMap((id) => findHighlight(now, id) ?? [])
  const isLeft = (highlight: Highlight): boolean =>
    !here.includes(highlight.id) && !isAround(now, highlight)
  const entered = (now.selection || focus?.by ? here : [])
    .filter((id) => !within.includes(id))
    .flatMap((id) => findHighlight(now, id) ?? [])
  const sentences = [
    ...known.filter(isLeft).map(({ color }) => t('notices.highlightLeft', { color })),
    ...entered.map((highlight) =>
      t('notices.highlightEntered', { highlight: describeInk(highlight, now.library.tags) }),
    ),
  ]
  const stayed = known.filter((highlight) => !isLeft(highlight))
  return {
    sentence: sentences.join(' '),
    within: [...stayed, ...entered].map(({ id }) => id),
  }
}

/** While words are selected no highlight is the one in focus. */
function idsAround(now: WindowState): SaidOfMove['within'] {
  return openHighlights(now)
    .filter((highlight) => isAround(now, highlight))
    .map(({ id }) => id)
}

/** What is said where the reader was led to a passage that is no highlight; empty elsewhere. */
export function announceLanding({ landing, article, library }: WindowState): string {
  if (!landing || !article) return ''
  const title = library.articles.find(({ id }) => id === article.id)?.title ?? ''
  const quote = shortenQuote(article.text.text.slice(landing.start, landing.end))
  return t('notices.landed', { quote, title })
}

/** What is said when an article was opened. */
export function announceOpened({ article, library }: WindowState): string {
  const record = library.articles.find(({ id }) => id === article?.id)
  return record ? t('notices.openedSaid', { title: record.title }) : ''
}

/** What is said of selected words: which they are and, the first time, what can be done with them. */
export function announceSelection({ article, selection }: WindowState, isFirst: boolean): string {
  if (!article || !selection) return ''
  const quote = shortenQuote(article.text.text.slice(selection.start, selection.end))
  return t(isFirst ? 'notices.selectedFirstSaid' : 'notices.selectedSaid', { quote })
}

/** Whether the caret is in a highlight, whichever one is open. */
function isAround({ caret }: WindowState, { start, end }: Highlight): boolean {
  return caret !== null && start <= caret && caret < end
}

/** What is said of what was done, undone or done again between two states; empty for nothing. */
export function announceActs(before: WindowState, now: WindowState): string {
  const { last } = now.history
  if (!last || last === before.history.last) return ''
  if (last.kind === 'undone') return t('notices.undoneSaid', { said: last.said })
  if (last.kind === 'redone') return t('notices.doneAgainSaid', { said: last.said })
  return last.isTold ? '' : announceAct(last, now)
}

/** Notes, tags of highlights and deletions are said where they are made. */
function announceAct({ change, said }: Done, { review }: WindowState): string {
  if (change.kind === 'add-highlight') {
    const { color, quote } = change.highlight
    return t('notices.highlightedSaid', { color, quote: shortenQuote(quote) })
  }
  const parts = simpleChanges(change)
  const [edit, ...others] = parts.filter((part) => part.kind === 'edit-highlight')
  if (edit?.after.quote !== undefined)
    return t('notices.nowQuote', { quote: shortenQuote(edit.after.quote) })
  // Many at once are told by a message.
  if (edit?.before.card && edit.after.card) {
    const grade = edit.after.card.reviews[edit.before.card.reviews.length]?.grade
    if (grade) return t('notices.reviewedSaid', { grade: String(grade), left: cardsLeft(review) })
  }
  if (edit?.after.card || parts.some(({ kind }) => kind === 'edit-tag'))
    return t('notices.doneSaid', { said })
  const color = others.length === 0 && edit?.after.color
  return color ? t('notices.nowInColor', { color }) : ''
}
