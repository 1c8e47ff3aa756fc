import { t } from '../../shared/language/t'
import { CircleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Toast } from '../state/windowState'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'

/** Milliseconds that a message stays, and one that offers to do something. */
const lifetimes = { plain: 10_000, offering: 20_000 }

export interface ToastNoticeProps {
  readonly toast: Toast
  /** Whether it stays although its time is over, since the reader is at a message or away. */
  readonly isHeld: boolean
  readonly dismiss: (toastId: string) => void
}

/** One message; it goes by itself unless it tells of a failure. */
export function ToastNotice({ toast, isHeld, dismiss }: ToastNoticeProps) {
  const { id, kind, text, action } = toast
  const lifetime = kind === 'error' ? null : action ? lifetimes.offering : lifetimes.plain

  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), [])

  useEffect(() => {
    if (isHeld || lifetime === null) return
    const timer = setTimeout(() => dismiss(id), lifetime)
    return () => clearTimeout(timer)
  }, [isHeld, lifetime, dismiss, id])

  return (
    <div ref={notice} className="notice" data-kind={kind} data-toast={id}>
      {kind === 'error' && <CircleAlert aria-hidden />}
      <p>{text}</p>
      {action && (
        <Button
          look="quiet"
          onPress={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.title}
        </Button>
      )}
      <IconButton icon={X} label={t('common.dismiss')} onPress={() => dismiss(id)} />
    </div>
  )
}
