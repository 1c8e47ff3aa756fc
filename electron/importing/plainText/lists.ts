import type { Line } from './lines'

/** A line that begins a list item: its number, null for a bullet, and what comes after the mark. */
export interface Item {
  readonly number: number | null
  readonly mark: string
  readonly text: string
}

const bullet = /^([-*•‣◦▪·])\s+(\S.*)$/
const numbered = /^(\d{1,4})([.)])\s+(\S.*)$/

/** The list item that a line begins; null for any other line. */
export function itemOf({ text }: Line): Item | null {
  const plain = bullet.exec(text)
  if (plain) return { number: null, mark: plain[1]!, text: plain[2]! }
  const counted = numbered.exec(text)
  return counted ? { number: Number(counted[1]), mark: counted[2]!, text: counted[3]! } : null
}

/** Whether an item goes on a list in which it follows another. */
export function follows(item: Item, before: Item): boolean {
  if (item.mark !== before.mark) return false
  return item.number === null ? before.number === null : item.number === (before.number ?? NaN) + 1
}
