import { useEffect, useRef, useState } from 'react'
import { wholeGraphemes } from '../../shared/article/wholeGraphemes'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import '../article/highlights.css'
import { useWindowState } from '../state/useSession'
import { Button } from '../ui/Button'
import './Quote.css'

/** How much of a quote is drawn until all is asked for, in UTF-16 units: more than a few lines. */
const longestDrawn = 1_000

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
  const isCut = highlight.quote.length > longestDrawn
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
        data-shown={whole ? 'whole' : isLong || isCut ? 'part' : undefined}
        lang={language ?? undefined}
        dir="auto"
      >
        <p>
          <span className={`highlight-${highlight.color}`}>
            {(whole ? highlight.quote : beginningOf(highlight.quote)).replaceAll('\uFFFC', '▢')}
          </span>
        </p>
      </blockquote>
      {(isLong || isCut) && (
        <Button look="quiet" aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {t(whole ? 'notes.showLess' : 'notes.showAll')}
        </Button>
      )}
    </div>
  )
}

function beginningOf(quote: string): string {
  if (quote.length <= longestDrawn) return quote
  return quote.slice(0, wholeGraphemes(quote, { start: 0, end: longestDrawn }).end)
}
