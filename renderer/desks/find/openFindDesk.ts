import { flushSync } from 'react-dom'
import { nothingLookedFor } from '../../state/finding'
import type { Session } from '../../state/session'
import { findInLibraryFieldId } from './findInLibraryFieldId'

/** Opens the desk that finds in the library as it was left, with its field ready for another query. */
export function openFindDesk({ desks }: Session): void {
  // The field must be there before it can take the focus; where the desk is new it does so itself.
  flushSync(() => {
    desks.reopen(nothingLookedFor)
    desks.change('find', (find) => ({ ...find, at: null }))
  })
  document.querySelector<HTMLInputElement>(`#${findInLibraryFieldId}`)?.select()
}
