import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { FoundArticle } from '../../../shared/catalogue/foundInLibrary'

/** How many articles are drawn at first, about as many as are seen. */
const few = 2

/**
 * The articles that are drawn of those that were found, which in the end are all, the same value. Of
 * the first that are found a few come at once and the rest in the background; later ones take the
 * place of others in the background. Who comes back has all of them at once, for the place is among
 * them.
 */
export function useDrawnArticles(
  found: readonly FoundArticle[],
  isBack: boolean,
): readonly FoundArticle[] {
  const inBackground = useDeferredValue(found)
  const [isFirst, setFirst] = useState(!isBack)
  if (found.length === 0 && !isFirst) setFirst(true)
  useEffect(() => {
    if (isFirst && found.length > 0) startTransition(() => setFirst(false))
  }, [isFirst, found])
  const first = useMemo(() => (found.length > few ? found.slice(0, few) : found), [found])
  return isFirst ? first : inBackground
}
