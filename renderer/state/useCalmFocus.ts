import { useDeferredValue } from 'react'
import { useWindowState } from './useSession'
import type { Focus, WindowState } from './windowState'

/**
 * The focus of the window as far as `select` lets it through, for what is slower to draw than a
 * mark on the page: a frame later, unless something is being written in it, for then no key must
 * go past its field.
 */
export function useCalmFocus(select: (state: WindowState) => Focus | null): Focus | null {
  const focus = useWindowState(select)
  const calm = useDeferredValue(focus)
  return focus?.editing ? focus : calm
}
