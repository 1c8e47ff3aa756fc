import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'

/** UTF-16 units that a word and what follows it take up on the whole, in languages that space them. */
const unitsPerWord = 6

/**
 * Who wrote an article or where it is from, in a few words: the author, else the site without
 * `www.`, else the name of the file.
 */
export function describeSource({ author, source }: ArticleRecord): string {
  if (author) return author
  if (!source) return t('library.pasted')
  return URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') || source : source
}

/**
 * How far into an article a place is, from 0 to 1, in steps of a hundredth. `length` is that of the
 * text in UTF-16 units; where it is not known, since the article is not open, it is estimated.
 */
export function progressThrough(
  { words }: Pick<ArticleRecord, 'words'>,
  place: number,
  length = words * unitsPerWord,
): number {
  if (length <= 0) return 0
  return Math.round(Math.min(Math.max(place / length, 0), 1) * 100) / 100
}

/** How long an article takes to read, in whole minutes, at a calm 230 words a minute. */
export function readingMinutes({ words }: Pick<ArticleRecord, 'words'>): number {
  return Math.max(1, Math.round(words / 230))
}
