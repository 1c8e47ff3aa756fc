import { formatNumber } from '../language/formats'
import { axisOf } from './axisOf'
import { chartColors, tint } from './chartColors'
import { svgChart, svgElement, svgText, svgTitle, type ChartWords } from './svgChart'

/** What was counted over time: columns from left to right, each with a part that is told apart. */
export interface ColumnsChart extends ChartWords {
  readonly columns: readonly {
    /** Under the axis, where there is room for it. */
    readonly label: string
    /** In full, with its numbers. */
    readonly told: string
    readonly count: number
    readonly part: number
  }[]
  /** What the part is, and what the rest. */
  readonly legend: { readonly part: string; readonly rest: string }
}

const height = 260
/** Room for the numbers of the axis, and for a label under it. */
const left = 44
const below = 28
const labelWidth = 72

/** The columns as an SVG document. */
export function writeColumnsSvg({ columns, legend, ...words }: ColumnsChart): string {
  const step = Math.min(64, Math.max(4, 840 / Math.max(1, columns.length)))
  const width = Math.max(480, left + step * columns.length)
  const { top, ticks } = axisOf(Math.max(0, ...columns.map(({ count }) => count)))
  const yOf = (count: number): number => round(height - (count / top) * height)
  const barWidth = round(step * 0.8)
  const every = Math.ceil(labelWidth / step)
  return svgChart(words, { width, height: height + below + 36 }, [
    ...ticks.flatMap((tick) => [
      svgElement('line', {
        x1: left,
        x2: width,
        y1: yOf(tick),
        y2: yOf(tick),
        stroke: tick === 0 ? chartColors.ruleStrong : chartColors.rule,
      }),
      svgText(formatNumber(tick), {
        x: left - 8,
        y: yOf(tick) + 4,
        'text-anchor': 'end',
        fill: chartColors.inkSoft,
      }),
    ]),
    ...columns.map(({ label, told, count, part }, index) => {
      const x = round(left + index * step + (step - barWidth) / 2)
      const bar = (from: number, to: number, fill: string): readonly string[] =>
        to === from
          ? []
          : [
              svgElement('rect', {
                x,
                y: yOf(to),
                width: barWidth,
                height: round(yOf(from) - yOf(to)),
                fill,
                stroke: chartColors.accent,
                'stroke-width': 0.75,
              }),
            ]
      return svgElement(
        'g',
        {},
        svgTitle(told),
        ...bar(0, part, chartColors.accent),
        ...bar(part, count, restColor),
        ...(index % every === 0
          ? [svgText(label, { x, y: height + 20, fill: chartColors.inkSoft })]
          : []),
      )
    }),
    ...legendOf(legend, height + below + 20),
  ])
}

const restColor = tint(0.35)

function legendOf({ part, rest }: ColumnsChart['legend'], y: number): readonly string[] {
  return [
    { fill: chartColors.accent, text: part, x: left },
    { fill: restColor, text: rest, x: left + 180 },
  ].flatMap(({ fill, text, x }) => [
    svgElement('rect', { x, y: y - 10, width: 12, height: 12, fill, stroke: chartColors.accent }),
    svgText(text, { x: x + 20, y, fill: chartColors.inkSoft }),
  ])
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
