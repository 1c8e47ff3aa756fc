import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../../shared/language/t'
import './Dialog.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
}

/** How many characters of a title surely have room. */
const roomy = 50

/** A dialog over the window, put away by Escape, by its cross or by a press beside it. */
export function Dialog({ title, onClose, size = 'small', children }: DialogProps) {
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
          <header className="dialog-header">
            <Heading slot="title" title={title.length > roomy ? title : undefined}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('common.close')} keys="Escape" onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
