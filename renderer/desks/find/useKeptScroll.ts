import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useSession } from '../../state/useSession'
import { optionId } from './foundIds'

/** Keeps what was found where it was left, and goes to its top when it is of another query. */
export function useKeptScroll(
  body: RefObject<HTMLElement | null>,
  query: string | undefined,
): void {
  const session = useSession()
  const last = useRef<string>(undefined)
  /** Asking the page itself would have all of it laid out. */
  const isAtTop = useRef(true)

  useLayoutEffect(() => {
    if (!body.current || last.current === query) return
    const isFirst = last.current === undefined
    last.current = query
    const { desk } = session.store.get()
    if (isFirst && desk?.kind === 'find') bringBack(body.current, desk)
    else if (!isAtTop.current) body.current.scrollTo({ top: 0 })
  }, [body, query, session])

  useEffect(() => {
    const element = body.current
    if (!element) return
    const look = (): void => {
      isAtTop.current = element.scrollTop === 0
    }
    const keep = (): void =>
      session.desks.change('find', (now) => ({ ...now, scrolled: element.scrollTop }))
    look()
    element.addEventListener('scroll', look, { passive: true })
    element.addEventListener('scrollend', keep)
    return () => {
      element.removeEventListener('scroll', look)
      element.removeEventListener('scrollend', keep)
    }
  }, [body, session])
}

/** What is out of sight has not its true height yet: the passage that was opened tells the place. */
function bringBack(
  body: HTMLElement,
  {
    scrolled,
    at,
    atTop,
  }: { readonly scrolled: number; readonly at: string | null; readonly atTop: number },
): void {
  if (scrolled > 0) body.scrollTo({ top: scrolled })
  const top = at === null ? null : topIn(body, at)
  if (top !== null) body.scrollBy({ top: top - atTop })
}

/** How far from the top of what is seen an option is, in pixels; null for one that is not there. */
export function topIn(body: HTMLElement, stopId: string): number | null {
  const option = document.getElementById(optionId(stopId))
  if (!option) return null
  return option.getBoundingClientRect().top - body.getBoundingClientRect().top
}
