import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './Button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  /** `primary` for the one act that is expected, `quiet` for what steps back. */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words on it. */
export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${look}`} />
}
