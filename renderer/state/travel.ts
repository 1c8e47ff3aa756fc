import type { Store } from './store'
import { stepBack, stepForward, trailLeaving, type Trail, type TrailStep } from './trail'
import type { WindowState } from './windowState'
import { withoutDesk } from './withoutDesk'

/** Where the page is asked to go; a new value each time, even for the same place. */
export interface Visit {
  /** In UTF-16 units of the article's text. */
  readonly place: number
  /** Whether a heading stands there, which is given more room above. */
  readonly isHeading: boolean
}

/** Ways through the open article that lead back again. */
export interface Travel {
  /** Goes to the heading that begins at a place in the text, in UTF-16 units. */
  readonly goToHeading: (start: number) => void
  /** Remembers where the reader is, before the page goes somewhere far from there. */
  readonly leave: () => void
  readonly back: () => void
  readonly forward: () => void
}

/** `flush` has the page tell where it stands now: while it is scrolled it does so only now and then. */
export function createTravel(store: Store<WindowState>, flush: () => void): Travel {
  const go = (visit: Visit, trail: Trail): void =>
    store.update((state) => {
      const { article, desk } = state
      // A page that is drawn anew begins where it is wanted.
      const places =
        article && desk !== null ? { ...state.places, [article.id]: visit.place } : state.places
      // Keys are for what is there, not for the highlight that was left.
      return { ...withoutDesk(state), places, focus: null, trail, visit }
    })
  const follow = (step: TrailStep | null): void => {
    if (step) go({ place: step.place, isHeading: false }, step.trail)
  }
  const leave = (): void => {
    flush()
    store.update((state) => ({ ...state, trail: trailLeaving(state.trail, placeOf(state)) }))
  }
  const step = (by: typeof stepBack): void => {
    flush()
    follow(by(store.get().trail, placeOf(store.get())))
  }
  return {
    goToHeading: (start) => {
      leave()
      go({ place: start, isHeading: true }, store.get().trail)
    },
    leave,
    back: () => step(stepBack),
    forward: () => step(stepForward),
  }
}

/** Where the reader is in the open article, in UTF-16 units of its text; 0 while none is open. */
export function placeOf({ article, places }: WindowState): number {
  return (article && places[article.id]) ?? 0
}
