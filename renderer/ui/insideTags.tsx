import type { ReactNode } from 'react'
import { KeyCaps } from './KeyCaps'

/** What stands between the tags of a message, for `tRich`, as a key that is pressed. */
export function asKey(inside: ReactNode[]): ReactNode {
  return <kbd>{inside}</kbd>
}

/** The same as words that are read out and not seen. */
export function asHidden(inside: ReactNode[]): ReactNode {
  return <span className="visually-hidden">{inside}</span>
}

/** The same as keys of the reader’s keyboard, each in a cap. */
export function asKeyCaps([keys]: readonly ReactNode[]): ReactNode {
  return <KeyCaps keys={String(keys)} />
}
