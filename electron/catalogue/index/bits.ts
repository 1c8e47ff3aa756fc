/** A set of numbers below a bound, a bit for each. */
export type Bits = Uint32Array

export function createBits(bound: number): Bits {
  return new Uint32Array((bound + 31) >>> 5)
}

export function addBit(bits: Bits, number: number): void {
  bits[number >>> 5]! |= 1 << (number & 31)
}

export function removeBit(bits: Bits, number: number): void {
  bits[number >>> 5]! &= ~(1 << (number & 31))
}

export function hasBit(bits: Bits, number: number): boolean {
  return (bits[number >>> 5]! & (1 << (number & 31))) !== 0
}

export function intersection(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word & b[at]!)
}

export function without(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word & ~b[at]!)
}

/** Adds all of one set to another. */
export function addBits(to: Bits, from: Bits): void {
  for (let at = 0; at < to.length; at++) to[at]! |= from[at]!
}

/** Visits the numbers of a set in order. */
export function eachBit(bits: Bits, visit: (number: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1)
      visit(at * 32 + 31 - Math.clz32(word & -word))
  }
}
