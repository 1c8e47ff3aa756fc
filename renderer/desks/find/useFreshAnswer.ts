import { useEffect } from 'react'
import { nothingLookedFor } from '../../state/finding'
import { untilNextTry } from '../../state/useNextTry'
import { useSession, useWindowState } from '../../state/useSession'
import type { WindowState } from '../../state/windowState'

/** While the library is read, what is found is asked for again after so many milliseconds. */
const whileReading = 1000

/**
 * Asks again for what is shown when the library is another, or more of it has been read, and some
 * seconds after it could not be had.
 */
export function useFreshAnswer(): void {
  const { store, finding } = useSession()
  const find = useWindowState(({ desk }) => (desk?.kind === 'find' ? desk : nothingLookedFor))
  useEffect(() => {
    if (find.failure === null) return
    const timer = setTimeout(finding.refresh, untilNextTry(1))
    return () => clearTimeout(timer)
    // Each reply makes it another value, also one that says the same.
  }, [finding, find])
  useEffect(() => {
    let before = store.get()
    let asked = performance.now()
    finding.refresh()
    return store.subscribe(() => {
      const now = store.get()
      const isOther = isAnotherLibrary(before, now)
      const isRead = now.indexing !== before.indexing
      before = now
      const isEarly = now.indexing !== null && performance.now() - asked < whileReading
      if (!isOther && (!isRead || isEarly)) return
      asked = performance.now()
      finding.refresh()
    })
  }, [store, finding])
}

/** Whether a change has come into the library; what is not on the disk yet cannot be found yet. */
function isAnotherLibrary(before: WindowState, now: WindowState): boolean {
  return now.unsaved === 0 && (before.unsaved > 0 || now.library !== before.library)
}
