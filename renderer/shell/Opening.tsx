import { t } from '../../shared/language/t'
import './EmptyPage.css'

/** What the window says while the library is being opened. */
export function Opening() {
  return (
    <main className="empty-page">
      <output className="empty-sheet opening">{t('start.opening')}</output>
    </main>
  )
}
