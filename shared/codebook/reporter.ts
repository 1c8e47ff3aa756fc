/** Gathers what happened to many things, so that one sentence can tell of all that it happened to. */
export interface Reporter {
  /** `tell` makes the sentence from the names, such as “a”, “b” and 3 others, and their number. */
  readonly add: (tell: (names: string, count: number) => string, name: string) => void
  readonly sentences: () => readonly string[]
}

export function createReporter(): Reporter {
  const told = new Map<(names: string, count: number) => string, Set<string>>()
  return {
    add: (tell, name) => {
      const names = told.get(tell)
      if (names) names.add(name)
      else told.set(tell, new Set([name]))
    },
    sentences: () => [...told].map(([tell, names]) => tell(listNames([...names]), names.size)),
  }
}

const shownNames = 3
const longestName = 60

function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, names.length > shownNames + 1 ? shownNames : shownNames + 1)
    .map((name) => `“${shorten(name)}”`)
  const others = names.length - shown.length
  if (others > 0) return `${shown.join(', ')} and ${others.toLocaleString('en')} others`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}

function shorten(name: string): string {
  const letters = Array.from(name.slice(0, 2 * longestName))
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
}
