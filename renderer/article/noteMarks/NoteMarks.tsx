import { GraduationCap, StickyNote } from 'lucide-react'
import { memo, useCallback } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import type { Highlight } from '../../../shared/notes/highlight'
import { beginning } from '../../../shared/notes/shortQuote'
import { focusPage } from '../../panels/focusPage'
import { useSession } from '../../state/useSession'
import type { MountedArticle } from '../mountArticle'
import { putCaret } from '../moveCaret'
import type { NotedLine } from './lookForNotes'
import './NoteMarks.css'
import { useNotedLines } from './useNotedLines'

/**
 * Where notes do not stand beside the text: a mark beside each line in which highlights with a note
 * or a card begin, which brings the first note up. The keyboard gets there by the highlights.
 */
export function NoteMarks({ article }: { readonly article: MountedArticle }) {
  const session = useSession()
  const lines = useNotedLines(article)
  const open = useCallback(
    ({ id, start }: Highlight): void => {
      focusPage()
      putCaret(article.view, start)
      session.focus({ highlightId: id, editing: null, reveal: false })
    },
    [article, session],
  )
  return (
    <ul className="note-marks" aria-label={t('article.noteMarks')}>
      {lines.map((line) => (
        <li key={line.highlights[0]!.id}>
          <NoteMark line={line} onOpen={open} />
        </li>
      ))}
    </ul>
  )
}

interface NoteMarkProps {
  readonly line: NotedLine
  readonly onOpen: (highlight: Highlight) => void
}

/** Drawn anew only where it is another: while the page is scrolled most stay as they are. */
const NoteMark = memo(function NoteMark({
  line: { highlights, middle, direction },
  onOpen,
}: NoteMarkProps) {
  const noted = highlights.filter(({ note }) => note.trim() !== '')
  const hasNotes = noted.length > 0
  const [first] = hasNotes ? noted : highlights
  const label = hasNotes
    ? t('article.noteMark', { count: noted.length, words: beginning(noted[0]!.note, longest) })
    : t('article.cardMark', { count: highlights.length })
  const Icon = hasNotes ? StickyNote : GraduationCap
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Focusable>
        <button
          type="button"
          className="note-mark"
          // A long text has thousands, and each highlight is come to by keys of its own.
          tabIndex={-1}
          dir={direction}
          aria-label={label}
          style={{ top: middle, color: `var(--highlight-${first!.color}-ink)` }}
          // The caret must stay in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(first!)}
        >
          <Icon aria-hidden />
        </button>
      </Focusable>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}, isSame)

function isSame({ line, onOpen }: NoteMarkProps, after: NoteMarkProps): boolean {
  const { highlights, middle, direction } = after.line
  return (
    onOpen === after.onOpen &&
    // Far down the page the difference of two places is not exact.
    Math.abs(line.middle - middle) < 0.5 &&
    line.direction === direction &&
    line.highlights.length === highlights.length &&
    line.highlights.every((highlight, index) => highlight === highlights[index])
  )
}

/** How many characters of a note its mark tells. */
const longest = 80
