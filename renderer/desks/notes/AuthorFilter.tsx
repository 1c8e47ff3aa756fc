import { useMemo } from 'react'
import { compareWords } from '../../../shared/language/formats'
import { t } from '../../../shared/language/t'
import { foldText } from '../../../shared/notes/filter'
import { articlesThere } from '../../panels/library/listArticles'
import { useSession, useWindowState } from '../../state/useSession'
import { FinderMenu, type FinderItem } from '../../ui/FinderMenu'
import { changeQuery } from './changeListing'
import { FilterPopover } from './FilterPopover'

/** How many authors are offered at once. */
const longestList = 50

/** Asks for the author of the articles. */
export function AuthorFilter({ author }: { readonly author: string | null }) {
  const session = useSession()
  const articles = useWindowState((state) => state.library.articles)
  const authors = useMemo((): readonly FinderItem[] => {
    const names = new Set(articlesThere(articles).flatMap((article) => article.author ?? []))
    return [...names].sort(compareWords).map((name) => ({ id: name, name }))
  }, [articles])
  const find = useMemo(
    () => (typed: string) =>
      authors.filter(({ name }) => foldText(name).includes(foldText(typed))).slice(0, longestList),
    [authors],
  )
  return (
    <FilterPopover
      label={t('allNotes.author')}
      title={<bdi>{author}</bdi>}
      isOn={author !== null}
      onClear={() => changeQuery(session, { author: null })}
    >
      {(close) => (
        <FinderMenu
          label={t('allNotes.findAuthor')}
          placeholder={t('allNotes.findAuthor')}
          find={find}
          nothing={t('allNotes.noAuthor')}
          onChoose={({ name }) => {
            changeQuery(session, { author: name })
            close()
          }}
        />
      )}
    </FilterPopover>
  )
}
