import { useEffect, useLayoutEffect } from 'react'
import type { Session } from '../state/session'
import type { WindowState } from '../state/windowState'
import { allCommands } from './allCommands'
import type { Command } from './command'
import { focusedField, isInDialog, takesKey, undoableField } from './focusedField'
import { matchesKey, parseKey, type KeyStroke } from './keys'
import { applyTag, tagForKey } from './tagKeys'

/** The keys with `Mod` that a text field needs for itself, and a dialog lest they reach below it. */
const fieldKeys = new Set(['Mod+V', 'Mod+Shift+V', 'Mod+A'])
const undoKeys = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'])

/** Runs commands and gives tags by their keys, and by the application menu, while the component is there. */
export function useKeyboard(session: Session): void {
  // As soon as there is a window to be seen.
  useLayoutEffect(() => {
    const strike = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = commandFor(session, event, event.target)
      const run = command ? command.run : tagGiver(session, event)
      if (!run) return
      event.preventDefault()
      run(session)
    }
    window.addEventListener('keydown', strike)
    return () => window.removeEventListener('keydown', strike)
  }, [session])

  useEffect(
    () =>
      window.scholium.listen((event) => {
        if (event.kind !== 'command') return
        const command = allCommands.find(({ id }) => id === event.command)
        const state = session.store.get()
        // The menu can be used while something lies over the page.
        if (command && runsOver(state.overlay, command) && command.applies(state))
          command.run(session)
      }),
    [session],
  )
}

function commandFor(
  session: Session,
  stroke: KeyStroke,
  target: EventTarget | null,
): Command | undefined {
  const state = session.store.get()
  const isOurs = (written: string): boolean => {
    if (!matchesKey(written, stroke, state.platform)) return false
    const key = parseKey(written)
    if (!key.mod) return !takesKey(target, key.key)
    if (undoKeys.has(written)) return undoableField() === null
    return !(fieldKeys.has(written) && (focusedField() ?? isInDialog(target)))
  }
  return allCommands.find(
    (command) =>
      command.keys.some(isOurs) && runsOver(state.overlay, command) && command.applies(state),
  )
}

/** What gives the tag whose key was struck; the keys of commands come first. */
function tagGiver(session: Session, event: KeyboardEvent): ((session: Session) => void) | null {
  const state = session.store.get()
  if (state.overlay !== null || takesKey(event.target, event.key)) return null
  const tag = tagForKey(state, event)
  return tag ? () => applyTag(session, tag) : null
}

/** What lies over the page takes the keyboard, but for the key that puts it away again. */
function runsOver(overlay: WindowState['overlay'], { id }: Command): boolean {
  // Messages lie over everything.
  if (overlay === null || id === 'go-to-messages') return true
  if (overlay.kind === 'palette') return id === 'command-palette'
  if (overlay.kind === 'reading-settings') return /-(?:text|interface|settings)$/.test(id)
  return false
}
