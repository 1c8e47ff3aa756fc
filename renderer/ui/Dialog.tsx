import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { FocusScope } from 'react-aria'
import { Dialog as AriaDialog } from 'react-aria-components'
import './Dialog.css'
import { DialogHeader } from './DialogHeader'
import { useMovable } from './useMovable'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
}

/**
 * A dialog that stands over the page and leaves the rest of the window to be used. Escape in it and
 * its cross put it away and give the keyboard back to where it came from; its head moves it.
 */
export function Dialog({ title, onClose, size = 'small', children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null)
  const { translate, moving } = useMovable(box)
  const strike = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <FocusScope restoreFocus>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever within */}
      <div
        ref={box}
        className={`dialog-box dialog-${size}`}
        data-modeless
        style={{ translate }}
        onKeyDown={strike}
      >
        <AriaDialog className="dialog">
          <DialogHeader title={title} onClose={onClose} {...moving} />
          {children}
        </AriaDialog>
      </div>
    </FocusScope>
  )
}
