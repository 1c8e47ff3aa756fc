import { CircleHelp, FolderOpen, History } from 'lucide-react'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { afterPaint } from '../../afterPaint'
import { CommandButton } from '../../commands/CommandButton'
import { useSession, useWindowState } from '../../state/useSession'
import type { Session } from '../../state/session'
import { focusPage } from '../focusPage'
import { openDrawer } from '../panels'
import { AddMenu } from './AddMenu'
import { ArticleList } from './ArticleList'
import { FindField } from './FindField'
import { findFieldId } from './findFieldId'
import './LibraryPanel.css'
import { articlesThere, countHighlights, listArticles } from './listArticles'
import { OrderMenu } from './OrderMenu'

/** All articles: to find, order, open and look after. */
export function LibraryPanel() {
  const session = useSession()
  const all = useWindowState((state) => state.library.articles)
  const articles = useMemo(() => articlesThere(all), [all])
  const order = useWindowState((state) => state.settings.libraryOrder)
  // The page comes first: a list of thousands takes longer to draw than an article.
  const [isTime, setTime] = useState(false)
  useEffect(() => afterPaint(() => setTime(true)), [])
  const [typed, setTyped] = useState('')
  // Typing goes on while thousands of titles are looked through.
  const sought = useDeferredValue(typed)
  const listed = useMemo(
    () => listArticles(articles, sought, order, countIn(session)),
    [session, articles, sought, order],
  )
  const open = useCallback(
    (articleId: string): void => void openInPage(session, articleId),
    [session],
  )

  const clear = (): void => {
    setTyped('')
    document.querySelector<HTMLElement>(`#${findFieldId}`)?.focus()
  }

  return (
    <div className="library">
      <header className="library-header">
        <FindField
          typed={typed}
          onType={setTyped}
          onChoose={() => {
            const [first] = listArticles(articles, typed, order, countIn(session))
            if (!first) return
            setTyped('')
            open(first.id)
          }}
        />
        <OrderMenu />
        <AddMenu />
      </header>
      {isTime ? (
        <ArticleList
          articles={listed}
          onOpen={open}
          isFinding={sought.trim() !== ''}
          onClear={clear}
        />
      ) : (
        <div className="library-list" />
      )}
      <footer className="library-footer">
        <CommandButton command="show-folder" icon={FolderOpen} />
        <CommandButton command="restore-backup" icon={History} />
        <CommandButton command="shortcuts" icon={CircleHelp} />
      </footer>
    </div>
  )
}

/** Opens an article and goes on to it with the keyboard. */
async function openInPage(session: Session, articleId: string): Promise<void> {
  openDrawer(session, null)
  const { article, desk } = session.store.get()
  const isOpen = desk === null && article?.id === articleId
  const from = document.activeElement
  if (!isOpen && !(await session.open(articleId))) return
  // The page is there to take the focus once it has been drawn; a reader who went on meanwhile, to
  // choose others in the list say, keeps it.
  requestAnimationFrame(() => {
    if (!from?.isConnected || document.activeElement === from) focusPage()
  })
}

function countIn({ store }: Session): (articleId: string) => number {
  const state = store.get()
  return (articleId) => countHighlights(state, articleId)
}
