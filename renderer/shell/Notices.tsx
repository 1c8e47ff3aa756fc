import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../shared/language/t'
import { useSession, useWindowState } from '../state/useSession'
import type { Toast } from '../state/windowState'
import { AwayNotice } from './AwayNotice'
import { DuplicateNotice } from './DuplicateNotice'
import { noticesId } from './focusNotices'
import { ImportNotice } from './ImportNotice'
import './Notices.css'
import { TaskNotice } from './TaskNotice'
import { ToastNotice } from './ToastNotice'
import { useAttention } from './useAttention'
import { useBorrowedFocus } from './useBorrowedFocus'
import { useRoomForNotices } from './useRoomForNotices'

/**
 * What the program has to say, at the foot of the page and never in the way of it. Escape gives the
 * keyboard back to where it came from.
 */
export function Notices() {
  const { messages } = useSession()
  const toasts = useWindowState((state) => state.toasts)
  const importing = useWindowState((state) => state.importing)
  const tasks = useWindowState((state) => state.tasks)
  const away = useWindowState((state) => state.away)
  const isBesideDialog = useWindowState(
    // Beside a panel over the page that dialog is at the left itself.
    ({ dialog, drawer }) => dialog !== null && drawer !== 'notes',
  )
  const duplicates = useWindowState((state) => state.duplicates)
  const [duplicate, ...otherDuplicates] = duplicates
  const section = useRef<HTMLElement>(null)
  useRoomForNotices(section)
  const { isThere, giveBack, onBlur } = useBorrowedFocus(section)
  const [isHovered, setHovered] = useState(false)
  const isHeld = !useAttention() || isHovered || isThere

  const dismiss = useCallback(
    (toastId: string): void => {
      giveBack()
      flushSync(() => messages.dismiss(toastId))
      // No event tells that the pointer left what went from under it.
      setHovered(section.current?.matches(':hover') === true)
    },
    [messages, giveBack],
  )
  const strike = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    giveBack()
  }
  const shown = (kind: Toast['kind']) =>
    toasts
      .filter((toast) => toast.kind === kind)
      .map((toast) => (
        <ToastNotice key={toast.id} toast={toast} isHeld={isHeld} dismiss={dismiss} />
      ))

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever within
    <section
      ref={section}
      id={noticesId}
      className="notices"
      data-beside-dialog={isBesideDialog || undefined}
      aria-label={t('shell.messages')}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onBlur={onBlur}
      onKeyDown={strike}
    >
      {away !== null && <AwayNotice sentence={away} />}
      {importing && <ImportNotice {...importing} />}
      {tasks.map((task) => (
        <TaskNotice key={task.id} task={task} />
      ))}
      {duplicate && (
        <DuplicateNotice
          key={duplicate.pendingId}
          duplicate={duplicate}
          others={otherDuplicates}
          leave={giveBack}
        />
      )}
      <output className="notices-said">{shown('info')}</output>
      <div className="notices-said" role="alert">
        {shown('error')}
      </div>
    </section>
  )
}
