import type { ReactNode } from 'react'
import { heatOf } from '../../../shared/charts/chartColors'
import { greatestIn } from '../../../shared/charts/writeMatrixSvg'
import { formatNumber } from '../../../shared/language/formats'
import './Matrix.css'
import { useWalk } from './useWalk'

/** What a row or a column of a matrix is about. */
export interface MatrixLine {
  readonly id: string
  readonly name: string
  /** The name as it is seen, where that is more than text. */
  readonly shown?: ReactNode
}

export interface MatrixProps {
  readonly label: string
  readonly rows: readonly MatrixLine[]
  readonly columns: readonly MatrixLine[]
  readonly cells: readonly (readonly number[])[]
  /** Whether rows and columns are the same, so that a number on the diagonal is of another kind. */
  readonly isSymmetric: boolean
  readonly describe: (row: number, column: number) => string
  readonly onOpen: (row: number, column: number) => void
}

/** A number for each row and column, which opens its notes; the fuller in colour the greater. */
export function Matrix(props: MatrixProps) {
  const { label, rows, columns, cells, isSymmetric, describe, onOpen } = props
  const { ref, ...walk } = useWalk(columns.length)
  const most = greatestIn(cells, isSymmetric)
  return (
    <div className="matrix-scroller" ref={ref}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrow keys walk in it */}
      <table className="matrix" role="grid" aria-label={label} {...walk}>
        <thead>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the corner, which is empty */}
            <td />
            {columns.map(({ id, name, shown }) => (
              <th key={id} scope="col" title={name}>
                <bdi className="matrix-name">{shown ?? name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, shown }, row) => (
            <tr key={id}>
              <th scope="row" title={name}>
                <bdi className="matrix-name">{shown ?? name}</bdi>
              </th>
              {columns.map((other, column) => {
                const count = cells[row]![column]!
                const isOwn = isSymmetric && row === column
                return (
                  <td key={other.id}>
                    <button
                      type="button"
                      className="matrix-cell"
                      tabIndex={-1}
                      aria-label={describe(row, column)}
                      aria-disabled={count === 0}
                      data-own={isOwn || undefined}
                      style={heat(isOwn ? 0 : heatOf(count, most))}
                      onClick={() => count > 0 && onOpen(row, column)}
                    >
                      {count === 0 ? '' : formatNumber(count)}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function heat(part: number): Readonly<Record<`--${string}`, string>> {
  return { '--heat': part.toFixed(3) }
}
