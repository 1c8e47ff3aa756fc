import { formatList } from '../language/formats'
import { t } from '../language/t'
import type { FoundInLibrary } from './foundInLibrary'

/** What was looked for beside a word that stands nowhere, as a sentence. */
export function describeCorrected({ typed, found }: FoundInLibrary['corrected'][number]): string {
  const words = found.map((word) => t('query.correctedWord', { word }))
  return t('query.corrected', { typed, found: formatList(words, 'disjunction') })
}
