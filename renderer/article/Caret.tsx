import { useCallback, useEffect, useRef } from 'react'
import { articleText, offsetAt } from '../../shared/article/text'
import { sideAt } from './caretSide'
import type { MountedArticle } from './mountArticle'
import { isNearViewport } from './nearViewport'
import { usePlaced } from './usePlaced'
import { isScrolledAway } from './wideBlocks'

/** The caret of the keyboard: shown while the text has the focus and keys are being used. */
export function Caret({ article }: { readonly article: MountedArticle }) {
  const caret = useRef<HTMLDivElement>(null)
  const locate = useCallback(() => {
    const { view, pointer } = article
    const { selection } = view.state
    if (!selection.empty || document.activeElement !== view.dom || pointer()) return null
    if (!isNearViewport(view, offsetAt(articleText(view.state.doc), selection.head))) return null
    const { left, top, bottom } = view.coordsAtPos(
      selection.head,
      sideAt(view, selection.head).side,
    )
    if (isScrolledAway(view, selection.head, left)) return null
    // A caret that has just moved is seen at once.
    for (const blinking of caret.current?.getAnimations() ?? []) blinking.currentTime = 0
    return { left, top, height: bottom - top }
  }, [article])
  usePlaced(caret, article, locate)
  useEffect(() => {
    const { dom } = article.view
    const hide = (): void => {
      if (caret.current) caret.current.style.visibility = 'hidden'
    }
    dom.addEventListener('blur', hide)
    return () => dom.removeEventListener('blur', hide)
  }, [article])
  return <div ref={caret} className="caret" aria-hidden />
}
