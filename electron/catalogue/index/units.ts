import { addBit, createBits, removeBit, type Bits } from './bits'

/** What is found as a whole: a text block, the head of an article, or a highlight. */
export const unitKinds = { none: 0, block: 1, head: 2, highlight: 3 } as const

/** What is known of the units by their numbers, which are given in order and never anew. */
export interface Units {
  /** How many numbers were given. */
  count: number
  /** Those that are there, as `kinds` says, too. */
  there: Bits
  /** Of `unitKinds`; `none` for what is not there any more. */
  kinds: Uint8Array
  /** The level of a block that is a heading; else 0. */
  levels: Uint8Array
  /** The slot of its article. */
  owners: Uint32Array
  /** In tokens. */
  lengths: Uint32Array
  /** Where a block stands in its article's text, in UTF-16 units. */
  starts: Uint32Array
  ends: Uint32Array
  /** Where the text of a block begins among the bytes of its article's text. */
  textStarts: Uint32Array
  /** What tells whether a head or a highlight still says the same. */
  prints: Float64Array
}

export function createUnits(capacity: number): Units {
  return {
    count: 0,
    there: createBits(capacity),
    kinds: new Uint8Array(capacity),
    levels: new Uint8Array(capacity),
    owners: new Uint32Array(capacity),
    lengths: new Uint32Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    textStarts: new Uint32Array(capacity),
    prints: new Float64Array(capacity),
  }
}

/** Gives the next number to what is there from now on. */
export function addUnit(units: Units, kind: number, owner: number): number {
  if (units.count === units.kinds.length) grow(units)
  const unit = units.count++
  units.owners[unit] = owner
  setKind(units, unit, kind)
  return unit
}

export function setKind(units: Units, unit: number, kind: number): void {
  units.kinds[unit] = kind
  if (kind === unitKinds.none) removeBit(units.there, unit)
  else addBit(units.there, unit)
}

function grow(units: Units): void {
  const larger = createUnits(Math.max(1_024, units.kinds.length * 2))
  larger.there.set(units.there)
  larger.kinds.set(units.kinds)
  larger.levels.set(units.levels)
  larger.owners.set(units.owners)
  larger.lengths.set(units.lengths)
  larger.starts.set(units.starts)
  larger.ends.set(units.ends)
  larger.textStarts.set(units.textStarts)
  larger.prints.set(units.prints)
  Object.assign(units, larger, { count: units.count })
}
