import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { axisOf } from '../../../shared/charts/axisOf'
import type { HighlightsOverTime } from '../../../shared/catalogue/insights'
import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { describePeriod, shortPeriod } from './describePeriod'
import './TimeChart.css'
import { useWalk } from './useWalk'

type PeriodCount = HighlightsOverTime['periods'][number]

/** How wide all columns are together where none need be narrower than can be hit, in pixels. */
const width = 740
const narrowest = 6
const widest = 64
/** What a label under the axis takes. */
const labelWidth = 72

/** A column for each period, which opens its notes; the part of those with a note is told apart. */
export function TimeChart({
  overTime: { by, periods },
  onOpen,
}: {
  readonly overTime: HighlightsOverTime
  readonly onOpen: (period: PeriodCount) => void
}) {
  const walk = useWalk(periods.length)
  const [told, setTold] = useState<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const step = Math.min(widest, Math.max(narrowest, width / periods.length))
  const { top, ticks } = useMemo(
    () => axisOf(periods.reduce((most, { highlights }) => Math.max(most, highlights), 0)),
    [periods],
  )
  const share = (count: number): string => `${(count / top) * 100}%`

  // What is newest is seen where not all has room.
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
  }, [by])

  const columns = useMemo(
    () =>
      periods.map((period, index) => {
        const { from, highlights, withNote } = period
        const told = describeCount(period, by)
        return (
          <button
            key={from}
            type="button"
            className="time-column"
            tabIndex={-1}
            aria-label={told}
            aria-disabled={highlights === 0}
            onClick={() => highlights > 0 && onOpen(period)}
            onFocus={() => setTold(told)}
            onPointerEnter={() => setTold(told)}
          >
            <span className="time-bar" style={{ height: share(highlights) }}>
              <span style={{ height: `${(withNote / Math.max(1, highlights)) * 100}%` }} />
            </span>
            {index % Math.ceil(labelWidth / step) === 0 && (
              <span className="time-label" aria-hidden>
                {shortPeriod(from, by)}
              </span>
            )}
          </button>
        )
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- `share` is of `top`
    [periods, by, step, top, onOpen],
  )

  return (
    <>
      <div className="time-chart">
        <div className="time-axis" aria-hidden>
          {ticks.map((tick) => (
            <span key={tick} style={{ bottom: share(tick) }}>
              {formatNumber(tick)}
            </span>
          ))}
        </div>
        <div className="time-scroller" ref={scroller}>
          <div
            {...walk}
            className="time-columns"
            data-wide={step === widest || undefined}
            role="toolbar"
            aria-label={t('insights.highlightsBy', { by })}
            style={{ width: step * periods.length }}
            onPointerLeave={() => setTold(null)}
            onBlur={() => setTold(null)}
          >
            {ticks.map((tick) => (
              <span key={tick} className="time-line" style={{ bottom: share(tick) }} />
            ))}
            {columns}
          </div>
        </div>
      </div>
      <div className="time-foot">
        <span className="time-legend">
          <span className="time-swatch time-swatch-part" /> {t('insights.withNoteLegend')}
          <span className="time-swatch" /> {t('insights.withoutNoteLegend')}
        </span>
        {/* What it says is in the names of the columns. */}
        <span aria-hidden>{told ?? t('insights.chooseColumn')}</span>
      </div>
    </>
  )
}

/** What a period has, such as “November 2026: 12 highlights, 3 with a note”. */
export function describeCount(
  { from, highlights, withNote }: PeriodCount,
  by: HighlightsOverTime['by'],
): string {
  return t('insights.periodCount', { period: describePeriod(from, by), highlights, withNote })
}
