interface Item {
  readonly id: string
}

const known = new WeakMap<readonly Item[], Map<string, Item>>()

/** The items of a list by their ids, which are not looked for anew while it is the same list. */
export function itemsById<Kind extends Item>(list: readonly Kind[]): ReadonlyMap<string, Kind> {
  return indexOf(list)
}

/**
 * Hands the ids of a list on to one that was made of it by a few changes, so that they need not be
 * gone through again. A changed item that is `undefined` is no longer there.
 */
export function handOnIds<Kind extends Item>(
  from: readonly Kind[],
  to: readonly Kind[],
  changed: ReadonlyMap<string, Kind | undefined>,
): void {
  const index = indexOf(from)
  known.delete(from)
  for (const [id, item] of changed) {
    if (item) index.set(id, item)
    else index.delete(id)
  }
  known.set(to, index)
}

function indexOf<Kind extends Item>(list: readonly Kind[]): Map<string, Kind> {
  let index = known.get(list) as Map<string, Kind> | undefined
  if (!index) known.set(list, (index = new Map(list.map((item) => [item.id, item]))))
  return index
}
