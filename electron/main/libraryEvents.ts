import type { LibraryEvent } from '../../shared/contract'

/** What the library tells, for whoever listens by then. */
export interface LibraryEvents {
  readonly tell: (event: LibraryEvent) => void
  readonly listen: (listener: (event: LibraryEvent) => void) => void
}

/** The library is open before there is a window, which reads from it what happened until then. */
export function createLibraryEvents(): LibraryEvents {
  let hear: ((event: LibraryEvent) => void) | null = null
  return { tell: (event) => hear?.(event), listen: (listener) => (hear = listener) }
}
