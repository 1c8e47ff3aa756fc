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
 * How far into an article a place is, from 0 to 1, in steps of a hundredth; neither before there is
 * any progress nor before the end is it said to be there. `length` is that of the
 * text in UTF-16 units; where it is not known, since the article is not open, it is estimated.
 */
export function progressThrough(
  { words }: Pick<ArticleRecord, 'words'>,
  place: number,
  length = words * unitsPerWord,
): number {
  if (length <= 0 || place <= 0) return 0
  if (place >= length) return 1
  return Math.min(Math.max(Math.round((place / length) * 100) / 100, 0.01), 0.99)
}
