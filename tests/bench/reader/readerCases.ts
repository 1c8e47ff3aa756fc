/** An article to open: so many words with so many highlights. */
export interface ReaderCase {
  readonly words: number
  readonly highlights: number
}

const wordCounts = [1_000, 100_000, 1_000_000] as const
const highlightCounts = [0, 1_000, 10_000] as const

/** Every size with every number of highlights, the short ones first. */
export const readerCases: readonly ReaderCase[] = wordCounts.flatMap((words) =>
  highlightCounts.map((highlights) => ({ words, highlights })),
)

/** As it stands in the library's list; none has the words of another, by which they are found. */
export function titleOf({ words, highlights }: ReaderCase): string {
  return `Of${words}words with${highlights}highlights`
}

/** The short article that is open between any two that are measured. */
export const restTitle = 'Nothing but a rest'

/** How many highlights an article really has: the shortest have fewer, for want of paragraphs. */
export function highlightsIn({ words, highlights }: ReaderCase): number {
  return Math.min(highlights, words / 5)
}
