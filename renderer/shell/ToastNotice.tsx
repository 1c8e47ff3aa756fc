import { t } from '../../shared/language/t'
import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Toast } from '../state/windowState'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'

/** Milliseconds that a message stays. */
const lifetime = 8000

export interface ToastNoticeProps {
  readonly toast: Toast
  readonly dismiss: (toastId: string) => void
}

/** One message; it goes by itself unless it tells of a failure or the reader is at it. */
export function ToastNotice({ toast, dismiss }: ToastNoticeProps) {
  const { id, kind, text, action } = toast
  const [isHovered, setHovered] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const stays = kind === 'error' || isHovered || isFocused

  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismiss(id), lifetime)
    return () => clearTimeout(timer)
  }, [stays, dismiss, id])

  return (
    <div
      className="notice"
      data-kind={kind}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
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
