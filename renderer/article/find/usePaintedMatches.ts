import { useEffect } from 'react'
import type { Matches } from '../../../shared/article/findInText'
import type { TextRange } from '../../../shared/article/text'
import { highlightsKey } from '../highlightsPlugin'
import type { MountedArticle } from '../mountArticle'
import { clearMatches, paintMatches } from './paintMatches'

/** Keeps the matches near the viewport painted while the component is there. */
export function usePaintedMatches(
  { view, onUpdate }: MountedArticle,
  matches: Matches,
  current: TextRange | null,
): void {
  useEffect(() => {
    let painted: TextRange | undefined
    const paint = (): void => {
      painted = highlightsKey.getState(view.state)?.near
      if (painted) paintMatches(view, painted, matches, current)
    }
    paint()
    const stop = onUpdate(() => {
      if (highlightsKey.getState(view.state)?.near !== painted) paint()
    })
    // A highlight made or taken away puts other elements into the page.
    const observer = new MutationObserver(paint)
    observer.observe(view.dom, { childList: true, characterData: true, subtree: true })
    return () => {
      stop()
      observer.disconnect()
    }
  }, [view, onUpdate, matches, current])
  useEffect(() => clearMatches, [])
}
