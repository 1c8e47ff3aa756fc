import type { Insights } from '../../../shared/catalogue/insights'
import './Figures.css'

/** The sums of the library. */
export function Figures({ insights }: { readonly insights: Insights }) {
  const { articles, highlightedArticles, highlights, withNote, tagged } = insights
  const share = (count: number): string => {
    const percent = Math.round((count / highlights) * 100)
    return `${percent} % of the highlights`
  }
  const figures = [
    {
      name: highlights === 1 ? 'highlight' : 'highlights',
      count: highlights,
      told: `in ${highlightedArticles.toLocaleString('en')} of ${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`,
    },
    { name: 'with a note', count: withNote, told: share(withNote) },
    { name: 'with a tag', count: tagged, told: share(tagged) },
  ]
  return (
    <dl className="figures">
      {figures.map(({ name, count, told }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{count.toLocaleString('en')}</dd>
          <dd className="figure-told">{told}</dd>
        </div>
      ))}
    </dl>
  )
}
