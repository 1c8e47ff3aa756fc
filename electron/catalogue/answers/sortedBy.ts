/**
 * Places in the order of a whole number that each has, from 0 to one below `numbers`; those of the
 * same number stay in their order. Takes time in proportion to the places and the numbers.
 */
export function sortedBy(
  places: Uint32Array,
  numberOf: (place: number) => number,
  numbers: number,
): Uint32Array {
  const next = new Uint32Array(numbers + 1)
  for (const place of places) next[numberOf(place) + 1]!++
  for (let number = 1; number <= numbers; number++) next[number]! += next[number - 1]!
  const sorted = new Uint32Array(places.length)
  for (const place of places) sorted[next[numberOf(place)]!++] = place
  return sorted
}

const digit = 2 ** 13

/** The same by whole numbers of any size, none of them negative, of which `largest` is the largest. */
export function sortedByLarge(
  places: Uint32Array,
  numberOf: (place: number) => number,
  largest: number,
): Uint32Array {
  let sorted = places
  for (let unit = 1; unit <= largest; unit *= digit) {
    sorted = sortedBy(sorted, (place) => Math.floor(numberOf(place) / unit) % digit, digit)
  }
  return sorted
}
