import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWindowState } from '../../state/useSession'
import { whenIdle } from '../../whenIdle'
import { followText } from '../followText'
import { highlightsKey, type HighlightsState } from '../highlightsPlugin'
import type { MountedArticle } from '../mountArticle'
import { lookForNotes, type NotedLine } from './lookForNotes'

/** How long the page itself goes first while it is scrolled, in milliseconds. */
const patience = 100

/** The lines near the viewport in which noted highlights begin, kept up to date. */
export function useNotedLines(article: MountedArticle): readonly NotedLine[] {
  const [lines, setLines] = useState<readonly NotedLine[]>([])
  const typeface = useWindowState((state) => state.settings.typeface)
  useEffect(() => {
    let known: HighlightsState | undefined
    const look = (): void => {
      known = highlightsKey.getState(article.view.state)
      setLines(lookForNotes(article))
    }
    // When nothing waits, all is laid out, and measuring costs no layout of its own.
    const soon = whenIdle(() => startTransition(look), patience)
    const stop = article.onUpdate(() => {
      const now = highlightsKey.getState(article.view.state)
      if (now?.index !== known?.index || now?.near !== known?.near) soon.ask()
    })
    // What stands beside a line must not be seen beside another.
    const stopFollowing = followText(article.view, () => flushSync(look))
    return () => {
      stop()
      stopFollowing()
      soon.cancel()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another typeface is reason to look anew
  }, [article, typeface])
  return lines
}
