import { formatNumber } from '../language/formats'
import { t } from '../language/t'
import { chartColors, heatOf, strongestHeat, tint } from './chartColors'
import {
  fitLabel,
  svgChart,
  svgElement,
  svgText,
  svgTitle,
  type ChartLabel,
  type ChartWords,
} from './svgChart'

/** A number for each row and column, the fuller in colour the greater it is. */
export interface MatrixChart extends ChartWords {
  readonly rows: readonly ChartLabel[]
  readonly columns: readonly ChartLabel[]
  readonly cells: readonly (readonly number[])[]
  /** Whether rows and columns are the same, so that a number on the diagonal is of another kind. */
  readonly isSymmetric: boolean
}

const rowLabelWidth = 240
const columnLabelHeight = 150
const cellWidth = 40
const cellHeight = 26

/** The matrix as an SVG document. */
export function writeMatrixSvg(chart: MatrixChart): string {
  const { rows, columns, cells, isSymmetric, ...words } = chart
  const most = greatestIn(cells, isSymmetric)
  const size = {
    width: rowLabelWidth + cellWidth * columns.length,
    height: columnLabelHeight + cellHeight * rows.length,
  }
  return svgChart(words, size, [
    ...columns.map(columnHead),
    ...rows.map(rowHead),
    ...cells.flatMap((counts, row) =>
      counts.map((count, column) => {
        const isOwn = isSymmetric && row === column
        const told = t('export.chartCell', {
          row: rows[row]!.full,
          column: columns[column]!.full,
          count,
        })
        return svgElement(
          'g',
          {
            transform: `translate(${rowLabelWidth + column * cellWidth},${columnLabelHeight + row * cellHeight})`,
          },
          svgTitle(told),
          svgElement('rect', {
            width: cellWidth,
            height: cellHeight,
            fill: isOwn ? chartColors.paper : tint(heatOf(count, most) * strongestHeat),
            stroke: chartColors.rule,
          }),
          count === 0 ? '' : number(count, isOwn ? chartColors.inkSoft : chartColors.ink),
        )
      }),
    ),
  ])
}

function columnHead(label: ChartLabel, column: number): string {
  const x = rowLabelWidth + (column + 0.5) * cellWidth + 4
  const y = columnLabelHeight - 8
  return svgElement(
    'g',
    {},
    svgTitle(label.full),
    svgText(fitLabel(label, columnLabelHeight - 8), { x, y, transform: `rotate(-90,${x},${y})` }),
  )
}

function rowHead(label: ChartLabel, row: number): string {
  const y = columnLabelHeight + row * cellHeight + 17
  const fitted = fitLabel(label, rowLabelWidth - 12)
  return svgElement(
    'g',
    {},
    svgTitle(label.full),
    svgText(fitted, { x: rowLabelWidth - 12, y, 'text-anchor': 'end' }),
  )
}

function number(count: number, fill: string): string {
  const fontSize = count > 9999 ? 9 : 12
  return svgText(formatNumber(count), {
    x: cellWidth / 2,
    y: 17,
    'text-anchor': 'middle',
    'font-size': fontSize,
    fill,
  })
}

/** The greatest number of a matrix; that of a tag and itself does not count among pairs. */
export function greatestIn(cells: readonly (readonly number[])[], isSymmetric: boolean): number {
  return Math.max(
    0,
    ...cells.flatMap((row, place) => row.filter((_, column) => !isSymmetric || column !== place)),
  )
}
