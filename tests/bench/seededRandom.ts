/** Numbers that look random and are the same in every run. */
export interface SeededRandom {
  /** From 0 up to but not 1. */
  readonly fraction: () => number
  /** A whole number, both ends included. */
  readonly integer: (least: number, most: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** The items in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

/** The numbers of a seed, by Tommy Ettinger's Mulberry32. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    integer,
    pick: (items) => items[integer(0, items.length - 1)]!,
    shuffled: (items) => {
      const order = [...items]
      for (let last = order.length - 1; last > 0; last--) {
        const other = integer(0, last)
        const item = order[last]!
        order[last] = order[other]!
        order[other] = item
      }
      return order
    },
  }
}
