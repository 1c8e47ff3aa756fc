import { flushSync } from 'react-dom'
import { findFieldId } from '../panels/library/findFieldId'
import { showPanel } from '../panels/panels'
import type { Session } from '../state/session'

/** Shows the library and goes to the field where an article is looked for. */
export function findArticle(session: Session): void {
  // The field must be there before it can take the focus.
  flushSync(() => {
    session.changeSettings({ libraryTab: 'library' })
    showPanel(session, 'library')
  })
  document.querySelector<HTMLInputElement>(`#${findFieldId}`)?.focus()
}
