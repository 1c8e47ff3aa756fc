import { useMemo, useState, type KeyboardEvent } from 'react'
import { GridList, ListLayout, Virtualizer, type Key } from 'react-aria-components'
import type { ArticleRecord } from '../../../shared/article/article'
import { t } from '../../../shared/language/t'
import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { ArticleMenu } from './ArticleMenu'
import { ArticleRow } from './ArticleRow'
import { RenamingContext, RowActsContext, type RowActs } from './rowActs'

export interface ArticleListProps {
  readonly articles: readonly ArticleRecord[]
  readonly onOpen: (articleId: string) => void
  readonly isFinding: boolean
  /** Lists all again. */
  readonly onClear: () => void
}

/**
 * The articles as a list: a press opens one, arrows and letters go through them, Control and Shift
 * choose several, F2 renames, Delete deletes.
 */
export function ArticleList({ articles, onOpen, isFinding, onClear }: ArticleListProps) {
  const session = useSession()
  // While a desk lies in its place no article is in sight.
  const openId = useWindowState(({ article, desk }) => (desk === null ? article?.id : undefined))
  const hasArticle = useWindowState(({ article }) => article !== null)
  const [chosen, setChosen] = useState(() => setOf(openId))
  const [shownId, setShownId] = useState(openId)
  if (shownId !== openId) {
    setShownId(openId)
    // An article opened from the list is chosen already, and Shift goes on from it, also before it
    // is open. What was chosen besides stays so at a desk.
    if (openId === undefined ? chosen.size === 1 || !hasArticle : !chosen.has(openId))
      setChosen(setOf(openId))
  }
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)

  /** All that are chosen, if this one is among them; else this one alone. */
  const meant = (articleId: string): readonly ArticleRecord[] =>
    articles.filter(({ id }) => (chosen.has(articleId) ? chosen.has(id) : id === articleId))

  const strike = (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]')
    const articleId = row?.dataset['key']
    if (articleId === undefined || renaming !== null) return
    if (event.key === 'F2') setRenaming(articleId)
    else if (event.key === 'Delete') session.articles.remove(meant(articleId))
    else return
    event.preventDefault()
  }

  // Never another value, for the list would hear of it in every row that it keeps.
  const acts = useMemo<RowActs>(
    () => ({
      open: onOpen,
      rename: (record, title) => {
        setRenaming(null)
        session.articles.rename(record, title)
      },
      showMenu: (articleId, x, y) => setMenu({ articleId, x, y }),
    }),
    [session, onOpen],
  )

  // A list without rows is no place for the keyboard.
  if (articles.length === 0)
    return (
      <div className="library-list library-empty">
        <p>{t(isFinding ? 'library.noneFound' : 'library.empty')}</p>
        {isFinding && <Button onPress={onClear}>{t('library.clear')}</Button>}
      </div>
    )

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the grid within
    <div className="library-list" onKeyDown={strike}>
      <RowActsContext value={acts}>
        <RenamingContext value={renaming}>
          <Virtualizer
            layout={ListLayout}
            layoutOptions={{ estimatedRowSize: 68, gap: 1, padding: 8 }}
          >
            <GridList
              className="article-list"
              aria-label={t('library.articles')}
              items={articles}
              selectionMode="multiple"
              selectionBehavior="replace"
              keyboardNavigationBehavior="tab"
              selectedKeys={chosen}
              onSelectionChange={(keys) =>
                setChosen(keys === 'all' ? new Set(articles.map(({ id }) => id)) : keys)
              }
              onAction={(key) => onOpen(String(key))}
            >
              {(record) => <ArticleRow record={record} />}
            </GridList>
          </Virtualizer>
        </RenamingContext>
      </RowActsContext>
      {menu && (
        <ArticleMenu
          records={meant(menu.articleId)}
          x={menu.x}
          y={menu.y}
          onClose={() => setMenu(null)}
          onOpen={onOpen}
          onRename={setRenaming}
        />
      )}
    </div>
  )
}

/** Where in the window, in pixels, the menu was asked for, and on which article. */
interface MenuPlace {
  readonly articleId: string
  readonly x: number
  readonly y: number
}

function setOf(articleId: string | undefined): ReadonlySet<Key> {
  return new Set(articleId === undefined ? [] : [articleId])
}
