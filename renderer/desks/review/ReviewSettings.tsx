import { useId, useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
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
      isOpen={isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className="review-settings" aria-label="Review settings">
        <div className="review-setting">
          <span aria-hidden>Cards a day</span>
          <Stepper
            label="Cards a day"
            value={limit}
            step={1}
            {...reviewLimits.cards}
            onChange={(reviewLimit) => session.changeSettings({ reviewLimit })}
          />
        </div>
        <div className="review-setting">
          <span aria-hidden>To be remembered</span>
          <Stepper
            label="To be remembered"
            value={retention}
            step={0.01}
            {...reviewLimits.retention}
            format={{ style: 'percent' }}
            onChange={(reviewRetention) => session.changeSettings({ reviewRetention })}
          />
        </div>
        <p className="review-settings-text">
          So many of the cards that are due are to be known. The more, the sooner each comes back.
        </p>
        <Weights
          key={JSON.stringify(weights)}
          weights={weights}
          onChange={(reviewWeights) => session.changeSettings({ reviewWeights })}
        />
        <Button look="quiet" onPress={() => session.changeSettings(usual)}>
          Usual settings
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
      <summary>Weights of FSRS</summary>
      <textarea
        className="field-input"
        aria-label="Weights of FSRS"
        aria-describedby={hint}
        aria-invalid={isWrong}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
      />
      <p id={hint} className={isWrong ? 'field-error' : 'review-settings-text'}>
        {isWrong
          ? `These are not ${weightCount} numbers.`
          : `${weightCount} numbers, worked out from your reviews elsewhere. Empty for the usual ones.`}
      </p>
    </details>
  )
}
