import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Highlight } from '../../shared/notes/highlight'
import type { Focus } from '../state/windowState'
import { highlightsTouching } from './highlightIndex'
import { highlightsKey, type HighlightsState } from './highlightsPlugin'
import type { MountedArticle } from './mountArticle'
import { whenIdle } from '../whenIdle'

/** How long the page itself goes first while it is scrolled, in milliseconds. */
const patience = 100

/** Highlights near the viewport that have something to show, or lie over the one in focus. */
export function useShownHighlights(
  article: MountedArticle,
  focus: Focus | null,
): readonly Highlight[] {
  const [calm, setCalm] = useState(() => paintedIn(article))
  useEffect(() => {
    let followed = paintedIn(article)
    const follow = (): void => {
      followed = paintedIn(article)
      startTransition(() => setCalm(followed))
    }
    const soon = whenIdle(follow, patience)
    follow()
    const stop = article.onUpdate(() => {
      // Only what scrolling brings can wait.
      if (paintedIn(article)?.index === followed?.index) soon.ask()
      else follow()
    })
    return () => {
      stop()
      soon.cancel()
    }
  }, [article])
  // What is written in must be there for the next key.
  const plugin = focus?.editing ? paintedIn(article) : calm
  const index = plugin?.index
  const near = plugin?.near
  return useMemo(() => {
    if (!index || !near) return []
    const touching = highlightsTouching(index, near)
    const focused = touching.find(({ id }) => id === focus?.highlightId)
    const over = new Set(focused && highlightsTouching(index, focused))
    return touching.filter(
      (highlight) => highlight.note !== '' || highlight.tags.length > 0 || over.has(highlight),
    )
  }, [index, near, focus])
}

function paintedIn({ view }: MountedArticle): HighlightsState | undefined {
  return highlightsKey.getState(view.state)
}
