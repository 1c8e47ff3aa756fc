import { useMemo } from 'react'
import { useWindowState } from '../state/useSession'
import { openHighlights } from '../state/windowState'
import { recentTags } from './completeTag'

/** How many tags are so recent that they go before those used more often. */
const most = 3

const none: readonly string[] = []

/** The tags given last in the open article, by id, the last first; none if not wanted. */
export function useRecentTags(isWanted: boolean): readonly string[] {
  const highlights = useWindowState(openHighlights)
  return useMemo(() => (isWanted ? recentTags(highlights, most) : none), [isWanted, highlights])
}
