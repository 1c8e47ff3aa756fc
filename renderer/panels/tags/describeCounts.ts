import type { TagCount } from '../../../shared/notes/tags'

/** On how many highlights a tag stands, and with those below it where that differs, in words. */
export function describeCounts({ own, whole }: TagCount): string {
  const highlights = own === 1 ? '1 highlight' : `${own.toLocaleString('en')} highlights`
  return own === whole
    ? highlights
    : `${highlights}, ${whole.toLocaleString('en')} with the tags below`
}
