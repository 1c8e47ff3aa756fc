import { createContext, use } from 'react'
import type { Session } from './session'
import { useStore } from './store'
import type { WindowState } from './windowState'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is for components inside a SessionContext')
  return session
}

/** A part of the window's state; see `useStore` for what `select` must keep to. */
export function useWindowState<Part>(select: (state: WindowState) => Part): Part {
  return useStore(useSession().store, select)
}
