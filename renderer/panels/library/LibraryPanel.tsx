import { CircleHelp, FolderOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import { CommandButton } from '../../commands/CommandButton'
import { useSession, useWindowState } from '../../state/useSession'
import { openDrawer } from '../panels'
import { AddMenu } from './AddMenu'
import { ArticleList } from './ArticleList'
import { FindField } from './FindField'
import './LibraryPanel.css'
import { articlesThere, countHighlights, listArticles } from './listArticles'
import { OrderMenu } from './OrderMenu'

/** All articles: to find, order, open and look after. */
export function LibraryPanel() {
  const session = useSession()
  const all = useWindowState((state) => state.library.articles)
  const articles = useMemo(() => articlesThere(all), [all])
  const order = useWindowState((state) => state.settings.libraryOrder)
  const [typed, setTyped] = useState('')
  const listed = useMemo(() => {
    const state = session.store.get()
    const countOf = (articleId: string): number => countHighlights(state, articleId)
    return listArticles(articles, typed, order, countOf)
  }, [session, articles, typed, order])

  const open = (articleId: string): void => {
    openDrawer(session, null)
    if (session.store.get().article?.id !== articleId) void session.open(articleId)
  }

  return (
    <div className="library">
      <header className="library-header">
        <h2>
          Library <span className="library-total">{articles.length > 0 && articles.length}</span>
        </h2>
        <OrderMenu />
        <AddMenu />
      </header>
      <FindField
        typed={typed}
        onType={setTyped}
        onChoose={() => {
          if (listed[0]) open(listed[0].id)
        }}
      />
      <ArticleList articles={listed} onOpen={open} isFinding={typed.trim() !== ''} />
      <footer className="library-footer">
        <CommandButton command="show-folder" icon={FolderOpen} label="Show in folder" />
        <CommandButton command="shortcuts" icon={CircleHelp} />
      </footer>
    </div>
  )
}
