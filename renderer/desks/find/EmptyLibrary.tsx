import { t } from '../../../shared/language/t'
import { FirstArticle } from '../FirstArticle'

/** Said in place of what could be found while there is no article. */
export function EmptyLibrary() {
  return (
    <div className="desk-empty">
      <p className="desk-empty-title">{t('findDesk.nothingInLibrary')}</p>
      <p>{t('findDesk.bringIn')}</p>
      <FirstArticle />
    </div>
  )
}
