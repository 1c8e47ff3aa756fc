import { useEffect } from 'react'
import { focusDesk } from '../desks/focusDesk'
import { focusPage } from '../panels/focusPage'
import { useSession } from '../state/useSession'

/**
 * Gives the keyboard back to the text of the article, or to the open desk, when what had it is taken
 * from the window, as a button is that has done its work: it would have no place otherwise, and Tab
 * would begin anew. What was taken from a dialog that is still there leaves the keyboard in that.
 */
export function useKeptFocus(): void {
  const { store } = useSession()
  useEffect(() => {
    let last: Element | null = null
    let dialog: HTMLElement | null = null
    let frame = 0
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
      dialog = last?.closest<HTMLElement>('[role="dialog"]') ?? null
    }
    const look = (): void => {
      if (last?.isConnected !== false || document.activeElement !== document.body) return
      const { overlay, desk } = store.get()
      if (overlay !== null) return
      if (dialog?.isConnected) dialog.focus({ preventScroll: true })
      else if (desk === null) focusPage()
      else focusDesk()
    }
    const stop = store.subscribe(() => {
      cancelAnimationFrame(frame)
      // Once the frame is drawn that takes it away, and whoever else may want the focus has it.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)))
    })
    document.addEventListener('focusin', remember)
    return () => {
      cancelAnimationFrame(frame)
      stop()
      document.removeEventListener('focusin', remember)
    }
  }, [store])
}
