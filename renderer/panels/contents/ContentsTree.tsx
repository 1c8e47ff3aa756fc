import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ArticleRecord } from '../../../shared/article/article'
import { countUnder, entryAt, type OutlineEntry } from '../../../shared/article/outline'
import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { placeOf } from '../../state/travel'
import { openHighlights } from '../../state/windowState'
import { focusPage } from '../focusPage'
import { withIndex } from '../notes/withIndex'
import { openDrawer } from '../panels'
import { contentsTreeId } from './contentsTreeId'
import { ContentsEntry } from './ContentsEntry'
import { indexForKey } from './indexForKey'
import { useTypeAhead } from './useTypeAhead'

/**
 * Headings as a tree of which only what is in view is drawn: a press or Enter goes there; arrows,
 * Home, End and letters walk; Escape goes back to the page.
 */
export function ContentsTree({
  outline,
  record,
}: {
  readonly outline: readonly OutlineEntry[]
  readonly record: ArticleRecord
}) {
  const session = useSession()
  const current = useWindowState((state) => entryAt(outline, placeOf(state)))
  const highlights = useWindowState(openHighlights)
  const counts = useMemo(() => countUnder(outline, highlights), [outline, highlights])
  const [chosen, setChosen] = useState<number | null>(null)
  // Until one is walked to, the keyboard is where the reader is.
  const active = chosen ?? Math.max(current, 0)
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: outline.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (outline[index]!.title.length > 34 ? 49 : 30),
    overscan: 8,
    paddingStart: 8,
    paddingEnd: 8,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 40,
    // Until the list is measured, as much is drawn as may be in view.
    initialRect: { width: 272, height: 640 },
    // Where the keyboard is must be there for a screen reader.
    rangeExtractor: useCallback((range: Range) => withIndex(range, active), [active]),
  })

  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current, { align: 'auto' })
  }, [virtualizer, current])

  const walkTo = (index: number): void => {
    setChosen(index)
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const titles = useMemo(() => outline.map(({ title }) => title), [outline])
  const typeAhead = useTypeAhead(titles)

  const goTo = (index: number, byKeyboard: boolean): void => {
    const entry = outline[index]
    if (!entry) return
    setChosen(null)
    const isDrawer = session.store.get().drawer !== null
    session.travel.goToHeading(entry.start)
    openDrawer(session, null)
    // A drawer gives the focus back to where it was once it is gone.
    if (byKeyboard || isDrawer) requestAnimationFrame(focusPage)
  }

  const strike = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && session.store.get().drawer === null) focusPage()
    else if (event.key === 'Enter' || (event.key === ' ' && !typeAhead.isTyping()))
      goTo(active, true)
    else {
      const next = indexForKey(event.key, active, outline) ?? typeAhead.find(event.key, active)
      if (next === null) return
      walkTo(next)
    }
    event.preventDefault()
  }

  return (
    // Letters and arrows are for the whole tree, which has the focus itself.
    <div
      ref={scroller}
      id={contentsTreeId}
      className="contents-tree"
      role="tree"
      tabIndex={0}
      aria-label={t('contents.title')}
      aria-activedescendant={`${contentsTreeId}-${active}`}
      dir={record.direction}
      lang={record.language ?? undefined}
      onKeyDown={strike}
      onBlur={() => setChosen(null)}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <ContentsEntry
            key={key}
            ref={virtualizer.measureElement}
            index={index}
            entry={outline[index]!}
            highlights={counts[index]!}
            isCurrent={index === current}
            isActive={index === active}
            top={start}
            onPress={() => goTo(index, false)}
          />
        ))}
      </div>
    </div>
  )
}
