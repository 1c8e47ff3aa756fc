import type { ReactNode } from 'react'
import { useWindowState } from '../state/useSession'
import { openHighlights, type WindowState } from '../state/windowState'
import { KeyCaps } from '../ui/KeyCaps'
import { tRich } from '../ui/tRich'

/** What to do on the page, said in the margin until the library has its first highlight. */
export function MarginHint() {
  const isWanted = useWindowState(hasNoHighlights)
  if (!isWanted) return null
  return <p className="margin-hint">{tRich('article.hint', { key: keyCaps })}</p>
}

function keyCaps(keys: readonly ReactNode[]): ReactNode {
  return <KeyCaps keys={keys.join('')} />
}

/** False while it is not known yet of all articles. */
function hasNoHighlights(state: WindowState): boolean {
  const { library, article, highlightCounts } = state
  return (
    openHighlights(state).length === 0 &&
    library.articles.every(
      ({ id, deleted }) => deleted !== null || id === article?.id || highlightCounts[id] === 0,
    )
  )
}
