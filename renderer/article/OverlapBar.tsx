import { useEffect, useRef, type KeyboardEvent } from 'react'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import { tagPathsOf } from '../../shared/notes/tags'
import { describeHighlight, shortenQuote } from '../notes/describeHighlight'
import { useSession, useWindowState } from '../state/useSession'
import type { Focus } from '../state/windowState'
import type { MountedArticle } from './mountArticle'
import './OverlapBar.css'
import { usePlacedBar } from './usePlacedBar'

/**
 * Where several highlights lie one over another: which one is open, and the others to choose. Tab
 * and the arrows walk them, each shown at once; Enter opens the note, Escape goes back to the text.
 */
export function OverlapBar({
  article,
  focus,
  choices,
}: {
  readonly article: MountedArticle
  readonly focus: Focus
  /** The highlights that lie here, the smallest first; at least one. */
  readonly choices: readonly Highlight[]
}) {
  const session = useSession()
  const tags = useWindowState((state) => state.library.tags)
  const bar = useRef<HTMLDivElement>(null)
  // At the smallest, so that it stays in place while the others are walked.
  usePlacedBar(bar, article, choices[0]!)
  const { among = [], choosing = false } = focus
  const chosenAt = choices.findIndex(({ id }) => id === focus.highlightId)
  useEffect(() => {
    if (choosing) buttonsIn(bar.current)[chosenAt]?.focus({ preventScroll: true })
  }, [choosing, chosenAt])

  function show(highlightId: string): void {
    if (highlightId === session.store.get().focus?.highlightId) return
    // It lies here, wherever it may begin.
    session.focus({ highlightId, editing: null, reveal: false, among })
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') session.focus({ ...focus, editing: 'note', choosing: false })
    else if (event.key === 'Escape') leave()
    else {
      const next = nextChoice(event.key, chosenAt, choices.length)
      if (next === null) return
      buttonsIn(bar.current)[next]?.focus({ preventScroll: true })
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function leave(): void {
    article.view.dom.focus({ preventScroll: true })
    session.focus({ highlightId: focus.highlightId, editing: null, reveal: false })
  }

  return (
    <div
      ref={bar}
      className="overlap-bar"
      role="toolbar"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={t('article.highlightsHere')}
      onKeyDown={handleKey}
      // The caret must stay in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.map((highlight, index) => (
        <button
          key={highlight.id}
          type="button"
          aria-pressed={highlight.id === focus.highlightId}
          aria-label={t('article.oneOfHighlightsHere', {
            highlight: describeHighlight(highlight, tags),
            position: index + 1,
            count: choices.length,
          })}
          className="overlap-choice"
          onFocus={() => show(highlight.id)}
          onClick={() => show(highlight.id)}
        >
          <span className={`overlap-choice-quote highlight-${highlight.color}`}>
            {shortenQuote(highlight.quote)}
          </span>
          <Remarks names={tagPathsOf(highlight, tags)} note={highlight.note} />
        </button>
      ))}
    </div>
  )
}

/** What tells one choice from another besides its words; nothing where it has neither. */
function Remarks({ names, note }: { readonly names: readonly string[]; readonly note: string }) {
  const remarks = [...names.map((name) => `#${name}`), note.trim()].filter((part) => part !== '')
  return remarks.length > 0 && <span className="overlap-choice-remarks">{remarks.join(' ')}</span>
}

function buttonsIn(bar: HTMLElement | null): readonly HTMLElement[] {
  return bar ? [...bar.querySelectorAll('button')] : []
}

/** The choice that a key leads to, round from the last to the first; null for other keys. */
function nextChoice(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
