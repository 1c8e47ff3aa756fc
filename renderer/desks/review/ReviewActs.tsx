import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { CardInContext } from '../../../shared/catalogue/dueCards'
import { t } from '../../../shared/language/t'
import type { Grade } from '../../../shared/notes/card'
import { questionOf } from '../../../shared/review/questionOf'
import { schedulerOf } from '../../../shared/review/schedule'
import { gradeName } from '../../state/review'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { KeyCaps } from '../../ui/KeyCaps'
import { describeDue } from './describeDue'

const grades: readonly Grade[] = [1, 2, 3, 4]

/** What can be done with the card that is asked. */
export function ReviewActs({
  card,
  isAnswered,
}: {
  readonly card: CardInContext
  readonly isAnswered: boolean
}) {
  const { review } = useSession()
  const question = questionOf(card.highlight)
  return (
    <footer className="review-acts">
      {question.kind === 'lost' ? (
        <div className="review-main">
          <Button look="primary" onPress={() => void review.openPassage('card')}>
            {t('review.chooseAgain')}
          </Button>
          <Button onPress={review.removeCard}>{t('review.removeCard')}</Button>
        </div>
      ) : isAnswered ? (
        <Grades key={card.highlight.id} card={card} />
      ) : (
        <div className="review-main">
          <Button look="primary" onPress={review.showAnswer}>
            {t('review.showAnswer')} <KeyCaps keys=" " />
          </Button>
        </div>
      )}
      <div className="review-others">
        <Button look="quiet" onPress={() => void review.openPassage()}>
          {t('review.openPassage')} <KeyCaps keys="O" />
        </Button>
        <Button look="quiet" onPress={() => void review.openPassage('note')}>
          {t('review.editNote')} <KeyCaps keys="E" />
        </Button>
        <Button look="quiet" onPress={review.putOff}>
          {t('review.putOff')} <KeyCaps keys="S" />
        </Button>
      </div>
    </footer>
  )
}

/** The four grades, each with when it would be asked again. */
function Grades({ card: { highlight } }: { readonly card: CardInContext }) {
  const { review } = useSession()
  const retention = useWindowState(({ settings }) => settings.reviewRetention)
  const weights = useWindowState(({ settings }) => settings.reviewWeights)
  const [now] = useState(() => new Date())
  const scheduler = schedulerOf({ retention, weights })
  return (
    <fieldset aria-label={t('review.howWell')} className="review-grades">
      {grades.map((grade) => (
        <AriaButton key={grade} className="review-grade" onPress={() => review.grade(grade)}>
          <span className="review-grade-name">
            {gradeName(grade)} <KeyCaps keys={String(grade)} />
          </span>
          <span className="review-grade-due">
            {describeDue(scheduler.dueAfter(highlight.card, grade, now), now)}
          </span>
        </AriaButton>
      ))}
    </fieldset>
  )
}
