import { useCallback } from 'react'
import type { HighlightsOverTime, Period } from '../../../shared/catalogue/insights'
import { writeColumnsSvg } from '../../../shared/charts/writeColumnsSvg'
import { t } from '../../../shared/language/t'
import { useSession } from '../../state/useSession'
import { Segmented } from '../../ui/Segmented'
import { ChartSection } from './ChartSection'
import { describePeriod, shortPeriod } from './describePeriod'
import { openNotes } from './openNotes'
import { describeCount, TimeChart } from './TimeChart'

/** When the highlights were made. */
export function TimeSection({
  overTime,
  onChoose,
}: {
  readonly overTime: HighlightsOverTime
  readonly onChoose: (by: Period) => void
}) {
  const session = useSession()
  const title = t('insights.timeTitle')
  const { by, offered, periods } = overTime
  const open = useCallback(
    ({ from, before }: { readonly from: string; readonly before: string }) =>
      openNotes(session, { after: from, before }),
    [session],
  )
  return (
    <ChartSection
      title={title}
      description={t('insights.timeDescription')}
      controls={
        offered.length > 1 && (
          <Segmented
            label={t('insights.countBy')}
            value={by}
            options={offered.map((value) => ({
              value,
              title: t('insights.period', { by: value }),
            }))}
            onChange={onChoose}
          />
        )
      }
      chart={{
        table: {
          columns: [
            t('insights.periodColumn'),
            t('insights.firstDayColumn'),
            t('insights.highlightsColumn'),
            t('insights.withNoteColumn'),
          ],
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
            description: t('insights.timeTold', { by }),
            legend: { part: t('insights.withNoteLegend'), rest: t('insights.withoutNoteLegend') },
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
