/** Puts the keyboard into the text of the open article, where the caret is. */
export function focusPage(): void {
  page()?.focus({ preventScroll: true })
}

/** Selects the whole text of the open article. */
export function selectPage(): void {
  const text = page()
  if (!text) return
  text.focus({ preventScroll: true })
  document.getSelection()?.selectAllChildren(text)
}

function page(): HTMLElement | null {
  return document.querySelector('main [role="document"]')
}
