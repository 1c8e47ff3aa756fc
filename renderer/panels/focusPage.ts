/** Puts the keyboard into the text of the open article, where the caret is. */
export function focusPage(): void {
  document.querySelector<HTMLElement>('main [role="document"]')?.focus({ preventScroll: true })
}
