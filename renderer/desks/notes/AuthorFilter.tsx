import { useMemo } from 'react'
import { foldText } from '../../../shared/notes/filter'
import { articlesThere } from '../../panels/library/listArticles'
import { useSession, useWindowState } from '../../state/useSession'
import { FinderMenu, type FinderItem } from '../../ui/FinderMenu'
import { changeQuery } from './changeListing'
import { FilterPopover } from './FilterPopover'

/** How many authors are offered at once. */
const longestList = 50

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** Asks for the author of the articles. */
export function AuthorFilter({ author }: { readonly author: string | null }) {
  const session = useSession()
  const articles = useWindowState((state) => state.library.articles)
  const authors = useMemo((): readonly FinderItem[] => {
    const names = new Set(articlesThere(articles).flatMap((article) => article.author ?? []))
    return [...names].sort(collator.compare).map((name) => ({ id: name, name }))
  }, [articles])
  const find = useMemo(
    () => (typed: string) =>
      authors.filter(({ name }) => foldText(name).includes(foldText(typed))).slice(0, longestList),
    [authors],
  )
  return (
    <FilterPopover
      label="Author"
      title={<bdi>{author}</bdi>}
      isOn={author !== null}
      onClear={() => changeQuery(session, { author: null })}
    >
      {(close) => (
        <FinderMenu
          label="Find an author"
          placeholder="Find an author"
          find={find}
          nothing="No article is by an author of that name."
          onChoose={({ name }) => {
            changeQuery(session, { author: name })
            close()
          }}
        />
      )}
    </FilterPopover>
  )
}
