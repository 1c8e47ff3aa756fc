import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, Group, type PressEvent } from 'react-aria-components'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import { useSession } from '../state/useSession'
import './MoveEnds.css'
import { moveEnd, type End, type EndStep } from './moveEnd'

/** Moves the ends of a highlight by words; with Shift by characters. */
export function MoveEnds({
  highlight,
  passage,
}: {
  readonly highlight: Highlight
  /** Where the highlight is found in the text. */
  readonly passage: TextRange
}) {
  const { store, notes } = useSession()
  const move = (end: End, by: EndStep['by'], { shiftKey }: PressEvent): void => {
    const { article } = store.get()
    const unit = shiftKey ? 'character' : 'word'
    if (article) notes.move(highlight, moveEnd(article.text, passage, { end, by, unit }))
  }
  return (
    <Group className="move-ends" aria-label={t('notes.moveEnds')}>
      {ends.map(({ end, name, earlier, later, back, on }) => (
        <span key={end} className="move-end">
          <Button
            className="move-end-button"
            aria-label={t(earlier)}
            onPress={(event) => move(end, -1, event)}
          >
            <ChevronLeft size={14} aria-hidden />
            <kbd aria-hidden>{back}</kbd>
          </Button>
          <span aria-hidden>{t(name)}</span>
          <Button
            className="move-end-button"
            aria-label={t(later)}
            onPress={(event) => move(end, 1, event)}
          >
            <kbd aria-hidden>{on}</kbd>
            <ChevronRight size={14} aria-hidden />
          </Button>
        </span>
      ))}
      <span className="move-ends-hint">{t('notes.moveEndsHint')}</span>
    </Group>
  )
}

const ends = [
  {
    end: 'start',
    name: 'notes.start',
    earlier: 'notes.startEarlier',
    later: 'notes.startLater',
    back: '{',
    on: '}',
  },
  {
    end: 'end',
    name: 'notes.end',
    earlier: 'notes.endEarlier',
    later: 'notes.endLater',
    back: '[',
    on: ']',
  },
] as const
