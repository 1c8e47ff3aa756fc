import { formatList } from '../../shared/language/formats'
import { t } from '../../shared/language/t'
import { ProgressBar } from 'react-aria-components'
import { minutesLeft } from '../../shared/article/readingTime'
import { useWindowState } from '../state/useSession'
import './ReadingFoot.css'
import { describeProgress } from './describeProgress'
import { useReadingTime } from './useReadingTime'

/** Under the page: how far the article is read, and about how long the rest takes. */
export function ReadingFoot() {
  const text = useWindowState((state) => state.article?.text ?? null)
  const place = useWindowState((state) => state.places[state.article?.id ?? ''] ?? 0)
  const time = useReadingTime(text)
  if (!time || time.text !== text) return <div className="reading-foot" />
  const total = minutesLeft(time, 0)
  const left = minutesLeft(time, place)
  const share = total > 0 ? (total - left) / total : 0
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
