import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'

/** Puts off the reading of the texts that cannot be found in yet, and goes on with it. */
export function ReadingChoice() {
  const session = useSession()
  const indexing = useWindowState((state) => state.indexing)
  if (!indexing) return null
  const { done, total, isPutOff } = indexing
  if (!isPutOff) {
    return (
      <Button look="quiet" onPress={() => void session.call('putOffReading', {})}>
        {t('reading.notNow')}
      </Button>
    )
  }
  return (
    <div className="find-put-off">
      <p>{t('reading.putOff', { left: total - done })}</p>
      <Button look="quiet" onPress={() => void session.call('readOn', {})}>
        {t('reading.readNow')}
      </Button>
    </div>
  )
}
