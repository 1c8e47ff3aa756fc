import { useSyncExternalStore } from 'react'

/** One value that changes as a whole, and the listeners that want to know. */
export interface Store<State> {
  readonly get: () => State
  /** Replaces the state; listeners hear of it unless it is the same value. */
  readonly update: (next: (state: State) => State) => void
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    update: (next) => {
      const before = state
      state = next(before)
      if (state !== before) for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * A part of the state, for a component that must be drawn again when that part changes. `select`
 * must return the same value for the same state, not one made anew.
 */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
