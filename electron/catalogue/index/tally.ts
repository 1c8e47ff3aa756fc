import type { Segment } from './segment'

/** How often something stands in each unit. Those it stands in are listed, so it is emptied fast. */
export interface Tally {
  times: Float32Array
  touched: Uint32Array
  count: number
}

export function createTally(): Tally {
  return { times: new Float32Array(), touched: new Uint32Array(), count: 0 }
}

/** Makes room for so many units; it must be empty. */
export function fitTally(tally: Tally, bound: number): void {
  if (tally.times.length >= bound) return
  const room = Math.ceil(bound * 1.25)
  tally.times = new Float32Array(room)
  tally.touched = new Uint32Array(room)
}

/** Brings those that are listed in order where they are many, for what comes after is faster then. */
export function sortTally(tally: Tally, bound: number): void {
  if (tally.count < bound >>> 4) return
  const { times, touched } = tally
  let count = 0
  for (let unit = 0; unit < bound; unit++) if (times[unit] !== 0) touched[count++] = unit
}

export function addTimes(tally: Tally, unit: number, times: number): void {
  if (tally.times[unit] === 0) tally.touched[tally.count++] = unit
  tally.times[unit]! += times
}

export function emptyTally(tally: Tally): void {
  for (let at = 0; at < tally.count; at++) tally.times[tally.touched[at]!] = 0
  tally.count = 0
}

/** Adds how often a term of a segment stands in each unit, each time with a weight. */
export function addTerm(tally: Tally, segment: Segment, term: number, weight: number): void {
  const { entries } = segment
  const end = segment.entriesFrom[term + 1]!
  const { times, touched } = tally
  let { count } = tally
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
    if (times[unit] === 0) touched[count++] = unit
    times[unit]! += weight * often
  }
  tally.count = count
}
