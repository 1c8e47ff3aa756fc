import { t } from '../shared/language/t'
import { useEffect } from 'react'
import { PassageMenu } from './article/passageMenu/PassageMenu'
import { useKeyboard } from './commands/useKeyboard'
import { useMenuState } from './commands/useMenuState'
import { GuardedOverlays } from './overlays/GuardedOverlays'
import { Centre } from './shell/Centre'
import { DrawingBoundary } from './shell/DrawingBoundary'
import { DropTarget } from './shell/DropTarget'
import { LibrarySide } from './shell/LibrarySide'
import { NotesSide } from './shell/NotesSide'
import { Notices } from './shell/Notices'
import { SidePanel } from './shell/SidePanel'
import { rememberParts } from './shell/parts'
import { useKeptFocus } from './shell/useKeptFocus'
import { useSession, useWindowState } from './state/useSession'
import './App.css'

/**
 * The window: the library, the page, the notes, and what lies over them for a while. Nothing that
 * changes often is looked at here, for all of it is drawn again with this.
 */
export function App() {
  const session = useSession()
  const articleId = useWindowState((state) => state.article?.id)
  // A message that cannot be drawn is not in the way of the next one.
  const newest = useWindowState((state) => state.toasts.at(-1)?.id)
  const theme = useWindowState((state) => state.settings.theme)
  useKeyboard(session)
  useMenuState(session)
  useKeptFocus()
  useEffect(rememberParts, [])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])

  return (
    <div className="window">
      <SidePanel panel="library" label={t('shell.librarySide')}>
        <DrawingBoundary part="library">
          <LibrarySide />
        </DrawingBoundary>
      </SidePanel>
      <Centre />
      <SidePanel panel="notes" label={t('shell.notesSide')}>
        <DrawingBoundary key={articleId} part="list">
          <NotesSide />
        </DrawingBoundary>
      </SidePanel>
      <DrawingBoundary part="messages" room="corner" drawnAnewFor={newest}>
        <Notices />
      </DrawingBoundary>
      <GuardedOverlays />
      <PassageMenu />
      <DropTarget />
    </div>
  )
}
