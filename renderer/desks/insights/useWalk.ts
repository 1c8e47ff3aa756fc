import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { walkTo } from './walkTo'

/**
 * Lets the keyboard walk among the marks of a chart, buttons with `tabIndex={-1}` that stand in rows
 * of so many columns: Tab leads to one of them, the one that was reached last, and keys lead on. For
 * thousands of marks this is no matter of state, which would draw them all anew with every step.
 */
export function useWalk(columns: number) {
  const chart = useRef<HTMLDivElement>(null)
  const stop = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (stop.current?.isConnected) return
    stop.current = marksIn(chart.current)[0] ?? null
    if (stop.current) stop.current.tabIndex = 0
  })
  return {
    ref: chart,
    onFocus: ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLButtonElement)) return
      if (stop.current) stop.current.tabIndex = -1
      target.tabIndex = 0
      stop.current = target
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const marks = marksIn(chart.current)
      const at = marks.indexOf(event.target as HTMLElement)
      if (at < 0 || event.altKey || event.metaKey || event.shiftKey) return
      const to = walkTo(event, at, { count: marks.length, columns })
      if (to === null) return
      event.preventDefault()
      event.stopPropagation()
      marks[to]!.focus()
    },
  }
}

function marksIn(chart: HTMLElement | null): readonly HTMLElement[] {
  return chart ? [...chart.querySelectorAll<HTMLElement>('button[tabindex]')] : []
}
