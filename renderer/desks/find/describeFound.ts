import type { FoundInLibrary } from '../../../shared/catalogue/foundInLibrary'

/** How much was found, as a few words. */
export function describeCount({ total, articles }: FoundInLibrary): string {
  if (total === 0) return 'Nothing found'
  if (total === 1) return 'In one article'
  const all = `In ${total.toLocaleString('en')} articles`
  return total > articles.length ? `${all}, the best first` : all
}

/** How far the library has been read, as a sentence. */
export function describeIndexing({
  done,
  total,
}: {
  readonly done: number
  readonly total: number
}): string {
  return `Reading the library: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles.`
}
