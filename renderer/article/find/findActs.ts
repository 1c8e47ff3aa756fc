import { flushSync } from 'react-dom'
import { t } from '../../../shared/language/t'
import type { HighlightColor } from '../../../shared/notes/highlight'
import { currentIndex, matchAt, matchesOf, type Find } from '../../state/find'
import type { Session } from '../../state/session'
import { findInArticleFieldId } from './findInArticleFieldId'

/** No longer passage is taken over as what to look for, in UTF-16 units. */
const longestTaken = 200

/** More highlights in one act are more than anyone can want, and slow to write. */
const mostHighlighted = 5_000

/** Opens the find bar over the article, with what is selected as the query, and goes to its field. */
export function openFind(session: Session): void {
  const { article, selection, find } = session.store.get()
  if (!article) return
  const passage = selection ? article.text.text.slice(selection.start, selection.end) : ''
  const isTaken = passage !== '' && passage.length <= longestTaken && !passage.includes('\n')
  const isOpen = find.openIn === article.id
  // The field must be there before it can take the focus.
  flushSync(() =>
    session.store.update((state) => ({
      ...state,
      find: {
        ...find,
        openIn: article.id,
        query: isTaken ? passage : find.query,
        from: selection ? selection.start : isOpen ? find.from : null,
      },
      selection: null,
      drawer: null,
    })),
  )
  document.querySelector<HTMLInputElement>(`#${findInArticleFieldId}`)?.select()
}

/** Changes what is looked for; the reader stays at the first match from the same place on. */
export function editFind(session: Session, edit: Partial<Find>): void {
  session.store.update((state) => ({ ...state, find: { ...state.find, ...edit } }))
}

/** Goes to the next match or the one before, round the ends; opens the bar if it is not there. */
export function stepFind(session: Session, by: 1 | -1): void {
  const { article, find } = session.store.get()
  if (!article) return
  if (find.openIn !== article.id || find.query === '') {
    openFind(session)
    return
  }
  const matches = matchesOf(article.text, find)
  const count = matches.starts.length
  if (count === 0) return
  const index = (currentIndex(matches, find) + by + count) % count
  editFind(session, { from: matches.starts[index]! })
}

/** Highlights every match in a colour as one act, which a message offers to take back. */
export function highlightMatches(session: Session, color: HighlightColor): void {
  const { article, find, settings } = session.store.get()
  if (!article) return
  const matches = matchesOf(article.text, find)
  const count = matches.starts.length
  if (count === 0) return
  if (find.query.trim() === '') {
    session.messages.say(t('findInArticle.whiteSpace'))
    return
  }
  if (count > mostHighlighted) {
    session.messages.say(t('findInArticle.tooMany', { count, most: mostHighlighted }))
    return
  }
  if (settings.color !== color) session.changeSettings({ color })
  const ranges = Array.from(matches.starts, (_, index) => matchAt(matches, index)!)
  if (session.notes.addAll(ranges, color) === 0)
    session.messages.say(t('findInArticle.allHighlighted', { color }))
}
