import { t } from '../../shared/language/t'
import { useWindowState } from '../state/useSession'

/** Whether everything that was done is on the disk; silent until something has been done. */
export function SavedState() {
  const isSaving = useWindowState((state) => state.unsaved > 0)
  const away = useWindowState((state) => state.away)
  const hasHistory = useWindowState(({ history }) => history.last !== null)
  if (!isSaving && !hasHistory) return null
  return (
    <span className="saved-state" data-saving={isSaving || undefined} title={away ?? undefined}>
      {t(isSaving ? 'shell.saving' : away === null ? 'shell.saved' : 'shell.keptHere')}
    </span>
  )
}
