import { useEffect, type RefObject } from 'react'
import type { MountedArticle } from './mountArticle'

/**
 * Has Tab step from the text into the bar beside the selection, which stays; Shift+Tab and Escape go
 * back to the text.
 */
export function useStepIntoBar(bar: RefObject<HTMLElement | null>, { view }: MountedArticle): void {
  useEffect(() => {
    const stepIn = (event: KeyboardEvent): void => {
      if (event.target !== view.dom || event.key !== 'Tab' || isWith(event) || event.shiftKey)
        return
      event.preventDefault()
      bar.current?.querySelector('button')?.focus({ preventScroll: true })
    }
    const stepBack = (event: KeyboardEvent): void => {
      const isBack = event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)
      if (!isBack || isWith(event) || !bar.current?.contains(document.activeElement)) return
      event.preventDefault()
      event.stopPropagation()
      view.dom.focus({ preventScroll: true })
    }
    view.dom.addEventListener('keydown', stepIn)
    // Before a tooltip hears of Escape, which would be spent on it.
    window.addEventListener('keydown', stepBack, { capture: true })
    return () => {
      view.dom.removeEventListener('keydown', stepIn)
      window.removeEventListener('keydown', stepBack, { capture: true })
    }
  }, [bar, view])
}

function isWith({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}
