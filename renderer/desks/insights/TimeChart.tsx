import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { axisOf } from '../../../shared/charts/axisOf'
import type { HighlightsOverTime } from '../../../shared/catalogue/insights'
import { counted } from './counted'
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
              {tick.toLocaleString('en')}
            </span>
          ))}
        </div>
        <div className="time-scroller" ref={scroller}>
          <div
            {...walk}
            className="time-columns"
            role="toolbar"
            aria-label={`Highlights by ${by}`}
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
          <span className="time-swatch time-swatch-part" /> With a note
          <span className="time-swatch" /> Without
        </span>
        {/* What it says is in the names of the columns. */}
        <span aria-hidden>{told ?? 'Choose a column to see its notes.'}</span>
      </div>
    </>
  )
}

/** What a period has, such as “November 2026: 12 highlights, 3 of them with a note”. */
export function describeCount(
  { from, highlights, withNote }: PeriodCount,
  by: HighlightsOverTime['by'],
): string {
  const words = describePeriod(from, by)
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  if (highlights === 0) return `${name}: no highlights`
  return `${name}: ${counted(highlights, 'highlight')}, ${withNote.toLocaleString('en')} with a note`
}
