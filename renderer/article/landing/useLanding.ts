import { useEffect } from 'react'
import { useSession, useWindowState } from '../../state/useSession'
import { highlightsKey } from '../highlightsPlugin'
import type { MountedArticle } from '../mountArticle'
import { clearLanding, paintLanding } from './paintLanding'
import './landing.css'

/** Keys that do nothing by themselves. */
const modifiers = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift'])

/** Keeps the passage that was gone to painted until the reader does something. */
export function useLanding({ view, scroller, onUpdate }: MountedArticle): void {
  const session = useSession()
  const landing = useWindowState((state) => state.landing)

  useEffect(() => {
    if (!landing) return
    const paint = (): void => {
      const near = highlightsKey.getState(view.state)?.near
      if (near) paintLanding(view, near, landing)
    }
    paint()
    const stop = onUpdate(paint)
    // A highlight made or taken away puts other elements into the page.
    const observer = new MutationObserver(paint)
    observer.observe(view.dom, { childList: true, characterData: true, subtree: true })
    return () => {
      stop()
      observer.disconnect()
      clearLanding()
    }
  }, [view, onUpdate, landing])

  useEffect(() => {
    if (!landing) return
    const leave = (): void => session.store.update((state) => ({ ...state, landing: null }))
    const strike = ({ key, repeat }: KeyboardEvent): void => {
      // The key that led here may still be held down.
      if (!repeat && !modifiers.has(key)) leave()
    }
    const press = ({ target }: PointerEvent): void => {
      // A press on the bar that scrolls only moves the page.
      if (target !== scroller) leave()
    }
    window.addEventListener('keydown', strike, { capture: true })
    window.addEventListener('pointerdown', press, { capture: true })
    return () => {
      window.removeEventListener('keydown', strike, { capture: true })
      window.removeEventListener('pointerdown', press, { capture: true })
    }
  }, [session, scroller, landing])
}
