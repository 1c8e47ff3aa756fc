import { useRef, useState } from 'react'
import type { TextRange } from '../../../shared/article/text'
import { t } from '../../../shared/language/t'
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
  { value: 'note', title: 'cards.answerNote' },
  { value: 'words', title: 'cards.answerWords' },
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
      aria-label={t(card ? 'cards.change' : 'cards.make')}
      className="card-maker"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEnd()
      }}
    >
      {hasNote && (
        <Segmented
          label={t('cards.askFor')}
          value={answer}
          options={answers.map(({ value, title }) => ({ value, title: t(title) }))}
          onChange={setWish}
        />
      )}
      <p className="card-maker-hint">
        {t(answer === 'note' ? 'cards.hintNote' : 'cards.hintWords')}
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
          {t(card ? 'cards.keep' : 'cards.make')}
        </Button>
        <Button look="quiet" onPress={onEnd}>
          {t('common.cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
