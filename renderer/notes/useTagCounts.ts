import { useMemo } from 'react'
import { countTags } from '../../shared/notes/tags'
import { useWindowState } from '../state/useSession'
import { openHighlights } from '../state/windowState'
import { sumTagCounts } from './completeTag'

/** On how many highlights of the whole library each tag stands, by tag id. */
export function useTagCounts(): ReadonlyMap<string, number> {
  const elsewhere = useWindowState((state) => state.tagCountsElsewhere)
  const highlights = useWindowState(openHighlights)
  return useMemo(() => sumTagCounts(elsewhere, countTags(highlights)), [elsewhere, highlights])
}
