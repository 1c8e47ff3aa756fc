import type { english } from '../language/english'
import { formatList } from '../language/formats'
import { t } from '../language/t'
import { longestName, mostLevels } from '../notes/tagPath'

/** The name of a message about many things, which has their names and their number. */
type ReportId = `codebookReport.${keyof (typeof english)['codebookReport']}`

/** Gathers what happened to many things, so that one sentence can tell of all that it happened to. */
export interface Reporter {
  readonly add: (what: ReportId, name: string) => void
  readonly sentences: () => readonly string[]
}

export function createReporter(): Reporter {
  const told = new Map<ReportId, Set<string>>()
  return {
    add: (what, name) => {
      const names = told.get(what)
      if (names) names.add(name)
      else told.set(what, new Set([name]))
    },
    sentences: () =>
      [...told].map(([what, names]) =>
        t(what, { names: listNames([...names]), count: names.size, ...limits }),
      ),
  }
}

const limits = { mostCharacters: longestName, mostLevels }

const shownNames = 3
const longestShown = 60

/** Such as “a”, “b” and 3 others. */
function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, names.length > shownNames + 1 ? shownNames : shownNames + 1)
    .map((name) => t('common.quoted', { text: shorten(name) }))
  const others = names.length - shown.length
  return formatList(others > 0 ? [...shown, t('common.others', { count: others })] : shown)
}

function shorten(name: string): string {
  const letters = Array.from(name.slice(0, 2 * longestShown))
  return letters.length > longestShown ? `${letters.slice(0, longestShown - 1).join('')}…` : name
}
