import { useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Highlight } from '../../shared/notes/highlight'
import { useSession, useWindowState } from '../state/useSession'
import { openHighlights } from '../state/windowState'
import type { MountedArticle } from './mountArticle'
import './OverlapBar.css'
import { usePlacedBar } from './usePlacedBar'

/** Where several highlights lie one over another: which one is open, and the others to choose. */
export function OverlapBar({
  article,
  focused,
  among,
}: {
  readonly article: MountedArticle
  readonly focused: Highlight
  readonly among: readonly string[]
}) {
  const session = useSession()
  const highlights = useWindowState(openHighlights)
  const bar = useRef<HTMLDivElement>(null)
  usePlacedBar(bar, article, focused)
  const choices = among.flatMap((id) => highlights.find((highlight) => highlight.id === id) ?? [])
  return (
    <Toolbar ref={bar} className="overlap-bar" orientation="vertical" aria-label="Highlights here">
      {choices.map(({ id, color, quote }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === focused.id}
          aria-label={`${color} highlight: ${quote}`}
          className={`overlap-choice highlight-${color}`}
          onClick={() => session.focus({ highlightId: id, editing: null, reveal: false, among })}
        >
          {quote}
        </button>
      ))}
    </Toolbar>
  )
}
