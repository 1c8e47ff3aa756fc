import { useState, type ReactNode } from 'react'
import type { ChartLabel } from '../../../shared/charts/svgChart'
import { writeMatrixSvg } from '../../../shared/charts/writeMatrixSvg'
import { t } from '../../../shared/language/t'
import { Button } from '../../ui/Button'
import { ChartSection } from './ChartSection'
import { Matrix, type MatrixLine } from './Matrix'

/** Rows and columns that are shown at first. */
const atFirst = 15

/** What a row or a column is about. */
export interface MatrixSectionLine extends MatrixLine {
  /** What stands for the name where there is little room. */
  readonly brief?: string
}

export interface MatrixSectionProps {
  readonly title: string
  readonly description: ReactNode
  /** For those who do not see the chart that is saved. */
  readonly told: string
  readonly controls?: ReactNode
  /** What the rows are. */
  readonly of: string
  readonly rows: readonly MatrixSectionLine[]
  readonly columns: readonly MatrixSectionLine[]
  readonly cells: readonly (readonly number[])[]
  readonly isSymmetric: boolean
  /** Said where there is nothing to show. */
  readonly none: string
  readonly describe: (row: number, column: number) => string
  readonly onOpen: (row: number, column: number) => void
}

/** A matrix of which so much is shown as can be taken in, and all where that is wanted. */
export function MatrixSection(props: MatrixSectionProps) {
  const { title, description, told, controls, of, none, ...matrix } = props
  const { rows, columns, cells, isSymmetric } = matrix
  const [showsAll, setShowsAll] = useState(false)
  const most = showsAll ? Infinity : atFirst
  const shown = {
    rows: rows.slice(0, most),
    columns: columns.slice(0, most),
    cells: cells.slice(0, most).map((row) => row.slice(0, most)),
  }
  const isEmpty = rows.length === 0 || columns.length === 0
  return (
    <ChartSection
      title={title}
      description={description}
      controls={controls}
      chart={
        isEmpty
          ? null
          : {
              table: {
                columns: [of, ...columns.map(nameOf)],
                rows: rows.map(({ name }, row) => [name, ...cells[row]!]),
              },
              writeSvg: () =>
                writeMatrixSvg({
                  title,
                  description: told,
                  rows: shown.rows.map(labelOf),
                  columns: shown.columns.map(labelOf),
                  cells: shown.cells,
                  isSymmetric,
                }),
            }
      }
    >
      {isEmpty ? (
        <p className="chart-none">{none}</p>
      ) : (
        <Matrix label={title} {...matrix} {...shown} />
      )}
      {(rows.length > atFirst || columns.length > atFirst) && (
        <p className="chart-more">
          <Button look="quiet" onPress={() => setShowsAll(!showsAll)}>
            {showsAll
              ? t('insights.showFirst', { count: atFirst })
              : t('insights.showAll', { rows: rows.length, columns: columns.length })}
          </Button>
        </p>
      )}
    </ChartSection>
  )
}

function nameOf({ name }: MatrixSectionLine): string {
  return name
}

function labelOf({ name, brief = name }: MatrixSectionLine): ChartLabel {
  return { full: name, brief }
}
