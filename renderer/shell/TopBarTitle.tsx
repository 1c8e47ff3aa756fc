import { TitleField } from '../panels/library/TitleField'
import { useSession, useWindowState } from '../state/useSession'

/** What the page shows, by its title, which is written there when it is to be another. */
export function TopBarTitle({ title }: { readonly title: string | undefined }) {
  const { store, articles } = useSession()
  const renamed = useWindowState(({ renaming, library }) =>
    library.articles.find(({ id }) => id === renaming),
  )
  if (!renamed)
    return (
      <p className="top-bar-title" dir="auto">
        {title}
      </p>
    )
  return (
    <TitleField
      title={renamed.title}
      onDone={(typed) => {
        store.update((state) => ({ ...state, renaming: null }))
        articles.rename(renamed, typed)
      }}
    />
  )
}
