import { useCallback } from 'react'
import type { HighlightsOverTime, Period } from '../../../shared/catalogue/insights'
import { writeColumnsSvg } from '../../../shared/charts/writeColumnsSvg'
import { useSession } from '../../state/useSession'
import { Segmented } from '../../ui/Segmented'
import { ChartSection } from './ChartSection'
import { describePeriod, shortPeriod } from './describePeriod'
import { openNotes } from './openNotes'
import { describeCount, TimeChart } from './TimeChart'

const names: Readonly<Record<Period, string>> = {
  day: 'Days',
  week: 'Weeks',
  month: 'Months',
  year: 'Years',
  decade: 'Decades',
  century: 'Centuries',
}

const title = 'Highlights over time'

/** When the highlights were made. */
export function TimeSection({
  overTime,
  onChoose,
}: {
  readonly overTime: HighlightsOverTime
  readonly onChoose: (by: Period) => void
}) {
  const session = useSession()
  const { by, offered, periods } = overTime
  const open = useCallback(
    ({ from, before }: { readonly from: string; readonly before: string }) =>
      openNotes(session, { after: from, before }),
    [session],
  )
  return (
    <ChartSection
      title={title}
      description="When your highlights were made, and how many of them have a note."
      controls={
        offered.length > 1 && (
          <Segmented
            label="Count by"
            value={by}
            options={offered.map((value) => ({ value, title: names[value] }))}
            onChange={onChoose}
          />
        )
      }
      chart={{
        table: {
          columns: ['Period', 'First day', 'Highlights', 'With a note'],
          rows: periods.map(({ from, highlights, withNote }) => [
            describePeriod(from, by),
            from,
            highlights,
            withNote,
          ]),
        },
        writeSvg: () =>
          writeColumnsSvg({
            title,
            description: `The number of highlights by ${by}, and how many of them have a note.`,
            legend: { part: 'With a note', rest: 'Without' },
            columns: periods.map((period) => ({
              label: shortPeriod(period.from, by),
              told: describeCount(period, by),
              count: period.highlights,
              part: period.withNote,
            })),
          }),
      }}
    >
      <TimeChart overTime={overTime} onOpen={open} />
    </ChartSection>
  )
}
