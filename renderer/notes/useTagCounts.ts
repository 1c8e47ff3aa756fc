import { useMemo } from 'react'
import { countTags, type TagCount } from '../../shared/notes/tags'
import { useWindowState } from '../state/useSession'
import { openHighlights } from '../state/windowState'
import { sumTagCounts } from './completeTag'

const nothing: ReadonlyMap<string, TagCount> = new Map()

/** On how many highlights of the whole library each tag stands, by tag id; none if not wanted. */
export function useTagCounts(isWanted = true): ReadonlyMap<string, TagCount> {
  const elsewhere = useWindowState((state) => state.tagCountsElsewhere)
  const highlights = useWindowState(openHighlights)
  const tags = useWindowState((state) => state.library.tags)
  return useMemo(
    () => (isWanted ? sumTagCounts(elsewhere, countTags(highlights, tags)) : nothing),
    [isWanted, elsewhere, highlights, tags],
  )
}
