import { t } from '../../../shared/language/t'
import { Button } from '../../ui/Button'

/** Why something could not be read, and the way to try it again. */
export function RestoreFailure(props: {
  readonly message: string
  readonly onTryAgain: () => void
}) {
  return (
    <div className="restore-failure" role="alert">
      <p>{props.message}</p>
      <Button onPress={props.onTryAgain}>{t('restore.tryAgain')}</Button>
    </div>
  )
}
