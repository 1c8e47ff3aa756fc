/** A note to be placed in the margin; lengths in pixels. */
export interface MarginItem {
  readonly id: string
  /** Where its passage begins. */
  readonly wanted: number
  readonly height: number
}

/**
 * The top of each item: at its passage, or lower by as much as the one before it needs. The item in
 * focus stands exactly at its passage, and those before it move up to make room. Items are in
 * order of `wanted`.
 */
export function layoutMargin(
  items: readonly MarginItem[],
  focusedId: string | null,
  gap: number,
): ReadonlyMap<string, number> {
  const tops = new Map<string, number>()
  const focusedAt = items.findIndex(({ id }) => id === focusedId)
  let free = Number.NEGATIVE_INFINITY
  for (const [index, { id, wanted, height }] of items.entries()) {
    const top = index === focusedAt ? wanted : Math.max(wanted, free)
    tops.set(id, top)
    free = top + height + gap
  }
  let limit = focusedAt < 0 ? Number.POSITIVE_INFINITY : items[focusedAt]!.wanted - gap
  for (let index = focusedAt - 1; index >= 0; index--) {
    const { id, height } = items[index]!
    const top = Math.min(tops.get(id)!, limit - height)
    tops.set(id, top)
    limit = top - gap
  }
  return tops
}
