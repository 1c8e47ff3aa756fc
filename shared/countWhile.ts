/**
 * How many indices from 0 on hold, of `length`, where none holds after the first that does not:
 * found by halving, in as many steps as the length has binary digits.
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
