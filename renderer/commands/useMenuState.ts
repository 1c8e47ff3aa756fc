import { useEffect } from 'react'
import { applicationMenu, commandsOfMenu, type MenuCommand } from '../../shared/applicationMenu'
import type { Session } from '../state/session'
import { commandById } from './allCommands'
import { menuKey } from './keys'

/** Keeps the application menu told which of its commands apply, while the component is there. */
export function useMenuState(session: Session): void {
  useEffect(() => {
    const { store, call } = session
    const commands = commandsOfMenu(applicationMenu(store.get().platform)).map(commandById)
    let told = ''
    let waiting: number | null = null
    const tell = (): void => {
      waiting = null
      const state = store.get()
      const now = commands.map(({ id, keys, applies }) => ({
        id,
        key: menuKey(keys),
        applies: applies(state),
      })) satisfies readonly MenuCommand[]
      const telling = JSON.stringify(now)
      if (telling === told) return
      told = telling
      void call('tellMenu', { commands: now })
    }
    // Once for all that changes, when nobody waits for the window.
    const note = (): void => {
      waiting ??= requestIdleCallback(tell)
    }
    note()
    const stop = store.subscribe(note)
    // What can be undone is asked of the field that has the focus.
    window.addEventListener('focusin', note)
    window.addEventListener('focusout', note)
    return () => {
      stop()
      if (waiting !== null) cancelIdleCallback(waiting)
      window.removeEventListener('focusin', note)
      window.removeEventListener('focusout', note)
    }
  }, [session])
}
