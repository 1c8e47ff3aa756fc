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
  /**
   * Puts a dialog away if it is still the one that is open, or whichever is. What was typed in it is
   * offered to be gone on with.
   */
  readonly close: (dialog?: ModelessDialog) => void
  /** Remembers the open dialog with what was typed in it; null once there is nothing to lose. */
  readonly keepDraft: (draft: ModelessDialog | null) => void
}

export function createDialogs(store: Store<WindowState>, messages: Pick<Messages, 'say'>): Dialogs {
  const open = (dialog: ModelessDialog): void => {
    const { dialog: shown, draft } = store.get()
    const isSame = shown !== null && dialogKey(shown) === dialogKey(dialog)
    if (!isSame && draft) messages.say(t('overlays.finishFirst'))
    store.update((state) => {
      // As another value, for which whoever draws it gives it the keyboard.
      if (shown && (isSame || draft)) return { ...state, dialog: { ...shown } }
      return { ...state, dialog, draft: null }
    })
  }
  return {
    open,
    close: (dialog) => {
      const { dialog: shown, draft } = store.get()
      if (!shown || (dialog && dialogKey(dialog) !== dialogKey(shown))) return
      store.update((state) => ({ ...state, dialog: null, draft: null }))
      if (!draft) return
      messages.say(t('overlays.notSaved'), {
        title: t('overlays.goOn'),
        run: () => open(draft),
      })
    },
    keepDraft: (draft) => store.update((state) => ({ ...state, draft })),
  }
}

/** The same for two dialogs that ask the same, whatever was typed in them. */
export function dialogKey(dialog: ModelessDialog): string {
  return JSON.stringify({ ...dialog, draft: undefined })
}
