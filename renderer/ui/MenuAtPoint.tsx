import { useRef, type ReactNode } from 'react'
import { Menu, Popover } from 'react-aria-components'
import './menu.css'

export interface MenuAtPointProps {
  readonly label: string
  /** Its place in the window, in pixels. */
  readonly x: number
  readonly y: number
  readonly onClose: () => void
  /** Whether the keyboard goes to its first item, for whoever opens it by a key. */
  readonly focusesFirst?: boolean
  /** Its items. */
  readonly children: ReactNode
}

/** A menu where the second mouse button was pressed, open for as long as it is there. */
export function MenuAtPoint({ label, x, y, onClose, focusesFirst, children }: MenuAtPointProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        style={{ insetInlineStart: x, insetBlockStart: y }}
      />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          className="menu"
          aria-label={label}
          {...(focusesFirst && { autoFocus: 'first' })}
          onClose={onClose}
        >
          {children}
        </Menu>
      </Popover>
    </>
  )
}
