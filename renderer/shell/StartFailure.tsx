import { t } from '../../shared/language/t'
import { Button } from '../ui/Button'
import './EmptyPage.css'

/** What the window shows when the library could not be opened. */
export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main className="empty-page">
      <div className="empty-sheet">
        <h1>{t('start.failedTitle')}</h1>
        <p role="alert">{message}</p>
        <p>{t('start.failedHint')}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {t('start.tryAgain')}
        </Button>
        <Button look="quiet" onPress={() => void window.scholium.call('showLog', {})}>
          {t('start.showLog')}
        </Button>
      </div>
    </main>
  )
}
