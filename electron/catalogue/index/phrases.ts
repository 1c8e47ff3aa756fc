import { addTimes, type Tally } from './tally'
import { endOfBeginning, firstTermFrom, indexOfTerm, type Segment } from './segment'

/** A step of a phrase: the terms of a segment that may stand there, of which it begins with `from`. */
interface TermRange {
  readonly from: number
  readonly to: number
}

/** The terms that a term stands for in a segment: itself, or all that begin with it. */
export function termRange(
  segment: Segment,
  { term, goesOn }: { readonly term: string; readonly goesOn: boolean },
): TermRange {
  if (!goesOn) {
    const index = indexOfTerm(segment, term)
    return { from: Math.max(0, index), to: index + 1 }
  }
  const from = firstTermFrom(segment, term)
  return { from, to: endOfBeginning(segment, term, from) }
}

/** Adds how often terms follow one another in each unit of a segment. */
export function addPhrase(
  tally: Tally,
  segment: Segment,
  steps: readonly { readonly term: string; readonly goesOn: boolean }[],
): void {
  const ranges = steps.map((step) => termRange(segment, step))
  if (ranges.some(({ from, to }) => from === to)) return
  const sizes = ranges.map((range) => sizeOf(segment, range))
  const order = ranges.map((_, step) => step).sort((a, b) => sizes[a]! - sizes[b]!)
  let found = placesOf(segment, ranges[order[0]!]!, order[0]!)
  for (const step of order.slice(1)) {
    if (found.units.length === 0) return
    found = thoseAlsoAt(segment, ranges[step]!, step, found)
  }
  for (const unit of found.units) addTimes(tally, unit, 1)
}

function sizeOf(segment: Segment, { from, to }: TermRange): number {
  return segment.positionsFrom[to]! - segment.positionsFrom[from]!
}

/** Where a phrase may begin, in the order of the units and then of the positions. */
interface Places {
  readonly units: Uint32Array
  readonly positions: Uint32Array
}

function placesOf(segment: Segment, range: TermRange, step: number): Places {
  const units: number[] = []
  const positions: number[] = []
  for (let term = range.from; term < range.to; term++) {
    eachPlace(segment, term, null, (unit, position) => {
      if (position < step) return
      units.push(unit)
      positions.push(position - step)
    })
  }
  if (range.to - range.from === 1)
    return { units: Uint32Array.from(units), positions: Uint32Array.from(positions) }
  const order = Uint32Array.from(units.keys()).sort(
    (a, b) => units[a]! - units[b]! || positions[a]! - positions[b]!,
  )
  return {
    units: Uint32Array.from(order, (at) => units[at]!),
    positions: Uint32Array.from(order, (at) => positions[at]!),
  }
}

/** The places at which a term of the range follows in its step too. */
function thoseAlsoAt(segment: Segment, range: TermRange, step: number, places: Places): Places {
  const { units, positions } = places
  const stays = new Uint8Array(units.length)
  const lowest = units[0]!
  const firsts = new Int32Array(units.at(-1)! - lowest + 1).fill(-1)
  for (let at = units.length - 1; at >= 0; at--) firsts[units[at]! - lowest] = at
  for (let term = range.from; term < range.to; term++) {
    eachPlace(segment, term, { firsts, lowest }, (unit, position) => {
      for (let at = firsts[unit - lowest]!; units[at] === unit; at++)
        if (positions[at]! + step === position) stays[at] = 1
    })
  }
  return {
    units: units.filter((_, at) => stays[at] === 1),
    positions: positions.filter((_, at) => stays[at] === 1),
  }
}

/** Visits every place of a term, but only in those units that are wanted, if it is told which. */
function eachPlace(
  segment: Segment,
  term: number,
  wanted: { readonly firsts: Int32Array; readonly lowest: number } | null,
  visit: (unit: number, position: number) => void,
): void {
  const { entries, positions } = segment
  const end = segment.entriesFrom[term + 1]!
  let place = segment.positionsFrom[term]!
  let unit = 0
  for (let at = segment.entriesFrom[term]!; at < end;) {
    let byte = entries[at++]!
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = entries[at++]!
      value |= (byte & 0x7f) << shift
    }
    unit += value >>> 1
    let often = 1
    if ((value & 1) === 0) {
      byte = entries[at++]!
      often = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = entries[at++]!
        often |= (byte & 0x7f) << shift
      }
    }
    if (wanted !== null && !(wanted.firsts[unit - wanted.lowest]! >= 0)) {
      for (; often > 0; often--) while (positions[place++]! > 0x7f);
      continue
    }
    let position = 0
    for (; often > 0; often--) {
      byte = positions[place++]!
      let distance = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = positions[place++]!
        distance |= (byte & 0x7f) << shift
      }
      position += distance
      visit(unit, position)
    }
  }
}
