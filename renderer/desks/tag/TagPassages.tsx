import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PassageInContext, TagPage, TagPageQuestion } from '../../../shared/catalogue/tagPage'
import { t } from '../../../shared/language/t'
import type { Tag } from '../../../shared/notes/tag'
import type { ListPlace } from '../../state/desk'
import { AskFailure } from '../../ui/AskFailure'
import { Waiting } from '../../ui/Waiting'
import { useKeptPlace } from '../useKeptPlace'
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
  const { known, failure, isTrying, isStale, retry } = useParts(source, question, sight)
  // Until it is known, as much as there was.
  const total = known?.answer.total ?? (place && failure === null ? place.row + 12 : 0)

  // oxlint-disable-next-line react/incompatible-library -- none of it is handed to a memo
  const virtualizer = useVirtualizer({
    count: total + 1,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) => (index === 0 ? estimate.head : estimate.passage),
      [],
    ),
    initialOffset: () =>
      place && place.row > 0
        ? Math.max(0, estimate.head + (place.row - 1) * estimate.passage - place.above)
        : 0,
    overscan: 4,
    paddingEnd: 64,
    initialRect: { width: 640, height: 700 },
    onChange: (_, isMoving) => {
      if (!isMoving) report()
    },
  })

  useKeptPlace(virtualizer, place && { index: place.row, above: place.above }, known !== null)

  function report(): void {
    const { range, scrollOffset, measurementsCache } = virtualizer
    if (!range) return
    const startOf = (row: number): number => measurementsCache[row]?.start ?? 0
    const offset = scrollOffset ?? 0
    const row = Math.min(range.startIndex + (startOf(range.startIndex) < offset ? 1 : 0), total)
    onPlace({ row, above: startOf(row) - offset, at: 0 })
  }

  const first = Math.max(0, (virtualizer.range?.startIndex ?? 0) - 1)
  const last = Math.max(0, (virtualizer.range?.endIndex ?? 12) - 1)
  useEffect(
    () =>
      setSight((before) =>
        before.first === first && before.last === last ? before : { first, last },
      ),
    [first, last],
  )

  return (
    <>
      {failure !== null && (
        <div className="desk-head">
          <AskFailure message={failure} isTrying={isTrying} onTryAgain={retry} />
        </div>
      )}
      <section
        ref={scroller}
        data-desk-focus
        className="desk-body tag-scroller"
        aria-label={t('tagPage.passagesWith', { name: tag.name })}
        aria-busy={isStale}
        // Whatever is pressed may lead away, while the page is still in motion.
        onClickCapture={report}
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
                <>
                  <TagHead tag={tag} withChildren={withChildren} page={known?.answer ?? null} />
                  {known === null && failure === null && (
                    <Waiting>{t('asking.readingNotes')}</Waiting>
                  )}
                </>
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
    </>
  )
}

/** About how high things are, in pixels, until they are measured. */
const estimate = { head: 220, passage: 190 } as const

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
