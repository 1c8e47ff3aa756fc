import { t } from '../../shared/language/t'
import type { Messages } from './messages'
import type { Store } from './store'
import type { ModelessDialog, WindowState } from './windowState'

/** The one dialog that may stand over the page while that is worked in. */
export interface Dialogs {
  /**
   * Puts a dialog up in place of another. One in which something was typed keeps its place, and is
   * given the keyboard as one is that is there already.
   */
  readonly open: (dialog: ModelessDialog) => void
  /** Puts a dialog away if it is still the one that is open, or whichever is. */
  readonly close: (dialog?: ModelessDialog) => void
  /** Tells whether something was typed or chosen in the open dialog that would be lost with it. */
  readonly keepDraft: (hasDraft: boolean) => void
}

export function createDialogs(store: Store<WindowState>, messages: Pick<Messages, 'say'>): Dialogs {
  return {
    open: (dialog) => {
      const { dialog: open, hasDraft } = store.get()
      const isSame = open !== null && dialogKey(open) === dialogKey(dialog)
      if (!isSame && hasDraft) messages.say(t('overlays.finishFirst'))
      store.update((state) => {
        // As another value, for which whoever draws it gives it the keyboard.
        if (open && (isSame || hasDraft)) return { ...state, dialog: { ...open } }
        return { ...state, dialog, hasDraft: false }
      })
    },
    close: (dialog) =>
      store.update((state) => {
        const { dialog: open } = state
        if (!open || (dialog && dialogKey(dialog) !== dialogKey(open))) return state
        return { ...state, dialog: null, hasDraft: false }
      }),
    keepDraft: (hasDraft) =>
      store.update((state) => (state.hasDraft === hasDraft ? state : { ...state, hasDraft })),
  }
}

/** The same for two dialogs that ask the same. */
export function dialogKey(dialog: ModelessDialog): string {
  return JSON.stringify(dialog)
}
