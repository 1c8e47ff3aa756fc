import { FileDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { writeChartCsv, type ChartTable } from '../../../shared/charts/chartTable'
import { t } from '../../../shared/language/t'
import { useSession } from '../../state/useSession'
import { Button } from '../../ui/Button'
import './ChartSection.css'
import { TableOfChart } from './TableOfChart'

export interface ChartSectionProps {
  readonly title: string
  /** What the chart shows and how it is counted. */
  readonly description: ReactNode
  /** What can be chosen about it. */
  readonly controls?: ReactNode
  /** Null where there is nothing to show; then `children` say why. */
  readonly chart: {
    readonly table: ChartTable
    readonly writeSvg: () => string
  } | null
  readonly children: ReactNode
}

/** A chart with its heading, its figures as a table, and the ways to take it along. */
export function ChartSection(props: ChartSectionProps) {
  const { title, description, controls, chart, children } = props
  const session = useSession()
  const [isTableOpen, setTableOpen] = useState(false)
  const headingId = useId()
  const tableId = useId()

  const save = async (format: 'svg' | 'csv', text: string): Promise<void> => {
    const reply = await session.call('saveChart', { name: title, format, text })
    if (reply?.value.outcome === 'saved')
      session.messages.say(t('insights.savedTo', { file: reply.value.file }))
  }

  return (
    <section className="chart-section" aria-labelledby={headingId}>
      <div className="chart-head">
        <h2 id={headingId}>{title}</h2>
        {chart && controls}
      </div>
      <p className="chart-description">{description}</p>
      {children}
      {chart && (
        <div className="chart-foot">
          <Button
            look="quiet"
            aria-expanded={isTableOpen}
            {...(isTableOpen && { 'aria-controls': tableId })}
            onPress={() => setTableOpen(!isTableOpen)}
          >
            {t(isTableOpen ? 'insights.hideTable' : 'insights.showTable')}
          </Button>
          <span className="chart-exports">
            <Button
              look="quiet"
              aria-label={t('insights.saveAsSvg', { chart: title })}
              onPress={() => void save('svg', chart.writeSvg())}
            >
              <FileDown aria-hidden /> {t('insights.svg')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('insights.saveAsCsv', { chart: title })}
              onPress={() => void save('csv', writeChartCsv(chart.table))}
            >
              <FileDown aria-hidden /> {t('insights.csv')}
            </Button>
          </span>
        </div>
      )}
      {chart && isTableOpen && <TableOfChart id={tableId} title={title} table={chart.table} />}
    </section>
  )
}
