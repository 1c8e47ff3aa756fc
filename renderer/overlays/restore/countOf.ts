const numbers = new Intl.NumberFormat('en')

/** So many of something, as it stands in a sentence; without a noun the number alone. */
export function countOf(count: number, noun?: string): string {
  const number = count === 1 ? 'one' : numbers.format(count)
  return noun === undefined ? number : `${number} ${noun}${count === 1 ? '' : 's'}`
}
