import { breathe } from '../../storage/breathe'
import { createByteWriter, longestNumber, readNumber } from './bytes'
import type { Segment } from './segment'

/** The number of a unit that is left out. */
export const leftOut = 0xffffffff

/**
 * A segment with other numbers for its units, which must be in the same order; units without one, and
 * terms that stand in no other, are left out. Others get their turn meanwhile.
 */
export async function renumberSegment(segment: Segment, numbers: Uint32Array): Promise<Segment> {
  const terms: string[] = []
  const counts: number[] = []
  const lastUnits: number[] = []
  const entriesFrom: number[] = [0]
  const positionsFrom: number[] = [0]
  const entries = createByteWriter(segment.entries.length)
  const positions = createByteWriter(segment.positions.length)
  for (const [index, term] of segment.terms.entries()) {
    if (index % 256 === 0) await breathe()
    const end = segment.entriesFrom[index + 1]!
    let place = segment.positionsFrom[index]!
    entries.reserve((end - segment.entriesFrom[index]!) * longestNumber)
    positions.reserve(segment.positionsFrom[index + 1]! - place)
    let count = 0
    let unit = 0
    let last = 0
    const reader = { bytes: segment.entries, at: segment.entriesFrom[index]! }
    while (reader.at < end) {
      const value = readNumber(reader)
      unit += value >>> 1
      const often = (value & 1) === 1 ? 1 : readNumber(reader)
      const from = place
      for (let left = often; left > 0; left--) while (segment.positions[place++]! > 0x7f);
      const number = numbers[unit]!
      if (number === leftOut) continue
      entries.writeNumber(((number - last) << 1) | (often === 1 ? 1 : 0))
      if (often > 1) entries.writeNumber(often)
      positions.copy(segment.positions, from, place)
      last = number
      count++
    }
    if (count === 0) continue
    terms.push(term)
    counts.push(count)
    lastUnits.push(last)
    entriesFrom.push(entries.size())
    positionsFrom.push(positions.size())
  }
  return {
    terms,
    counts: Uint32Array.from(counts),
    lastUnits: Uint32Array.from(lastUnits),
    entriesFrom: Uint32Array.from(entriesFrom),
    positionsFrom: Uint32Array.from(positionsFrom),
    entries: entries.finish(),
    positions: positions.finish(),
  }
}
