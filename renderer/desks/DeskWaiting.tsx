import { t } from '../../shared/language/t'
import { Waiting } from '../ui/Waiting'

/** The body of a desk until there is something to show. */
export function DeskWaiting() {
  return (
    <div className="desk-body" aria-busy>
      <div className="desk-sheet">
        <Waiting>{t('asking.readingNotes')}</Waiting>
      </div>
    </div>
  )
}
