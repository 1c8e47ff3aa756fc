/** The places a reader left by a jump, as in a browser; in UTF-16 units of the article's text. */
export interface Trail {
  /** The one left last comes last. */
  readonly behind: readonly number[]
  /** Those that the reader came back from, the next one last. */
  readonly ahead: readonly number[]
}

export const emptyTrail: Trail = { behind: [], ahead: [] }

/** So many places are remembered. */
const longest = 100

/** The trail after a jump away from a place: what lay ahead is forgotten. */
export function trailLeaving({ behind }: Trail, place: number): Trail {
  const isThere = behind.at(-1) === place
  return { behind: isThere ? behind : [...behind, place].slice(-longest), ahead: [] }
}

/** A step along the trail: where it leads, and the trail as it is then. */
export interface TrailStep {
  readonly place: number
  readonly trail: Trail
}

/** The way back from a place to the one left last; null where there is none. */
export function stepBack({ behind, ahead }: Trail, here: number): TrailStep | null {
  const rest = behind.at(-1) === here ? behind.slice(0, -1) : behind
  const place = rest.at(-1)
  if (place === undefined) return null
  return { place, trail: { behind: rest.slice(0, -1), ahead: [...ahead, here] } }
}

/** The way forward again; null where there is none. */
export function stepForward({ behind, ahead }: Trail, here: number): TrailStep | null {
  const step = stepBack({ behind: ahead, ahead: behind }, here)
  return (
    step && { place: step.place, trail: { behind: step.trail.ahead, ahead: step.trail.behind } }
  )
}
