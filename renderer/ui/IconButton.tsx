import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Focusable, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import './Button.css'
import { KeyCaps } from './KeyCaps'

export interface IconButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  /** As `Command.keys` writes it. */
  readonly keys?: string | undefined
  readonly onPress?: () => void
  /** Given for a button that is either in or out. */
  readonly isSelected?: boolean
  readonly isDisabled?: boolean
  /** Why it can do nothing now, which its tooltip says; it can be gone to all the same. */
  readonly whyNot?: string | undefined
  readonly isExpanded?: boolean
  /** Whether what it expands is in sight by itself, so that the button looks the same. */
  readonly isQuiet?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a picture on it; its name and key appear over it. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, keys, isSelected, isExpanded, isQuiet, whyNot, ...button } = props
  const shared = {
    ...button,
    className: 'icon-button',
    'aria-label': label,
    'data-quiet': isQuiet || undefined,
  }
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {whyNot !== undefined ? (
        <Focusable>
          <button type="button" className="icon-button" aria-label={label} aria-disabled>
            <Icon aria-hidden />
          </button>
        </Focusable>
      ) : isSelected === undefined ? (
        <Button {...shared} {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}>
          <Icon aria-hidden />
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isSelected}>
          <Icon aria-hidden />
        </ToggleButton>
      )}
      <Tooltip className="tooltip" offset={6}>
        {whyNot ?? label}
        {keys !== undefined && whyNot === undefined && <KeyCaps keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
