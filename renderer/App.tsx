import { useEffect } from 'react'
import { Announcer } from './article/Announcer'
import { ArticleView } from './article/ArticleView'
import { useKeyboard } from './commands/useKeyboard'
import { DeskView } from './desks/DeskView'
import { Overlays } from './overlays/Overlays'
import { deskTitles } from './desks/deskTitles'
import { DrawingBoundary } from './shell/DrawingBoundary'
import { DropTarget } from './shell/DropTarget'
import { EmptyPage } from './shell/EmptyPage'
import { LibrarySide } from './shell/LibrarySide'
import { NotesSide } from './shell/NotesSide'
import { Notices } from './shell/Notices'
import { ReadingFoot } from './shell/ReadingFoot'
import { SidePanel } from './shell/SidePanel'
import { TopBar } from './shell/TopBar'
import { useKeptFocus } from './shell/useKeptFocus'
import { useSession, useWindowState } from './state/useSession'
import './App.css'

/** The window: the library, the page, the notes, and what lies over them for a while. */
export function App() {
  const session = useSession()
  const article = useWindowState((state) => state.article)
  const desk = useWindowState((state) => state.desk?.kind ?? null)
  const theme = useWindowState((state) => state.settings.theme)
  const title = useWindowState(
    ({ library, article }) => library.articles.find(({ id }) => id === article?.id)?.title,
  )
  useKeyboard(session)
  useKeptFocus()
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.title = title === undefined ? 'Scholium' : `${title} – Scholium`
  }, [title])

  return (
    <div className="window">
      <SidePanel panel="library" label="Library and contents">
        <DrawingBoundary what="The library">
          <LibrarySide />
        </DrawingBoundary>
      </SidePanel>
      <main className="centre" aria-label={desk ? deskTitles[desk] : 'Article'}>
        <TopBar title={desk ? deskTitles[desk] : title} />
        <div className="centre-page">
          {desk ? (
            <DrawingBoundary key={desk} what={`“${deskTitles[desk]}”`}>
              <DeskView kind={desk} />
            </DrawingBoundary>
          ) : (
            <DrawingBoundary key={article?.id} what="This article">
              {article ? <ArticleView /> : <EmptyPage />}
            </DrawingBoundary>
          )}
        </div>
        {article && !desk && <ReadingFoot />}
      </main>
      <SidePanel panel="notes" label="Notes, tags and history">
        <DrawingBoundary key={article?.id} what="This list of notes">
          <NotesSide />
        </DrawingBoundary>
      </SidePanel>
      {article && !desk && <Announcer />}
      <Notices />
      <Overlays />
      <DropTarget />
    </div>
  )
}
