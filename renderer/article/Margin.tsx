import {
  memo,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import { HighlightCard } from '../notes/HighlightCard'
import { useCalmFocus } from '../state/useCalmFocus'
import { useWindowState } from '../state/useSession'
import { estimateCardHeight } from './estimateCardHeight'
import { followText } from './followText'
import { layoutMargin } from './layoutMargin'
import './Margin.css'
import { marginCards, type MarginCards } from './marginCards'
import { MarginHint } from './MarginHint'
import type { MountedArticle } from './mountArticle'
import { coordinatesAt } from './places'
import { useShownHighlights } from './useShownHighlights'

const gap = 8
/** How far above and below the window cards are drawn, in heights of it. */
const around = 1

/** The notes of the passages near the viewport, each beside its passage. */
export function Margin({ article }: { readonly article: MountedArticle }) {
  const focus = useCalmFocus((state) => state.focus)
  const focusedId = focus?.highlightId ?? null
  const isEditing = (focus?.editing ?? null) !== null
  const shown = useShownHighlights(article, focus)
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set())
  const [cards] = useState(marginCards)
  const column = useRef<HTMLElement>(null)
  const broughtIn = useRef<HTMLElement>(undefined)
  const measured = useRef<Measured>({ passages: new Map(), textTop: 0 })

  const layOut = useCallback(() => {
    if (!column.current) return
    const origin = column.current.getBoundingClientRect().top
    const { passages, textTop } = measured.current
    // The title above the text may have another height than before.
    const top = article.view.dom.getBoundingClientRect().top - origin
    // Far down the page the difference of two places is not exact.
    if (Math.abs(top - textTop) > 0.5) {
      passages.clear()
      measured.current.textTop = top
      column.current.style.setProperty('--text-top', `${top}px`)
    }
    const heights = cards.measureHeights()
    const items = shown.map((highlight) => {
      const { id, start } = highlight
      let passage = passages.get(id)
      if (passage?.start !== start) {
        passage = { start, top: coordinatesAt(article.view, start).top - origin }
        passages.set(id, passage)
      }
      return { id, wanted: passage.top, height: heights.get(id) ?? estimateCardHeight(highlight) }
    })
    const tops = layoutMargin(items, focusedId, gap)
    cards.place(tops)

    const window = article.scroller.getBoundingClientRect()
    const room = window.height * around
    const near = items.filter(({ id, height }) => {
      const top = origin + tops.get(id)!
      return top + height > window.top - room && top < window.bottom + room
    })
    // The page is painted first, and a thousand cards would not be drawn in one frame.
    startTransition(() => setDrawn((before) => sameOr(before, new Set(near.map(({ id }) => id)))))

    // What is being written must not lie below the window; once there, the reader may scroll away.
    const written = isEditing && focusedId ? cards.get(focusedId) : undefined
    if (written && written !== broughtIn.current) written.scrollIntoView({ block: 'nearest' })
    broughtIn.current = written
  }, [article, cards, shown, focusedId, isEditing])

  useLayoutEffect(layOut, [layOut, drawn])
  useLayoutEffect(() => cards.onResize(layOut), [cards, layOut])

  const follow = useEffectEvent((isLaidOutAnew: boolean) => {
    if (isLaidOutAnew) measured.current.passages.clear()
    layOut()
  })
  const typeface = useWindowState((state) => state.settings.typeface)
  useEffect(
    () => followText(article.view, (isLaidOutAnew) => follow(isLaidOutAnew)),
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another typeface is reason to look anew
    [article, typeface],
  )

  return (
    <aside ref={column} className="margin" aria-label={t('article.notesInMargin')}>
      <MarginHint />
      {shown
        .filter(({ id }) => drawn.has(id) || id === focusedId)
        .map((highlight) => (
          <PlacedCard
            key={highlight.id}
            cards={cards}
            highlight={highlight}
            isFocused={highlight.id === focusedId}
          />
        ))}
    </aside>
  )
}

const PlacedCard = memo(function PlacedCard({
  cards,
  highlight,
  isFocused,
}: {
  readonly cards: MarginCards
  readonly highlight: Highlight
  readonly isFocused: boolean
}) {
  const { id } = highlight
  const add = useCallback(
    (card: HTMLElement | null) => (card ? cards.add(id, card) : undefined),
    [cards, id],
  )
  return (
    <div ref={add} className="margin-item" data-focused={isFocused || undefined}>
      <HighlightCard highlight={highlight} place="margin" />
    </div>
  )
})

/** What was measured of highlights by their ids, in pixels; the page may have moved since. */
interface Measured {
  /** Where passages begin, from the top of the column. */
  readonly passages: Map<Highlight['id'], { readonly start: number; readonly top: number }>
  /** How far below the top of the column the text begins. */
  textTop: number
}

function sameOr(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
  return after.size === before.size && [...after].every((id) => before.has(id)) ? before : after
}
