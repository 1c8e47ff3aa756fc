import { formatNumber } from '../language/formats'
import { t } from '../language/t'
import { chartColors } from './chartColors'
import {
  fitLabel,
  svgChart,
  svgElement,
  svgText,
  svgTitle,
  type ChartLabel,
  type ChartWords,
} from './svgChart'

/** How often each of several things occurs: bars one below the other. */
export interface BarsChart extends ChartWords {
  readonly bars: readonly {
    readonly label: ChartLabel
    readonly count: number
    /** As `#rrggbb`. */
    readonly color: string
  }[]
}

const labelWidth = 260
const barWidth = 520
const countWidth = 60
const step = 24

/** The bars as an SVG document. */
export function writeBarsSvg({ bars, ...words }: BarsChart): string {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const size = { width: labelWidth + barWidth + countWidth, height: step * bars.length }
  return svgChart(
    words,
    size,
    bars.map(({ label, count, color }, index) => {
      const y = index * step
      const width = Math.round((count / most) * barWidth * 100) / 100
      return svgElement(
        'g',
        {},
        svgTitle(t('export.chartBar', { label: label.full, count })),
        svgText(fitLabel(label, labelWidth - 12), {
          x: labelWidth - 12,
          y: y + 16,
          'text-anchor': 'end',
        }),
        // Ringed with ink, so that any colour is seen on the paper.
        svgElement('rect', {
          x: labelWidth,
          y: y + 4,
          width,
          height: step - 8,
          rx: 2,
          fill: color,
          stroke: chartColors.ruleStrong,
          'stroke-width': 0.75,
        }),
        svgText(formatNumber(count), {
          x: labelWidth + width + 8,
          y: y + 16,
          fill: chartColors.inkSoft,
        }),
      )
    }),
  )
}
