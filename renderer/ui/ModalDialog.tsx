import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import type { DialogProps } from './Dialog'
import './Dialog.css'
import { DialogHeader } from './DialogHeader'

/**
 * A dialog that takes the window, for what must hold still until it is decided; put away by Escape,
 * by its cross or by a press beside it.
 */
export function ModalDialog({ title, onClose, size = 'small', children }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`dialog-box dialog-${size}`}>
        <AriaDialog className="dialog">
          <DialogHeader title={title} onClose={onClose} />
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
