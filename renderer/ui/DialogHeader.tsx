import { X } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Heading } from 'react-aria-components'
import { t } from '../../shared/language/t'
import { IconButton } from './IconButton'

/** How many characters of a title surely have room. */
const roomy = 50

export interface DialogHeaderProps extends Pick<
  ComponentProps<'header'>,
  'onKeyDown' | 'onPointerDown'
> {
  readonly title: string
  readonly onClose: () => void
}

/** The title of a dialog, which names it, and the cross that puts it away. */
export function DialogHeader({ title, onClose, ...moving }: DialogHeaderProps) {
  return (
    <header className="dialog-header" {...moving}>
      <Heading slot="title" title={title.length > roomy ? title : undefined}>
        {title}
      </Heading>
      <IconButton icon={X} label={t('common.close')} keys="Escape" onPress={onClose} />
    </header>
  )
}
