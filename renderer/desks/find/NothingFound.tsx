import { useSession, useWindowState } from '../../state/useSession'
import { Button } from '../../ui/Button'
import { easierQueries } from './easierQueries'
import { findInLibraryFieldId } from './findInLibraryFieldId'

/** What there is to do when nothing was found. */
export function NothingFound({ query }: { readonly query: string }) {
  const session = useSession()
  const isReading = useWindowState((state) => state.indexing !== null)
  const easier = easierQueries(query)
  return (
    <div className="desk-empty">
      <p className="desk-empty-title" dir="auto">
        Nothing found for {query.trim()}
      </p>
      <p>
        {isReading
          ? 'The library is still being read: it may be found yet.'
          : easier.length > 0
            ? 'Something less may be found.'
            : 'Try fewer letters with an asterisk after them, such as libr*, or another word.'}
      </p>
      {easier.map(({ title, query: next }) => (
        <Button
          key={title}
          onPress={() => {
            session.finding.type(next)
            document.querySelector<HTMLElement>(`#${findInLibraryFieldId}`)?.focus()
          }}
        >
          {title}
        </Button>
      ))}
    </div>
  )
}
