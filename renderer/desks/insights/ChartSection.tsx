import { FileDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { writeChartCsv, type ChartTable } from '../../../shared/charts/chartTable'
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
    if (reply?.value.outcome === 'saved') session.messages.say(`Saved to ${reply.value.file}`)
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
            {isTableOpen ? 'Hide the table' : 'Show as table'}
          </Button>
          <span className="chart-exports">
            <Button
              look="quiet"
              aria-label={`Save “${title}” as SVG…`}
              onPress={() => void save('svg', chart.writeSvg())}
            >
              <FileDown aria-hidden /> SVG…
            </Button>
            <Button
              look="quiet"
              aria-label={`Save “${title}” as CSV…`}
              onPress={() => void save('csv', writeChartCsv(chart.table))}
            >
              <FileDown aria-hidden /> CSV…
            </Button>
          </span>
        </div>
      )}
      {chart && isTableOpen && <TableOfChart id={tableId} title={title} table={chart.table} />}
    </section>
  )
}
