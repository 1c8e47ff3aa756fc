import { useEffect } from 'react'
import { t } from '../../shared/language/t'
import { Announcer } from '../article/Announcer'
import { ArticleView } from '../article/ArticleView'
import { DeskView } from '../desks/DeskView'
import { deskTitles } from '../desks/deskTitles'
import { useWindowState } from '../state/useSession'
import { DrawingBoundary } from './DrawingBoundary'
import { EmptyPage } from './EmptyPage'
import { ReadingFoot } from './ReadingFoot'
import { TopBar } from './TopBar'
import { useDrawer } from './useDrawer'

/** The middle of the window: the open article, or the desk that lies in its place. */
export function Centre() {
  const article = useWindowState((state) => state.article)
  const desk = useWindowState((state) => state.desk?.kind ?? null)
  const isPage = article !== null && desk === null
  const drawer = useDrawer()
  const title = useWindowState(
    ({ library, article }) => library.articles.find(({ id }) => id === article?.id)?.title,
  )
  useEffect(() => {
    document.title = title === undefined ? 'Scholium' : `${title} – Scholium`
  }, [title])

  return (
    <>
      <main
        className="centre"
        inert={drawer === 'library'}
        aria-label={desk ? t(deskTitles[desk]) : t('shell.article')}
      >
        <DrawingBoundary part="topBar" room="corner">
          <TopBar title={desk ? t(deskTitles[desk]) : title} isCovered={drawer !== null} />
        </DrawingBoundary>
        <div className="centre-page">
          {desk ? (
            <DeskView kind={desk} />
          ) : (
            <DrawingBoundary key={article?.id} part="article">
              {article ? <ArticleView /> : <EmptyPage />}
            </DrawingBoundary>
          )}
        </div>
        {isPage && (
          <DrawingBoundary part="foot" room="corner">
            <ReadingFoot />
          </DrawingBoundary>
        )}
      </main>
      <DrawingBoundary part="caret" room="corner">
        <Announcer />
      </DrawingBoundary>
    </>
  )
}
