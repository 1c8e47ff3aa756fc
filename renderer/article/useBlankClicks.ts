import { useEffect, type RefObject } from 'react'
import { useSession } from '../state/useSession'

const blank = '.page, .page-sheet, .page-text, .article-header, .article-header *, .margin'

/** Puts the open card away at a click where nothing is: on the page beside the text, or on its title. */
export function useBlankClicks(page: RefObject<HTMLElement | null>): void {
  const session = useSession()
  useEffect(() => {
    const element = page.current
    if (!element) return
    let pressed: EventTarget | null = null
    const press = ({ target }: PointerEvent): void => {
      pressed = target
    }
    // What is dragged from within a card or the text ends as a click on what is around both.
    const click = ({ target }: MouseEvent): void => {
      const isBlank = target === pressed && target instanceof Element && target.matches(blank)
      if (isBlank && session.store.get().selection === null) session.focus(null)
    }
    element.addEventListener('pointerdown', press, { capture: true })
    element.addEventListener('click', click)
    return () => {
      element.removeEventListener('pointerdown', press, { capture: true })
      element.removeEventListener('click', click)
    }
  }, [page, session])
}
