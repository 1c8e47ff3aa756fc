import { t } from '../../shared/language/t'
import { Label, ProgressBar } from 'react-aria-components'
import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'

export interface ImportNoticeProps {
  readonly done: number
  readonly total: number
  readonly name: string
}

/** How far an import is, and the way to stop it. */
export function ImportNotice({ done, total, name }: ImportNoticeProps) {
  const session = useSession()
  return (
    <div className="notice" data-kind="progress">
      <ProgressBar className="progress" value={done} maxValue={total}>
        {({ percentage }) => (
          <>
            <Label>{t('shell.reading', { at: done + 1, total, name })}</Label>
            <span className="progress-track">
              <span className="progress-fill" style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button look="quiet" onPress={() => void session.call('cancelImport', {})}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
