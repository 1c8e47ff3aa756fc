import { MoveHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { TextRange } from '../../shared/article/text'
import { t } from '../../shared/language/t'
import type { Highlight } from '../../shared/notes/highlight'
import { useSession, useWindowState } from '../state/useSession'
import { findHighlight, type Focus } from '../state/windowState'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { CardField } from './cards/CardField'
import { ColorPicker } from './ColorPicker'
import { MoveEnds } from './MoveEnds'
import { NoteEditor } from './NoteEditor'
import { NoteText } from './NoteText'
import { sayAgain } from './sayAgain'
import { TagField } from './TagField'

/** All that can be done to the highlight in focus. */
export function OpenCard({
  highlight: drawn,
  passage,
  focus,
  onEnd,
}: {
  readonly highlight: Highlight
  /** Where it is found in the text; null for an orphan. */
  readonly passage: TextRange | null
  readonly focus: Focus
  /** Called when the writing of tags or a note, or the making of a card ends. */
  readonly onEnd: () => void
}) {
  const session = useSession()
  // Cards are drawn when there is time; what is written in must be what is written on.
  const highlight = useWindowState((state) => findHighlight(state, drawn.id)) ?? drawn
  const [movingEnds, setMovingEnds] = useState(false)
  // What happened to the note, for screen readers.
  const [news, setNews] = useState('')
  const editNote = (): void => session.focus({ ...focus, editing: 'note', reveal: false })
  const hasNote = highlight.note.trim() !== ''

  return (
    <>
      <div className="card-tools">
        <ColorPicker
          color={highlight.color}
          onChange={(color) => {
            session.notes.recolor(highlight, color)
            session.changeSettings({ color })
          }}
        />
        <span className="card-tools-end">
          {passage && (
            <IconButton
              icon={MoveHorizontal}
              label={t('notes.moveEnds')}
              isSelected={movingEnds}
              onPress={() => setMovingEnds(!movingEnds)}
            />
          )}
          <IconButton
            icon={Trash2}
            label={t('notes.deleteHighlight')}
            keys="Delete"
            onPress={() => session.notes.remove(highlight)}
          />
        </span>
      </div>
      {movingEnds && passage && <MoveEnds highlight={highlight} passage={passage} />}
      <TagField highlight={highlight} focus={focus} onEnd={onEnd} />
      {focus.editing === 'note' ? (
        <NoteEditor
          highlight={highlight}
          focus={focus}
          onEnd={onEnd}
          onSaved={() => setNews(sayAgain(news, t('notes.noteSaved')))}
        />
      ) : hasNote ? (
        <div className="card-note">
          <NoteText note={highlight.note} id={highlight.id} />
          <IconButton icon={Pencil} label={t('notes.editNote')} keys="N" onPress={editNote} />
        </div>
      ) : (
        <Button look="quiet" onPress={editNote}>
          {t('notes.addNote')}
        </Button>
      )}
      <CardField highlight={highlight} focus={focus} onEnd={onEnd} />
      <VisuallyHidden>
        <output>{news}</output>
      </VisuallyHidden>
    </>
  )
}
