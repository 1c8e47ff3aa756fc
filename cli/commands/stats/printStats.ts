import { counted } from '../../articleLine'
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
    const width = Math.max(...lines.map(({ count }) => number(count).length))
    context.print('', context.style('bold', title))
    for (const { count, told } of lines) {
      context.print(`  ${number(count).padStart(width)}  ${told}`)
    }
  }

  context.print(
    `${counted(stats.articles, 'article')}, ${counted(stats.words, 'word')}`,
    `${counted(stats.highlights, 'highlight')} in ${counted(stats.highlightedArticles, 'article')}, ${number(stats.withNote)} with a note, ${number(stats.tagged)} tagged`,
    counted(tags.length, 'tag'),
  )
  const last = overTime.periods.slice(-most)
  const highest = Math.max(...last.map(({ highlights }) => highlights))
  list(
    overTime.periods.length > most
      ? `Highlights by ${overTime.by}, the last ${most}`
      : `Highlights by ${overTime.by}`,
    last.map(({ from, highlights }) => {
      const name = overTime.by === 'month' ? from.slice(0, 7) : from
      const bar = '▇'.repeat(Math.ceil((highlights / highest) * longestBar))
      return { count: highlights, told: `${name}  ${context.style('dim', bar)}`.trimEnd() }
    }),
  )
  list(
    'Most frequent tags',
    tags
      .filter(({ withBelow }) => withBelow > 0)
      .slice(0, most)
      .map(({ path, highlights, withBelow }) => ({
        count: highlights,
        told: withBelow === highlights ? path : `${path} (${number(withBelow)} with those below)`,
      })),
  )
  list(
    together[0]?.inOneParagraph === null
      ? 'Tags that occur together, overlapping'
      : 'Tags that occur together, in the same paragraph',
    together.slice(0, most).map(({ tags: [one, other], overlapping, inOneParagraph }) => ({
      count: inOneParagraph ?? overlapping,
      told:
        inOneParagraph === null
          ? `${one} + ${other}`
          : `${one} + ${other} (${number(overlapping)} overlapping)`,
    })),
  )
}

function number(count: number): string {
  return count.toLocaleString('en')
}
