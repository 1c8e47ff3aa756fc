import { useDeferredValue, useMemo } from 'react'
import { t } from '../../../shared/language/t'
import { useTagCounts } from '../../notes/useTagCounts'
import { useSession, useWindowState } from '../../state/useSession'
import { exampleQueries } from './exampleQueries'
import { findInLibraryFieldId } from './findInLibraryFieldId'

/** What can be typed, as examples to try; the field comes first. */
export function FindHelp() {
  const isTime = useDeferredValue(true, false)
  return isTime && <Examples />
}

function Examples() {
  const session = useSession()
  const articles = useWindowState((state) => state.library.articles)
  const tags = useWindowState((state) => state.library.tags)
  const counts = useTagCounts()
  const examples = useMemo(
    () => exampleQueries({ articles, tags, counts }),
    [articles, tags, counts],
  )
  return (
    <section className="find-help" aria-labelledby="find-help-title">
      <h2 id="find-help-title">{t('findDesk.help')}</h2>
      <dl>
        {examples.map(({ query, finds }) => (
          <div key={query}>
            <dt>
              <button
                type="button"
                className="find-example"
                onClick={() => {
                  session.finding.type(query)
                  document.querySelector<HTMLElement>(`#${findInLibraryFieldId}`)?.focus()
                }}
              >
                {query}
              </button>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
