import type { ChartTable } from '../../../shared/charts/chartTable'
import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import './TableOfChart.css'

/* oxlint-disable react/no-array-index-key -- rows and cells are told apart by their place alone */

/** Rows that are drawn; a file has all. */
const most = 500

/** What a chart shows, as a table to be read row by row. */
export function TableOfChart({
  id,
  title,
  table: { columns, rows },
}: {
  readonly id: string
  readonly title: string
  readonly table: ChartTable
}) {
  return (
    <>
      <section
        id={id}
        className="chart-table"
        aria-label={t('insights.table', { chart: title })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- by no other way do keys scroll it
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, index) => (
                  <td key={index}>{typeof cell === 'number' ? formatNumber(cell) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <p className="chart-description">
          {t('insights.tableCut', { shown: most, count: rows.length })}
        </p>
      )}
    </>
  )
}
