import { useId, useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { t } from '../../../shared/language/t'
import { defaultSettings, reviewLimits, weightCount } from '../../../shared/settings'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { Stepper } from '../../ui/Stepper'
import '../../ui/Dialog.css'

const usual = {
  reviewLimit: defaultSettings.reviewLimit,
  reviewRetention: defaultSettings.reviewRetention,
  reviewWeights: defaultSettings.reviewWeights,
}

/** How much is reviewed; what follows from it is worked out anew at once. */
export function ReviewSettings({
  triggerRef,
  isOpen,
  onClose,
}: {
  readonly triggerRef: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const session = useSession()
  const limit = useWindowState(({ settings }) => settings.reviewLimit)
  const retention = useWindowState(({ settings }) => settings.reviewRetention)
  const weights = useWindowState(({ settings }) => settings.reviewWeights)
  return (
    <Popover
      className="popover"
      triggerRef={triggerRef}
      placement="bottom end"
      offset={6}
      // What follows from the settings can be looked at while they are open.
      isNonModal
      shouldCloseOnInteractOutside={(element) => triggerRef.current?.contains(element) !== true}
      isOpen={isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className="review-settings" aria-label={t('review.settings')}>
        <div className="review-setting">
          <span aria-hidden>{t('review.cardsADay')}</span>
          <Stepper
            label={t('review.cardsADay')}
            value={limit}
            step={1}
            {...reviewLimits.cards}
            onChange={(reviewLimit) => session.changeSettings({ reviewLimit })}
          />
        </div>
        <div className="review-setting">
          <span aria-hidden>{t('review.retention')}</span>
          <Stepper
            label={t('review.retention')}
            value={retention}
            step={0.01}
            {...reviewLimits.retention}
            format={{ style: 'percent' }}
            onChange={(reviewRetention) => session.changeSettings({ reviewRetention })}
          />
        </div>
        <p className="review-settings-text">{t('review.retentionHint')}</p>
        <Weights
          key={JSON.stringify(weights)}
          weights={weights}
          onChange={(reviewWeights) => session.changeSettings({ reviewWeights })}
        />
        <Button look="quiet" onPress={() => session.changeSettings(usual)}>
          {t('review.usualSettings')}
        </Button>
      </Dialog>
    </Popover>
  )
}

/** The weights of FSRS, for who has had them worked out from their own reviews. */
function Weights({
  weights,
  onChange,
}: {
  readonly weights: readonly number[] | null
  readonly onChange: (weights: readonly number[] | null) => void
}) {
  const [text, setText] = useState(() => (weights ?? []).join(', '))
  const [isWrong, setWrong] = useState(false)
  const hint = useId()
  const take = (): void => {
    const typed = text.split(/[\s,;]+/).filter((part) => part !== '')
    const numbers = typed.map(Number)
    const isRight = numbers.length === weightCount && numbers.every(Number.isFinite)
    setWrong(typed.length > 0 && !isRight)
    if (typed.length === 0 && weights !== null) onChange(null)
    else if (isRight && JSON.stringify(numbers) !== JSON.stringify(weights)) onChange(numbers)
  }
  return (
    <details className="review-weights" open={weights !== null}>
      <summary>{t('review.weights')}</summary>
      <textarea
        className="field-input"
        aria-label={t('review.weights')}
        aria-describedby={hint}
        aria-invalid={isWrong}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
      />
      <p id={hint} className={isWrong ? 'field-error' : 'review-settings-text'}>
        {t(isWrong ? 'review.weightsWrong' : 'review.weightsHint', { count: weightCount })}
      </p>
    </details>
  )
}
