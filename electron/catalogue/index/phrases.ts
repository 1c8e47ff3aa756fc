import { countWhile } from '../../../shared/countWhile'
import { readNumber } from './bytes'
import { endOfBeginning, firstTermFrom, indexOfTerm, type Segment } from './segment'
import { addTimes, type Tally } from './tally'

/** The terms of a segment that may stand in a step of a phrase: from one up to, but not, another. */
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
  const last = ranges.at(-1)!
  // Only the last can stand for several: what it must follow is found first.
  const fixed = last.to - last.from === 1 ? ranges : ranges.slice(0, -1)
  const places = placesInRow(
    segment,
    fixed.map(({ from }) => from),
  )
  const found = fixed === ranges ? places : thoseBefore(segment, last, fixed.length, places)
  for (let at = 0; at < found.count; at++) addTimes(tally, found.units[at]!, 1)
}

/** Where a phrase may begin, in the order of the units and then of the positions. */
interface Places {
  units: Uint32Array
  positions: Uint32Array
  count: number
}

function addPlace(places: Places, unit: number, position: number): void {
  if (places.count === places.units.length) {
    const { units, positions } = places
    places.units = new Uint32Array(units.length * 2)
    places.positions = new Uint32Array(units.length * 2)
    places.units.set(units)
    places.positions.set(positions)
  }
  places.units[places.count] = unit
  places.positions[places.count] = position
  places.count++
}

/** Goes through the units of a term. */
interface Cursor {
  readonly entries: { readonly bytes: Uint8Array; at: number }
  readonly end: number
  readonly places: { readonly bytes: Uint8Array; at: number }
  /** The unit it stands at, and how many positions of it have not been read. */
  unit: number
  unread: number
}

function cursorOf(segment: Segment, term: number): Cursor {
  return {
    entries: { bytes: segment.entries, at: segment.entriesFrom[term]! },
    end: segment.entriesFrom[term + 1]!,
    places: { bytes: segment.positions, at: segment.positionsFrom[term]! },
    unit: 0,
    unread: 0,
  }
}

/** Goes on to the next unit; false after the last. */
function advance(cursor: Cursor): boolean {
  const { entries, places } = cursor
  for (let left = cursor.unread; left > 0; left--) while (places.bytes[places.at++]! > 0x7f);
  cursor.unread = 0
  if (entries.at === cursor.end) return false
  const value = readNumber(entries)
  cursor.unit += value >>> 1
  cursor.unread = (value & 1) === 1 ? 1 : readNumber(entries)
  return true
}

/** The places at which each of some terms follows the one before it. */
function placesInRow(segment: Segment, terms: readonly number[]): Places {
  const found: Places = { units: new Uint32Array(64), positions: new Uint32Array(64), count: 0 }
  const cursors = terms.map((term) => cursorOf(segment, term))
  // The rarest leads, so that the others are only looked at where it stands.
  const order = terms
    .map((_, step) => step)
    .sort((a, b) => segment.counts[terms[a]!]! - segment.counts[terms[b]!]!)
  const leader = cursors[order[0]!]!
  const others = order.slice(1)
  let starts: number[] = []
  while (advance(leader)) {
    const { unit } = leader
    for (const step of others) {
      const cursor = cursors[step]!
      while (cursor.unit < unit || cursor.unread === 0) if (!advance(cursor)) return found
    }
    if (others.some((step) => cursors[step]!.unit !== unit)) continue
    starts = startsIn(leader, order[0]!)
    for (const step of others) {
      starts = inBoth(starts, startsIn(cursors[step]!, step))
    }
    for (const position of starts) addPlace(found, unit, position)
  }
  return found
}

/** What two lists in order have in common. */
function inBoth(some: readonly number[], others: readonly number[]): number[] {
  let at = 0
  return some.filter((position) => {
    while (others[at]! < position) at++
    return others[at] === position
  })
}

/** Reads where a phrase would begin in the unit of a cursor, which stands in its step. */
function startsIn(cursor: Cursor, step: number): number[] {
  const starts: number[] = []
  let position = 0
  for (; cursor.unread > 0; cursor.unread--) {
    position += readNumber(cursor.places)
    if (position >= step) starts.push(position - step)
  }
  return starts
}

/** The places that any of the terms follows in a step. */
function thoseBefore(segment: Segment, range: TermRange, step: number, places: Places): Places {
  const kept: Places = { units: new Uint32Array(64), positions: new Uint32Array(64), count: 0 }
  if (places.count === 0) return kept
  const { units, positions, count } = places
  const lowest = units[0]!
  const highest = units[count - 1]!
  const firsts = new Int32Array(highest - lowest + 1).fill(-1)
  const ends = new Int32Array(firsts.length)
  for (let at = count - 1; at >= 0; at--) firsts[units[at]! - lowest] = at
  for (let at = 0; at < count; at++) ends[units[at]! - lowest] = at + 1
  const stays = new Uint8Array(count)
  for (let term = range.from; term < range.to; term++) {
    const cursor = cursorOf(segment, term)
    while (advance(cursor)) {
      const { unit } = cursor
      if (unit > highest) break
      if (unit < lowest || firsts[unit - lowest]! < 0) continue
      const first = firsts[unit - lowest]!
      const end = ends[unit - lowest]!
      for (const start of startsIn(cursor, step)) {
        const at = first + countWhile(end - first, (index) => positions[first + index]! < start)
        if (at < end && positions[at] === start) stays[at] = 1
      }
    }
  }
  for (let at = 0; at < count; at++) if (stays[at] === 1) addPlace(kept, units[at]!, positions[at]!)
  return kept
}
