import { breathe } from '../../storage/breathe'
import { createByteWriter, longestNumber } from './bytes'
import type { Segment } from './segment'

/** One segment of several that follow one another; others get their turn meanwhile. */
export async function mergeSegments(segments: readonly Segment[]): Promise<Segment> {
  const merging = mergeInParts(segments)
  for (;;) {
    const step = merging.next()
    if (step.done) return step.value
    await breathe()
  }
}

/** The same at once, for small ones. */
export function mergeSmallSegments(segments: readonly Segment[]): Segment {
  const merging = mergeInParts(segments)
  for (;;) {
    const step = merging.next()
    if (step.done) return step.value
  }
}

/** After how many terms there is a pause. */
const termsAtATime = 256

function* mergeInParts(segments: readonly Segment[]): Generator<void, Segment, void> {
  const terms: string[] = []
  const counts: number[] = []
  const lastUnits: number[] = []
  const entriesFrom: number[] = [0]
  const positionsFrom: number[] = [0]
  const sum = (sizeOf: (segment: Segment) => number): number =>
    segments.reduce((total, segment) => total + sizeOf(segment), 0)
  const entries = createByteWriter(sum((segment) => segment.entries.length))
  const positions = createByteWriter(sum((segment) => segment.positions.length))
  const places = segments.map(() => 0)
  for (;;) {
    let term: string | undefined
    for (const [index, segment] of segments.entries()) {
      const candidate = segment.terms[places[index]!]
      if (candidate !== undefined && (term === undefined || candidate < term)) term = candidate
    }
    if (term === undefined) break
    let count = 0
    let last = 0
    for (const [index, segment] of segments.entries()) {
      const at = places[index]!
      if (segment.terms[at] !== term) continue
      places[index] = at + 1
      const start = segment.entriesFrom[at]!
      const end = segment.entriesFrom[at + 1]!
      entries.reserve(longestNumber + end - start)
      // Only the first distance is another: it was one from 0.
      let first = 0
      let from = start
      for (let shift = 0; ; shift += 7) {
        const byte = segment.entries[from++]!
        first |= (byte & 0x7f) << shift
        if (byte < 0x80) break
      }
      entries.writeNumber(first - last * 2)
      entries.copy(segment.entries, from, end)
      const positionsStart = segment.positionsFrom[at]!
      const positionsEnd = segment.positionsFrom[at + 1]!
      positions.reserve(positionsEnd - positionsStart)
      positions.copy(segment.positions, positionsStart, positionsEnd)
      count += segment.counts[at]!
      last = segment.lastUnits[at]!
    }
    terms.push(term)
    counts.push(count)
    lastUnits.push(last)
    entriesFrom.push(entries.size())
    positionsFrom.push(positions.size())
    if (terms.length % termsAtATime === 0) yield
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
