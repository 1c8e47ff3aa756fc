import { Label, ProgressBar } from 'react-aria-components'
import type { Task, TaskKind } from '../../shared/contract'
import type { PlainMessageId } from '../../shared/language/catalogue'
import { t } from '../../shared/language/t'
import { useElapsed } from './useElapsed'
import { useSession } from '../state/useSession'
import { Button } from '../ui/Button'

const titles: Readonly<Record<TaskKind, PlainMessageId>> = {
  'change-notes': 'tasks.changingNotes',
  'change-tags': 'tasks.changingTags',
  codebook: 'tasks.importingCodebook',
  export: 'tasks.exporting',
  'export-codebook': 'tasks.exportingCodebook',
  print: 'tasks.printing',
  restore: 'tasks.backingUp',
}

/** After how many milliseconds it is said; most of it is over by then. */
const late = 500

/** What takes long: how far it is, and the way to stop it or that there is none. */
export function TaskNotice({ task: { id, kind, progress, canStop } }: { readonly task: Task }) {
  const session = useSession()
  const isLong = useElapsed(late)
  if (!isLong) return null
  return (
    <div className="notice" data-kind="progress" data-late="">
      {progress && canStop ? (
        <ProgressBar className="progress" value={progress.done} maxValue={progress.total}>
          {({ percentage }) => (
            <>
              <Label>
                {kind === 'export' ? t('tasks.exportingSoFar', progress) : t(titles[kind])}
              </Label>
              <span className="progress-track">
                <span className="progress-fill" style={{ inlineSize: `${percentage}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      ) : (
        <output>{t(canStop ? titles[kind] : (final[kind] ?? titles[kind]))}</output>
      )}
      {canStop && (
        <Button look="quiet" onPress={() => void session.call('cancelTask', { taskId: id })}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  )
}

/** What is said once there is no way to stop it any more. */
const final: Readonly<Partial<Record<TaskKind, PlainMessageId>>> = {
  export: 'tasks.savingExport',
  'export-codebook': 'tasks.savingExport',
  restore: 'tasks.restoring',
}
