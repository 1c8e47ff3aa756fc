/** Puts the keyboard into what of the open desk has `data-desk-focus`, where it is used by keys. */
export function focusDesk(): void {
  document.querySelector<HTMLElement>('main [data-desk-focus]')?.focus({ preventScroll: true })
}
