import type { Insights } from '../../../shared/catalogue/insights'
import { formatNumber, formatPercent } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import './Figures.css'

/** The sums of the library. */
export function Figures({ insights }: { readonly insights: Insights }) {
  const { articles, highlightedArticles, highlights, withNote, tagged } = insights
  const share = (count: number): string =>
    t('insights.shareOfHighlights', { share: formatPercent(count / highlights) })
  const figures = [
    {
      name: t('insights.highlights', { count: highlights }),
      count: highlights,
      told: t('insights.inArticles', { highlighted: highlightedArticles, articles }),
    },
    { name: t('insights.withNote'), count: withNote, told: share(withNote) },
    { name: t('insights.withTag'), count: tagged, told: share(tagged) },
  ]
  return (
    <dl className="figures">
      {figures.map(({ name, count, told }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{formatNumber(count)}</dd>
          <dd className="figure-told">{told}</dd>
        </div>
      ))}
    </dl>
  )
}
