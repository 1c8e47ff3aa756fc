import { useWindowState } from '../state/useSession'
import { openHighlights, type WindowState } from '../state/windowState'
import { KeyCaps } from '../ui/KeyCaps'

/** What to do on the page, said in the margin until the library has its first highlight. */
export function MarginHint() {
  const isWanted = useWindowState(hasNoHighlights)
  if (!isWanted) return null
  return (
    <p className="margin-hint">
      Select words, then press <KeyCaps keys="1" /> to <KeyCaps keys="6" /> to highlight them.{' '}
      <KeyCaps keys="N" /> writes a note that stands here, <KeyCaps keys="T" /> adds a tag.
    </p>
  )
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
