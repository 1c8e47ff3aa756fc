import { highlightColors, type HighlightColor } from '../notes/highlight'
import type { CodebookTag } from './codebook'

/** The tags that colour keys apply, in the order of the inks. */
export function boundTags<Tag extends CodebookTag>(
  tags: readonly Tag[],
): readonly (readonly [HighlightColor, Tag])[] {
  return highlightColors.flatMap((ink) => {
    const tag = tags.find(({ bound, color }) => bound && color === ink)
    return tag ? [[ink, tag] as const] : []
  })
}
