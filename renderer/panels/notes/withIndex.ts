import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/**
 * The items to draw of a list of which only the part in view is drawn, and one that stays wherever
 * the list is scrolled, because it is being worked in; -1 for none.
 */
export function withIndex(range: Range, index: number): number[] {
  const inView = defaultRangeExtractor(range)
  if (index < 0 || inView.includes(index)) return inView
  return index < range.startIndex ? [index, ...inView] : [...inView, index]
}
