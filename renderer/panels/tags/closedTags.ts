import { tagTree } from '../../../shared/notes/tagTree'
import type { Store } from '../../state/store'
import type { WindowState } from '../../state/windowState'

/** The closed tags once another is opened or closed. */
export function withOpen(
  closed: ReadonlySet<string>,
  tagId: string,
  isOpen: boolean,
): ReadonlySet<string> {
  const after = new Set(closed)
  if (isOpen) after.delete(tagId)
  else after.add(tagId)
  return after
}

/** Opens all tags above one, so that it is seen in the tree. */
export function openAbove(store: Store<WindowState>, tagId: string): void {
  store.update((state) => {
    const above = new Set(tagTree(state.library.tags).ancestorsOf(tagId))
    const isHidden = [...above].some((id) => state.closedTags.has(id))
    if (!isHidden) return state
    return { ...state, closedTags: new Set([...state.closedTags].filter((id) => !above.has(id))) }
  })
}
