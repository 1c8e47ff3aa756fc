import { useCallback, type RefObject } from 'react'
import type { TextRange } from '../../shared/article/text'
import type { MountedArticle } from './mountArticle'
import { placeBar } from './placeBar'
import { linesOf } from './places'
import { usePlaced } from './usePlaced'

/** Keeps a bar beside a passage, never over it. */
export function usePlacedBar(
  bar: RefObject<HTMLElement | null>,
  article: MountedArticle,
  { start, end }: TextRange,
): void {
  const locate = useCallback(
    ({ offsetWidth: width, offsetHeight: height }: HTMLElement) =>
      placeBar(
        { width, height },
        linesOf(article.view, { start, end }),
        article.scroller.getBoundingClientRect(),
        article.pointer(),
      ),
    [article, start, end],
  )
  usePlaced(bar, article, locate)
}
