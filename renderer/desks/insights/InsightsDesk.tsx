import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Insights } from '../../../shared/catalogue/insights'
import { everyNote } from '../../../shared/catalogue/notesQuery'
import { t } from '../../../shared/language/t'
import { firstInsightsView, type InsightsView } from '../../state/desk'
import { useAnswer } from '../../state/useAnswer'
import { focusDesk } from '../focusDesk'
import { useSession, useWindowState } from '../../state/useSession'
import { AskFailure } from '../../ui/AskFailure'
import { Waiting } from '../../ui/Waiting'
import { FirstArticle } from '../FirstArticle'
import { ArticlesSection } from './ArticlesSection'
import { Figures } from './Figures'
import { FrequencySection } from './FrequencySection'
import { TimeSection } from './TimeSection'
import { TogetherSection } from './TogetherSection'

// What each highlight has by itself is all that is asked for.
const { together: _together, ...everything } = everyNote

/** What can be counted of the library, as charts of which every mark leads to its notes. */
export function InsightsDesk() {
  const session = useSession()
  const view = useWindowState(({ desk }) =>
    desk?.kind === 'insights' ? desk.view : firstInsightsView,
  )
  const body = useRef<HTMLDivElement>(null)
  const { value, failure, isAsking, retry } = useAnswer('insights', {
    query: everything,
    by: view.by,
    tags: 60,
    articles: 60,
  })
  const change = (edit: Partial<InsightsView>): void =>
    session.desks.change('insights', (desk) => ({ ...desk, view: { ...desk.view, ...edit } }))

  useEffect(focusDesk, [])

  // Where the reader was, once there is something again.
  const isThere = value !== null
  const { scrolled } = view
  useLayoutEffect(() => {
    if (isThere) body.current?.scrollTo({ top: scrolled })
    // oxlint-disable-next-line react/exhaustive-deps -- afterwards it follows the reader
  }, [isThere])

  return (
    <div className="desk">
      <div className="desk-head">
        <h1>{t('desks.insights')}</h1>
        {failure !== null && (
          <AskFailure message={failure} isTrying={isAsking} onTryAgain={retry} />
        )}
      </div>
      <div
        ref={body}
        className="desk-body"
        tabIndex={-1}
        data-desk-focus
        onScrollEnd={({ currentTarget, target }) => {
          if (target === currentTarget) change({ scrolled: currentTarget.scrollTop })
        }}
      >
        <div className="desk-sheet" aria-busy={isAsking}>
          {value === null && failure === null && <Waiting>{t('insights.counting')}</Waiting>}
          {value !== null && <Charts insights={value} view={view} onChange={change} />}
        </div>
      </div>
    </div>
  )
}

function Charts({
  insights,
  view,
  onChange,
}: {
  readonly insights: Insights
  readonly view: InsightsView
  readonly onChange: (edit: Partial<InsightsView>) => void
}) {
  if (insights.highlights === 0)
    return (
      <div className="desk-empty">
        <p className="desk-empty-title">{t('insights.nothing')}</p>
        <p>{t('insights.nothingHint')}</p>
        <FirstArticle />
      </div>
    )
  return (
    <>
      <Figures insights={insights} />
      <TimeSection overTime={insights.overTime} onChoose={(by) => onChange({ by })} />
      <FrequencySection
        frequencies={insights.tags}
        measure={view.measure}
        onChoose={(measure) => onChange({ measure })}
      />
      <ArticlesSection tagByArticle={insights.tagByArticle} />
      <TogetherSection
        together={insights.together}
        within={view.within}
        onChoose={(within) => onChange({ within })}
      />
    </>
  )
}
