import { t } from '../../../shared/language/t'
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
        {t('findDesk.nothingFor', { query: query.trim() })}
      </p>
      <p>
        {isReading
          ? t('findDesk.stillReading')
          : easier.length > 0
            ? t('findDesk.less')
            : t('findDesk.fewerLetters')}
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
