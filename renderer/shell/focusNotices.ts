import type { Session } from '../state/session'

/** By this id the command that goes to the messages finds them. */
export const noticesId = 'messages'

/** Puts the keyboard on what the newest message offers, from where Escape leads back. */
export function focusNotices({ store }: Session): void {
  const section = document.querySelector(`#${noticesId}`)
  const newest = section?.querySelector(`[data-toast="${store.get().toasts.at(-1)?.id}"]`)
  const button = (newest ?? section)?.querySelector<HTMLElement>('button')
  button?.focus({ preventScroll: true })
}
