import { useEffect, useRef, useState } from 'react'
import type { Highlight } from '../../shared/notes/highlight'
import '../article/highlights.css'
import { useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import './Quote.css'

/** The words of a highlight in its ink, a few lines of them until the reader asks for all. */
export function Quote({
  highlight,
  headings,
}: {
  readonly highlight: Highlight
  readonly headings: string
}) {
  const language = useWindowState(
    ({ library, article }) => library.articles.find(({ id }) => id === article?.id)?.language,
  )
  const words = useRef<HTMLQuoteElement>(null)
  const [whole, setWhole] = useState(false)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const element = words.current
    if (!element || whole) return
    const observer = new ResizeObserver(() =>
      // The ink reaches a little beyond the lines, which makes no quote long.
      setLong(element.scrollHeight > element.clientHeight + 8),
    )
    for (const part of [element, ...element.children]) observer.observe(part)
    return () => observer.disconnect()
  }, [whole])

  return (
    <div className="card-quote">
      {headings !== '' && (
        <p className="quote-headings" dir="auto">
          {headings}
        </p>
      )}
      <blockquote
        ref={words}
        className="quote-words"
        data-shown={whole ? 'whole' : isLong ? 'part' : undefined}
        lang={language ?? undefined}
        dir="auto"
      >
        <p>
          <span className={`highlight-${highlight.color}`}>
            {highlight.quote.replaceAll('\uFFFC', '▢')}
          </span>
        </p>
      </blockquote>
      {isLong && (
        <Button look="quiet" aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </div>
  )
}
