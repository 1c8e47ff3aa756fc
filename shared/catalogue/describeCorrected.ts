import type { FoundInLibrary } from './foundInLibrary'

const either = new Intl.ListFormat('en', { type: 'disjunction' })

/** What was looked for beside a word that stands nowhere, as a sentence. */
export function describeCorrected({ typed, found }: FoundInLibrary['corrected'][number]): string {
  const words = either.format(found.map((word) => `“${word}”`))
  return `Nothing is written “${typed}”; showing ${words}.`
}
