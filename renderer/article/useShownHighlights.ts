import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Highlight } from '../../shared/notes/highlight'
import type { Focus } from '../state/windowState'
import { highlightsTouching } from './highlightIndex'
import { highlightsKey } from './highlightsPlugin'
import type { MountedArticle } from './mountArticle'

/** Highlights near the viewport with something to show beside them, and those at the focus. */
export function useShownHighlights(
  article: MountedArticle,
  focus: Focus | null,
): readonly Highlight[] {
  const [calm, setCalm] = useState(() => highlightsKey.getState(article.view.state))
  useEffect(() => {
    const follow = (): void =>
      startTransition(() => setCalm(highlightsKey.getState(article.view.state)))
    follow()
    return article.onUpdate(follow)
  }, [article])
  // What is written in must be there for the next key.
  const plugin = focus?.editing ? highlightsKey.getState(article.view.state) : calm
  const index = plugin?.index
  const near = plugin?.near
  return useMemo(() => {
    if (!index || !near) return []
    return highlightsTouching(index, near).filter(
      ({ id, note, tags }) =>
        id === focus?.highlightId ||
        note !== '' ||
        tags.length > 0 ||
        focus?.among?.includes(id) === true,
    )
  }, [index, near, focus])
}
