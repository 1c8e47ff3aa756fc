import { t } from '../../shared/language/t'
import './AskFailure.css'
import { Button } from './Button'

/** Why something could not be had, and the way to ask for it again. */
export function AskFailure({
  message,
  isTrying = false,
  onTryAgain,
}: {
  readonly message: string
  /** Whether it is being asked for again. */
  readonly isTrying?: boolean
  readonly onTryAgain: () => void
}) {
  return (
    <div className="ask-failure" role="alert">
      <p>{message}</p>
      <Button isPending={isTrying} onPress={onTryAgain}>
        {t('asking.tryAgain')}
      </Button>
    </div>
  )
}
