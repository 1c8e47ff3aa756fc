import { createByteWriter, longestNumber } from './bytes'
import type { Segment } from './segment'

/** Terms with the places where they stand, as they come; `seal` makes a segment of them. */
export interface PostingsLog {
  /** The units must come in order, and the positions within each. */
  readonly add: (term: string, unit: number, position: number) => void
  readonly size: () => number
  /** The segment of all that was added; the log is empty then. */
  readonly seal: () => Segment
}

export function createPostingsLog(): PostingsLog {
  let ids = new Map<string, number>()
  let size = 0
  let termIds = new Uint32Array(4_096)
  let units = new Uint32Array(4_096)
  let positions = new Uint32Array(4_096)
  return {
    add(term, unit, position) {
      let id = ids.get(term)
      if (id === undefined) ids.set(term, (id = ids.size))
      if (size === termIds.length) {
        termIds = doubled(termIds)
        units = doubled(units)
        positions = doubled(positions)
      }
      termIds[size] = id
      units[size] = unit
      positions[size] = position
      size++
    },
    size: () => size,
    seal() {
      const segment = sealed(ids, { size, termIds, units, positions })
      ids = new Map()
      size = 0
      return segment
    },
  }
}

interface Postings {
  readonly size: number
  readonly termIds: Uint32Array
  readonly units: Uint32Array
  readonly positions: Uint32Array
}

function sealed(ids: ReadonlyMap<string, number>, postings: Postings): Segment {
  const { size, termIds, units, positions } = postings
  const terms = [...ids.keys()].sort()
  const ranks = new Uint32Array(terms.length)
  for (const [rank, term] of terms.entries()) ranks[ids.get(term)!] = rank
  // Sorted by counting: within a term they stay in the order they came in.
  const from = new Uint32Array(terms.length + 1)
  for (let at = 0; at < size; at++) from[ranks[termIds[at]!]! + 1]!++
  for (let rank = 0; rank < terms.length; rank++) from[rank + 1]! += from[rank]!
  const next = from.slice()
  const order = new Uint32Array(size)
  for (let at = 0; at < size; at++) order[next[ranks[termIds[at]!]!]!++] = at

  const counts = new Uint32Array(terms.length)
  const lastUnits = new Uint32Array(terms.length)
  const entriesFrom = new Uint32Array(terms.length + 1)
  const positionsFrom = new Uint32Array(terms.length + 1)
  const entryBytes = createByteWriter(size * 2)
  const positionBytes = createByteWriter(size * 2)
  for (let rank = 0; rank < terms.length; rank++) {
    const end = from[rank + 1]!
    entryBytes.reserve((end - from[rank]!) * 2 * longestNumber)
    positionBytes.reserve((end - from[rank]!) * longestNumber)
    let before = 0
    for (let at = from[rank]!; at < end;) {
      const unit = units[order[at]!]!
      const first = at
      let position = 0
      for (; at < end && units[order[at]!] === unit; at++) {
        positionBytes.writeNumber(positions[order[at]!]! - position)
        position = positions[order[at]!]!
      }
      const times = at - first
      entryBytes.writeNumber(((unit - before) << 1) | (times === 1 ? 1 : 0))
      if (times > 1) entryBytes.writeNumber(times)
      before = unit
      counts[rank]!++
    }
    lastUnits[rank] = before
    entriesFrom[rank + 1] = entryBytes.size()
    positionsFrom[rank + 1] = positionBytes.size()
  }
  return {
    terms,
    counts,
    lastUnits,
    entriesFrom,
    positionsFrom,
    entries: entryBytes.finish(),
    positions: positionBytes.finish(),
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
