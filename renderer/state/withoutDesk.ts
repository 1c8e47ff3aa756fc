import type { WindowState } from './windowState'

/** The window with its page again. */
export function withoutDesk(state: WindowState): WindowState {
  return state.desk === null ? state : { ...state, desk: null, drawer: null }
}
