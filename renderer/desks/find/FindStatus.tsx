import { ProgressBar } from 'react-aria-components'
import { describeCorrected } from '../../../shared/catalogue/describeCorrected'
import { t } from '../../../shared/language/t'
import type { LibraryFind } from '../../state/desk'
import { useSession, useWindowState } from '../../state/useSession'
import { AskFailure } from '../../ui/AskFailure'
import { ReadingChoice } from './ReadingChoice'
import { UnreadTexts } from './UnreadTexts'

/** How much was found, what was made of the query, and how far the library has been read. */
export function FindStatus({ find }: { readonly find: LibraryFind }) {
  const session = useSession()
  const indexing = useWindowState((state) => state.indexing)
  const { answer, failure, query } = find
  const found = query.trim() === '' ? undefined : answer?.found
  const isWaiting = query.trim() !== '' && !answer && failure === null && !indexing
  return (
    <div className="find-status">
      <output className="find-status-said" aria-live="polite">
        {found && (
          // That nothing was found is seen below, where there is something to do about it.
          <p className={found.total === 0 ? 'visually-hidden' : 'find-count'}>
            {t(found.total > found.articles.length ? 'findDesk.foundBest' : 'findDesk.found', {
              total: found.total,
            })}
          </p>
        )}
        {found?.corrected.map((word) => (
          <p key={word.typed} dir="auto">
            {describeCorrected(word)}
          </p>
        ))}
        {found?.remarks.map((remark) => (
          <p key={remark} dir="auto">
            {remark}
          </p>
        ))}
      </output>
      {failure !== null && <AskFailure message={failure} onTryAgain={session.finding.refresh} />}
      {isWaiting && <p className="find-waiting">{t('findDesk.gettingReady')}</p>}
      {indexing && !indexing.isPutOff && (
        <ProgressBar
          className="find-indexing"
          aria-label={t('findDesk.readingBar')}
          value={indexing.done}
          maxValue={indexing.total}
        >
          {({ percentage }) => (
            <>
              <span>{t(found ? 'findDesk.readingWithFound' : 'findDesk.reading', indexing)}</span>
              <span className="progress-track">
                <span className="progress-fill" style={{ inlineSize: `${percentage}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      )}
      <ReadingChoice />
      <UnreadTexts />
    </div>
  )
}
