import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import { ProgressBar } from 'react-aria-components'
import { minutesLeft, minutesToRead } from '../../shared/article/readingTime'
import { progressThrough } from '../panels/library/describeArticle'
import { useWindowState } from '../state/useSession'
import './ReadingFoot.css'
import { describeProgress } from './describeProgress'
import { useReadingTime } from './useReadingTime'

/** Under the page: how far the article is read, and about how long the rest takes. */
export function ReadingFoot() {
  const text = useWindowState((state) => state.article?.text ?? null)
  const place = useWindowState((state) => state.places[state.article?.id ?? ''] ?? 0)
  const record = useWindowState(({ library, article }) =>
    library.articles.find(({ id }) => id === article?.id),
  )
  const time = useReadingTime(text)
  if (!record || !time || time.text !== text) return <div className="reading-foot" />
  // The whole is as long as the library says; how it is spread over the text is counted.
  const counted = minutesLeft(time, 0)
  const left = counted > 0 ? (minutesLeft(time, place) / counted) * minutesToRead(record) : 0
  const share = progressThrough(record, place, text.text.length)
  const { percent, rest } = describeProgress(share, left, place)
  return (
    <ProgressBar
      className="reading-foot"
      aria-label={t('shell.readSoFar')}
      value={Math.round(share * 100)}
      valueLabel={percent === '' ? rest : formatList([percent, rest], 'unit')}
    >
      <span className="reading-foot-track" aria-hidden>
        <span className="reading-foot-fill" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="reading-foot-words" aria-hidden>
        <span>{percent}</span>
        <span>{rest}</span>
      </span>
    </ProgressBar>
  )
}
