import { GraduationCap, Pencil, X } from 'lucide-react'
import { t } from '../../../shared/language/t'
import { findHidden, type Card } from '../../../shared/notes/card'
import type { Highlight } from '../../../shared/notes/highlight'
import { beginning } from '../../../shared/notes/shortQuote'
import { useSession } from '../../state/useSession'
import type { Focus } from '../../state/windowState'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import './CardField.css'
import { CardMaker } from './CardMaker'

/** Whether a highlight is a card, what that asks for, and the way to make, change or remove it. */
export function CardField({
  highlight,
  focus,
  onEnd,
}: {
  readonly highlight: Highlight
  readonly focus: Focus
  readonly onEnd: () => void
}) {
  const session = useSession()
  const { card } = highlight
  const change = (): void => session.focus({ ...focus, editing: 'card', reveal: false })
  if (focus.editing === 'card')
    return <CardMaker key={highlight.id} highlight={highlight} focus={focus} onEnd={onEnd} />
  if (!card) {
    return (
      <div className="card-offer">
        <Button look="quiet" onPress={change}>
          {t('cards.make')}
        </Button>
      </div>
    )
  }
  return (
    <div className="card-field">
      <GraduationCap className="card-mark" aria-hidden />
      <span className="card-field-text" dir="auto">
        {describeCard(card, highlight)}
      </span>
      <IconButton icon={Pencil} label={t('cards.change')} keys="Shift+C" onPress={change} />
      <IconButton
        icon={X}
        label={t('cards.remove')}
        onPress={() => session.notes.removeCard(highlight)}
      />
    </div>
  )
}

/** How many characters of hidden words are told. */
const longest = 40

function describeCard({ answer }: Card, { quote, note }: Highlight): string {
  if (answer === 'note') return t(note.trim() === '' ? 'cards.hasNoNote' : 'cards.asksForNote')
  const words = beginning(answer.text, longest)
  return t(findHidden(quote, answer) ? 'cards.hides' : 'cards.lostWords', { words })
}
