import { useState, type KeyboardEvent } from 'react'
import { GridList, ListLayout, Virtualizer } from 'react-aria-components'
import type { ArticleRecord } from '../../../shared/article/article'
import { useSession, useWindowState } from '../../state/useSession'
import { ArticleMenu, type ArticleMenuPlace } from './ArticleMenu'
import { ArticleRow } from './ArticleRow'

export interface ArticleListProps {
  readonly articles: readonly ArticleRecord[]
  readonly onOpen: (articleId: string) => void
  readonly isFinding: boolean
}

/**
 * The articles as a list: a press opens one, arrows and letters go through them, Control and Shift
 * choose several, F2 renames, Delete deletes.
 */
export function ArticleList({ articles, onOpen, isFinding }: ArticleListProps) {
  const session = useSession()
  const openId = useWindowState((state) => state.article?.id)
  const [chosen, setChosen] = useState(() => setOf(openId))
  const [shownId, setShownId] = useState(openId)
  if (shownId !== openId) {
    setShownId(openId)
    setChosen(setOf(openId))
  }
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<ArticleMenuPlace | null>(null)

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

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the grid within
    <div className="library-list" onKeyDown={strike}>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 68, gap: 1, padding: 8 }}>
        <GridList
          className="article-list"
          aria-label="Articles"
          items={articles}
          dependencies={[renaming, chosen, openId]}
          selectionMode="multiple"
          selectionBehavior="replace"
          keyboardNavigationBehavior="tab"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            setChosen(
              new Set(keys === 'all' ? articles.map(({ id }) => id) : [...keys].map(String)),
            )
          }
          onAction={(key) => onOpen(String(key))}
          renderEmptyState={() => (
            <p className="library-empty">
              {isFinding
                ? 'No title, author or source has these words.'
                : 'The articles that you add are listed here.'}
            </p>
          )}
        >
          {(record) => (
            <ArticleRow
              record={record}
              isOpen={record.id === openId}
              isRenaming={record.id === renaming}
              onOpen={onOpen}
              onRenamed={(title) => {
                setRenaming(null)
                if (title !== null) session.articles.rename(record, title)
              }}
              onMenu={(x, y) => setMenu({ x, y, records: meant(record.id) })}
            />
          )}
        </GridList>
      </Virtualizer>
      <ArticleMenu
        place={menu}
        onClose={() => setMenu(null)}
        onOpen={onOpen}
        onRename={setRenaming}
      />
    </div>
  )
}

function setOf(articleId: string | undefined): ReadonlySet<string> {
  return new Set(articleId === undefined ? [] : [articleId])
}
