import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PassageInContext, TagPage, TagPageQuestion } from '../../../shared/catalogue/tagPage'
import type { Tag } from '../../../shared/notes/tag'
import type { ListPlace } from '../../state/desk'
import { useParts, type PartsSource, type RowRange } from '../useParts'
import { ArticleHeading } from './ArticleHeading'
import { Passage } from './Passage'
import { TagHead } from './TagHead'

const source: PartsSource<TagPage, PassageInContext> = {
  ask: (question, from, count) =>
    window.scholium.call('tagPage', {
      ...(JSON.parse(question) as Pick<TagPageQuestion, 'tagId' | 'withChildren'>),
      from,
      count,
    }),
  rowsIn: ({ passages }) => passages,
  count: ({ total }) => total,
}

/** The head of a tag's page and the passages below it, of which only those in sight are drawn. */
export function TagPassages({
  tag,
  withChildren,
  place,
  onPlace,
}: {
  readonly tag: Tag
  readonly withChildren: boolean
  /** Where the page stands when it is drawn first; its head is row 0. */
  readonly place: ListPlace | null
  readonly onPlace: (place: ListPlace) => void
}) {
  const scroller = useRef<HTMLElement>(null)
  const [sight, setSight] = useState<RowRange>(() => ({
    first: Math.max(0, (place?.row ?? 0) - 1),
    last: (place?.row ?? 0) + 12,
  }))
  const question = JSON.stringify({ tagId: tag.id, withChildren })
  const { known, failure, isStale } = useParts(source, question, sight)
  const total = known?.answer.total ?? 0

  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: total + 1,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => (index === 0 ? 220 : 190), []),
    overscan: 4,
    paddingEnd: 64,
    initialRect: { width: 640, height: 700 },
    onChange: ({ range, scrollOffset, measurementsCache }, isMoving) => {
      if (isMoving || !range) return
      const start = measurementsCache[range.startIndex]?.start ?? 0
      onPlace({ row: range.startIndex, hidden: (scrollOffset ?? 0) - start, at: 0 })
    },
  })
  const first = Math.max(0, (virtualizer.range?.startIndex ?? 0) - 1)
  const last = Math.max(0, (virtualizer.range?.endIndex ?? 12) - 1)
  useEffect(
    () =>
      setSight((before) =>
        before.first === first && before.last === last ? before : { first, last },
      ),
    [first, last],
  )

  const isKnown = known !== null
  const wanted = useRef(place)
  useLayoutEffect(() => {
    const back = wanted.current
    if (!isKnown || !back) return
    wanted.current = null
    virtualizer.scrollToIndex(back.row, { align: 'start' })
    const at = virtualizer.getOffsetForIndex(back.row, 'start')
    if (at) virtualizer.scrollToOffset(at[0] + back.hidden)
  }, [isKnown, virtualizer])

  return (
    <section
      ref={scroller}
      className="desk-body tag-scroller"
      aria-label={`Passages with the tag ${tag.name}`}
      aria-busy={isStale}
      // The page is read by keys too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className="tag-rows" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="tag-item"
            style={{ transform: `translateY(${start}px)` }}
          >
            {index === 0 ? (
              <TagHead
                tag={tag}
                withChildren={withChildren}
                page={known?.answer ?? null}
                failure={failure}
              />
            ) : (
              <PassageRow
                tagId={tag.id}
                passage={known?.rows.get(index - 1)}
                before={known?.rows.get(index - 2)}
              />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

/** A passage, under its article and headings where those are others than of the one before. */
function PassageRow({
  tagId,
  passage,
  before,
}: {
  readonly tagId: string
  readonly passage: PassageInContext | undefined
  readonly before: PassageInContext | undefined
}) {
  if (!passage) return <div className="tag-passage-waiting" />
  const isFirst = before?.articleId !== passage.articleId
  const path = passage.headings.join(' › ')
  const isUnderOther = isFirst || before.headings.join(' › ') !== path
  return (
    <>
      {isFirst && <ArticleHeading articleId={passage.articleId} />}
      {path !== '' && isUnderOther && (
        <p className="tag-headings" dir="auto">
          {path}
        </p>
      )}
      <Passage passage={passage} tagId={tagId} />
    </>
  )
}
