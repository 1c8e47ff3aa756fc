import { useMemo } from 'react'
import { countTags } from '../../shared/notes/tags'
import { useWindowState } from '../state/useSession'
import { openHighlights } from '../state/windowState'
import { sumTagCounts } from './completeTag'

const nothing: ReadonlyMap<string, number> = new Map()

/** On how many highlights of the whole library each tag stands, by tag id; none if not wanted. */
export function useTagCounts(isWanted = true): ReadonlyMap<string, number> {
  const elsewhere = useWindowState((state) => state.tagCountsElsewhere)
  const highlights = useWindowState(openHighlights)
  return useMemo(
    () => (isWanted ? sumTagCounts(elsewhere, countTags(highlights)) : nothing),
    [isWanted, elsewhere, highlights],
  )
}
