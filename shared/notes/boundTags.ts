import { highlightColors, type HighlightColor } from './highlight'
import type { Tag } from './tag'

/** The tags that colour keys apply, in the order of the inks; of two bound to one ink the first. */
export function boundTags<Kind extends Pick<Tag, 'bound' | 'color'>>(
  tags: readonly Kind[],
): readonly (readonly [HighlightColor, Kind])[] {
  return highlightColors.flatMap((ink) => {
    const tag = tags.find(({ bound, color }) => bound && color === ink)
    return tag ? [[ink, tag] as const] : []
  })
}
