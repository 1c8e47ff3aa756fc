import { useRef, useState } from 'react'
import type { TextRange } from '../../../shared/article/text'
import { findHidden } from '../../../shared/notes/card'
import type { Highlight } from '../../../shared/notes/highlight'
import { useSession, useWindowState } from '../../state/useSession'
import type { Focus } from '../../state/windowState'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { useEditingFocus } from '../useEditingFocus'
import './CardMaker.css'
import { WordPicker } from './WordPicker'

const answers = [
  { value: 'note', title: 'The note' },
  { value: 'words', title: 'Hidden words' },
] as const

/** Asks what a highlight is to ask for as a card. */
export function CardMaker({
  highlight,
  focus,
  onEnd,
}: {
  readonly highlight: Highlight
  readonly focus: Focus
  /** Called when the card is made, or is not to be. */
  readonly onEnd: () => void
}) {
  const session = useSession()
  const language = useWindowState(
    ({ library, article }) => library.articles.find(({ id }) => id === article?.id)?.language,
  )
  const { quote, note, card } = highlight
  const hasNote = note.trim() !== ''
  const [wish, setWish] = useState<'note' | 'words'>(() =>
    card && card.answer !== 'note' ? 'words' : 'note',
  )
  const [hidden, setHidden] = useState<TextRange | null>(() =>
    card && card.answer !== 'note' ? findHidden(quote, card.answer) : null,
  )
  const answer = hasNote ? wish : 'words'
  const picker = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEditingFocus(answer === 'words' ? picker : button, focus, 'card')

  function keep(): void {
    if (answer === 'note') session.notes.setCard(highlight, 'note')
    else if (hidden) {
      const { start, end } = hidden
      session.notes.setCard(highlight, { start, end, text: quote.slice(start, end) })
    } else return
    onEnd()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape ends it, wherever in it the keyboard is
    <fieldset
      aria-label={card ? 'Change the card' : 'Make a card'}
      className="card-maker"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEnd()
      }}
    >
      {hasNote && <Segmented label="Ask for" value={answer} options={answers} onChange={setWish} />}
      <p className="card-maker-hint">
        {answer === 'note'
          ? 'You see the passage, and say what you have noted.'
          : 'Choose the words to hide; hold Shift for several. You see the rest, and say what is missing.'}
      </p>
      {answer === 'words' && (
        <WordPicker
          ref={picker}
          passage={quote}
          language={language ?? null}
          value={hidden}
          onChange={setHidden}
          onDone={keep}
        />
      )}
      <div className="card-maker-acts">
        <Button
          ref={button}
          look="primary"
          isDisabled={answer === 'words' && hidden === null}
          onPress={keep}
        >
          {card ? 'Keep' : 'Make a card'}
        </Button>
        <Button look="quiet" onPress={onEnd}>
          Cancel
        </Button>
      </div>
    </fieldset>
  )
}
