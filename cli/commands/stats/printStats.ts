import { formatNumber } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import type { Context } from '../../context'
import type { Stats } from './statsOf'

/** How many lines of a list are printed; `--json` has all. */
const most = 12
/** Characters of the longest bar. */
const longestBar = 40

interface Line {
  readonly count: number
  readonly told: string
}

/** Prints counts for a reader: sums, then lists of which each has a dozen lines at most. */
export function printStats(stats: Stats, context: Context): void {
  const { overTime, tags, together } = stats
  const list = (title: string, lines: readonly Line[]): void => {
    if (lines.length === 0) return
    const width = Math.max(...lines.map(({ count }) => formatNumber(count).length))
    context.print('', context.style('bold', title))
    for (const { count, told } of lines) {
      context.print(`  ${formatNumber(count).padStart(width)}  ${told}`)
    }
  }

  context.print(
    t('cli.statsArticles', { articles: stats.articles, words: stats.words }),
    t('cli.statsHighlights', {
      highlights: stats.highlights,
      articles: stats.highlightedArticles,
      withNote: stats.withNote,
      tagged: stats.tagged,
    }),
    t('common.tags', { count: tags.length }),
  )
  const last = overTime.periods.slice(-most)
  const highest = Math.max(...last.map(({ highlights }) => highlights))
  list(
    overTime.periods.length > most
      ? t('cli.statsOverTimeLast', { by: overTime.by, count: most })
      : t('cli.statsOverTime', { by: overTime.by }),
    last.map(({ from, highlights }) => {
      const name = overTime.by === 'month' ? from.slice(0, 7) : from
      const bar = '▇'.repeat(Math.ceil((highlights / highest) * longestBar))
      return { count: highlights, told: `${name}  ${context.style('dim', bar)}`.trimEnd() }
    }),
  )
  list(
    t('cli.statsTags'),
    tags
      .filter(({ withBelow }) => withBelow > 0)
      .slice(0, most)
      .map(({ path, highlights, withBelow }) => ({
        count: highlights,
        told:
          withBelow === highlights
            ? path
            : t('cli.statsTagWithBelow', { tag: path, count: withBelow }),
      })),
  )
  list(
    t('cli.statsTogether', {
      within: together[0]?.inOneParagraph === null ? 'overlap' : 'paragraph',
    }),
    together.slice(0, most).map(({ tags: [one, other], overlapping, inOneParagraph }) => ({
      count: inOneParagraph ?? overlapping,
      told:
        inOneParagraph === null
          ? `${one} + ${other}`
          : t('cli.statsPairOverlapping', { pair: `${one} + ${other}`, count: overlapping }),
    })),
  )
}
