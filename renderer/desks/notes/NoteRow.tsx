// What is laid out by its place in a long list can be no table.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { Check } from 'lucide-react'
import { memo } from 'react'
import { wholeGraphemes } from '../../../shared/article/wholeGraphemes'
import type { NoteGrouping, NoteRow as NoteRowFacts } from '../../../shared/catalogue/notesQuery'
import { formatDate } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { itemsById } from '../../../shared/notes/itemsById'
import { tagsOf } from '../../../shared/notes/tags'
import '../../article/highlights.css'
import '../../notes/HighlightCard.css'
import { NoteText } from '../../notes/NoteText'
import '../../notes/Quote.css'
import { TagChips } from '../../notes/TagChips'
import { useWindowState } from '../../state/useSession'

/** How much of a quote is drawn, in UTF-16 units: more than the lines that are shown. */
const longestDrawn = 600

/** A highlight in the list of all; the room that it takes while it is still fetched. */
export const NoteRow = memo(function NoteRow({
  facts,
  by,
  isChosen,
}: {
  readonly facts: NoteRowFacts | undefined
  readonly by: NoteGrouping
  readonly isChosen: boolean
}) {
  const library = useWindowState((state) => state.library)
  if (!facts)
    return <div role="gridcell" className="note-row-waiting" aria-label={t('allNotes.loading')} />
  const { articleId, highlight } = facts
  const article = itemsById(library.articles).get(articleId)
  const about = [
    by === 'article' ? '' : (article?.title ?? ''),
    by === 'day' ? '' : formatDate(new Date(highlight.created), 'shortDay'),
  ].filter((part) => part !== '')
  return (
    <div role="gridcell" className="note-row highlight-card" data-color={highlight.color}>
      <span className="visually-hidden">{t('allNotes.highlight', { color: highlight.color })}</span>
      <span className="note-check" data-selected={isChosen || undefined} aria-hidden>
        <Check />
      </span>
      <blockquote className="note-quote" lang={article?.language ?? undefined} dir="auto">
        <span className={`highlight-${highlight.color}`}>
          {beginningOf(highlight.quote).replaceAll('\uFFFC', '▢')}
        </span>
      </blockquote>
      {highlight.note.trim() !== '' && (
        <div className="note-row-note" data-long={isLong(highlight.note) || undefined}>
          <NoteText note={highlight.note} id={highlight.id} />
        </div>
      )}
      <div className="note-row-foot">
        <TagChips tags={tagsOf(highlight, library.tags)} />
        <span className="note-row-about">
          {about.map((part) => (
            <bdi key={part} title={part}>
              {part}
            </bdi>
          ))}
        </span>
      </div>
    </div>
  )
})

function beginningOf(quote: string): string {
  if (quote.length <= longestDrawn) return quote
  return `${quote.slice(0, wholeGraphemes(quote, { start: 0, end: longestDrawn }).end)}…`
}

/** Whether a note surely has more lines than are shown. */
function isLong(note: string): boolean {
  return note.length > 500 || note.split('\n').length > 7
}
