import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Highlight } from '../../shared/notes/highlight'
import { HighlightCard } from '../notes/HighlightCard'
import { useWindowState } from '../state/useSession'
import { highlightsTouching } from './highlightIndex'
import { highlightsKey } from './highlightsPlugin'
import { layoutMargin } from './layoutMargin'
import './Margin.css'
import type { MountedArticle } from './mountArticle'
import { coordinatesAt } from './places'

const gap = 8

/** The notes of the passages near the viewport, each beside its passage. */
export function Margin({ article }: { readonly article: MountedArticle }) {
  const focusedId = useWindowState((state) => state.focus?.highlightId ?? null)
  const isEditing = useWindowState((state) => (state.focus?.editing ?? null) !== null)
  const shown = useShownHighlights(article, focusedId)
  const cards = useRef(new Map<string, HTMLElement>())
  const column = useRef<HTMLElement>(null)
  const broughtIn = useRef<HTMLElement>(undefined)

  const layOut = useCallback(() => {
    if (!column.current) return
    const origin = column.current.getBoundingClientRect().top
    const items = shown.flatMap(({ id, start }) => {
      const card = cards.current.get(id)
      if (!card) return []
      return {
        id,
        wanted: coordinatesAt(article.view, start).top - origin,
        height: card.offsetHeight,
      }
    })
    for (const [id, top] of layoutMargin(items, focusedId, gap)) {
      const card = cards.current.get(id)
      if (!card) continue
      card.style.transform = `translateY(${Math.round(top)}px)`
      if ('placed' in card.dataset) continue
      // A new card is there at once; only from now on does it move with a transition.
      card.getBoundingClientRect()
      card.dataset['placed'] = ''
    }
    // What is being written must not lie below the window; once there, the reader may scroll away.
    const written = isEditing && focusedId ? cards.current.get(focusedId) : undefined
    if (written && written !== broughtIn.current) written.scrollIntoView({ block: 'nearest' })
    broughtIn.current = written
  }, [article, shown, focusedId, isEditing])

  useLayoutEffect(layOut, [layOut])
  useEffect(() => {
    const observer = new ResizeObserver(layOut)
    observer.observe(article.view.dom)
    for (const card of cards.current.values()) observer.observe(card)
    return () => observer.disconnect()
  }, [article, layOut])

  return (
    <aside ref={column} className="margin" aria-label="Notes in the margin">
      {shown.map((highlight) => (
        <div
          key={highlight.id}
          className="margin-item"
          data-focused={highlight.id === focusedId || undefined}
          ref={(element) => {
            if (element) cards.current.set(highlight.id, element)
            return () => void cards.current.delete(highlight.id)
          }}
        >
          <HighlightCard highlight={highlight} place="margin" />
        </div>
      ))}
    </aside>
  )
}

/** Highlights near the viewport with something to show beside them, and the one in focus. */
function useShownHighlights(
  article: MountedArticle,
  focusedId: string | null,
): readonly Highlight[] {
  const [plugin, setPlugin] = useState(() => highlightsKey.getState(article.view.state))
  useEffect(() => {
    const follow = (): void => setPlugin(highlightsKey.getState(article.view.state))
    follow()
    return article.onUpdate(follow)
  }, [article])
  return useMemo(() => {
    if (!plugin) return []
    return highlightsTouching(plugin.index, plugin.near).filter(
      ({ id, note, tags }) => id === focusedId || note !== '' || tags.length > 0,
    )
  }, [plugin, focusedId])
}
