import { useCallback, useMemo, useRef, useState } from 'react'
import type { FoundArticle } from '../../../shared/catalogue/foundInLibrary'
import { t } from '../../../shared/language/t'
import { nextLimit, nothingLookedFor } from '../../state/finding'
import { hasArticles } from '../../panels/library/listArticles'
import type { Session } from '../../state/session'
import { useSession, useWindowState } from '../../state/useSession'
import { EmptyLibrary } from './EmptyLibrary'
import './find.css'
import { FindField } from './FindField'
import { FindHelp } from './FindHelp'
import { FindStatus } from './FindStatus'
import { allStops, passageOf, type FindStop } from './findStops'
import { FoundList } from './FoundList'
import { narrowedTo } from './narrowedTo'
import { NothingFound } from './NothingFound'
import { useDrawnArticles } from './useDrawnArticles'
import { useFreshAnswer } from './useFreshAnswer'
import { topIn, useKeptScroll } from './useKeptScroll'

const none: readonly FoundArticle[] = []

/** Finds in the whole library: a field, and what was found, by article, as it is typed. */
export function FindDesk() {
  const session = useSession()
  const find = useWindowState(({ desk }) => (desk?.kind === 'find' ? desk : nothingLookedFor))
  const isFilled = useWindowState(hasArticles)
  const { answer } = find
  const found = answer?.found.articles ?? none
  const [isBack] = useState(find.at !== null || find.scrolled > 0)
  const drawn = useDrawnArticles(found, isBack)
  const isDrawn = drawn === found
  const body = useRef<HTMLDivElement>(null)
  const stops = useMemo(() => (answer ? allStops(answer.found) : []), [answer])
  const at = stops.some(({ id }) => id === find.at) ? find.at : null
  useFreshAnswer()
  useKeptScroll(body, answer?.question.query)
  const open = useCallback((stop: FindStop) => openStop(session, stop, body.current), [session])

  const isEmpty = find.query.trim() === ''
  return (
    <section className="desk find-desk" aria-label={t('findDesk.title')}>
      <div className="desk-head">
        <h1 className="visually-hidden">{t('findDesk.title')}</h1>
        <FindField
          find={find}
          stops={stops}
          at={at}
          onOpen={open}
          onMove={(id) => {
            session.desks.change('find', (now) => ({ ...now, at: id }))
            if (id === null || id === stops.at(-1)?.id) session.finding.more()
          }}
        />
        <FindStatus find={find} />
      </div>
      <div
        ref={body}
        className="desk-body"
        onScroll={({ currentTarget }) => {
          const { scrollTop, clientHeight, scrollHeight } = currentTarget
          // What is not drawn yet will make it longer.
          if (isDrawn && scrollTop + 2 * clientHeight > scrollHeight) session.finding.more()
        }}
      >
        <div className="desk-sheet">
          {!isFilled ? (
            <EmptyLibrary />
          ) : isEmpty ? (
            <FindHelp />
          ) : answer && answer.found.total > 0 ? (
            <FoundList
              answer={answer}
              drawn={drawn}
              isBusy={
                !isDrawn ||
                answer.question.query !== find.query ||
                answer.question.limit !== find.limit
              }
              isAll={answer.question.limit === find.limit && nextLimit(find) === null}
              at={at}
              onOpen={open}
            />
          ) : (
            answer?.question.query === find.query && <NothingFound query={find.query} />
          )}
        </div>
      </div>
    </section>
  )
}

/** Opens what was found; the desk is found again with the keyboard on it. */
function openStop(session: Session, stop: FindStop, body: HTMLElement | null): void {
  const { desks, store, finding } = session
  const { articleId } = stop.article
  if (stop.kind === 'more') {
    const { desk, library } = store.get()
    const record = library.articles.find(({ id }) => id === articleId)
    if (record && desk?.kind === 'find') finding.type(narrowedTo(desk.query, record))
    return
  }
  const atTop = (body && topIn(body, stop.id)) ?? 0
  desks.change('find', (find) => ({ ...find, at: stop.id, atTop }))
  void desks.goTo(stop.kind === 'passage' ? passageOf(articleId, stop.passage) : { articleId })
}
