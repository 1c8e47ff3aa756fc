import { t } from '../../shared/language/t'
import { useSession, useWindowState } from '../state/useSession'
import { AwayNotice } from './AwayNotice'
import { DuplicateNotice } from './DuplicateNotice'
import { ImportNotice } from './ImportNotice'
import './Notices.css'
import { TaskNotice } from './TaskNotice'
import { ToastNotice } from './ToastNotice'

/** What the program has to say, at the foot of the window and never in the way of the page. */
export function Notices() {
  const { messages } = useSession()
  const toasts = useWindowState((state) => state.toasts)
  const importing = useWindowState((state) => state.importing)
  const tasks = useWindowState((state) => state.tasks)
  const away = useWindowState((state) => state.away)
  const duplicates = useWindowState((state) => state.duplicates)
  const [duplicate, ...otherDuplicates] = duplicates
  return (
    <section className="notices" aria-label={t('shell.messages')} data-react-aria-top-layer="true">
      {away !== null && <AwayNotice sentence={away} />}
      {importing && <ImportNotice {...importing} />}
      {tasks.map((task) => (
        <TaskNotice key={task.id} task={task} />
      ))}
      {duplicate && (
        <DuplicateNotice key={duplicate.pendingId} duplicate={duplicate} others={otherDuplicates} />
      )}
      <output className="notices-said">
        {toasts
          .filter(({ kind }) => kind === 'info')
          .map((toast) => (
            <ToastNotice key={toast.id} toast={toast} dismiss={messages.dismiss} />
          ))}
      </output>
      <div className="notices-said" role="alert">
        {toasts
          .filter(({ kind }) => kind === 'error')
          .map((toast) => (
            <ToastNotice key={toast.id} toast={toast} dismiss={messages.dismiss} />
          ))}
      </div>
    </section>
  )
}
