import type { EditorView } from 'prosemirror-view'
import { firstMatchFrom, type Matches } from '../../../shared/article/findInText'
import type { TextRange } from '../../../shared/article/text'
import { rangesOnPage } from '../rangesOnPage'

const names = { all: 'find-match', current: 'find-current' } as const

/**
 * Paints the matches near the viewport over the page without changing it, by the highlights of
 * CSS. Whatever changes the page's elements there takes its paint away until it is painted again.
 */
export function paintMatches(
  view: EditorView,
  near: TextRange,
  matches: Matches,
  current: TextRange | null,
): void {
  const first = firstMatchFrom(matches, near.start)
  const ranges: TextRange[] = []
  for (let index = first; index < matches.starts.length; index++) {
    const start = matches.starts[index]!
    if (start >= near.end) break
    ranges.push({ start, end: matches.ends[index]! })
  }
  const painted = new Highlight(...rangesOnPage(view, near, ranges))
  CSS.highlights.set(names.all, painted)
  const isNear = current && current.start >= near.start && current.end <= near.end
  const top = new Highlight(...(isNear ? rangesOnPage(view, current, [current]) : []))
  top.priority = 1
  CSS.highlights.set(names.current, top)
}

/** Takes away what `paintMatches` painted. */
export function clearMatches(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name)
}
