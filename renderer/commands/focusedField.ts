const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
const lists = '[role="grid"], [role="listbox"], [role="menu"], [role="tree"], [role="combobox"]'
const pressables =
  'a[href], button, summary, [role="button"], [role="radio"], [role="tab"], [role="slider"]'

/** The field that text is being typed in, if there is one. */
export function focusedField(): Element | null {
  return document.activeElement?.closest(fields) ?? null
}

/**
 * The field that undo and redo are for. What is typed into one with `data-entry` becomes acts of
 * its own, so that while it is empty they are what there is to undo.
 */
export function undoableField(): Element | null {
  const field = focusedField()
  const isEmptyEntry = field instanceof HTMLInputElement && field.value === ''
  return isEmptyEntry && field.matches('[data-entry]') ? null : field
}

/**
 * Whether what has the focus makes its own use of a key without `Mod`: a field types it, a list
 * looks for an item by it, a button is pressed by Enter and Space. What stands over the page keeps
 * all of them from what is below it.
 */
export function takesKey(target: EventTarget | null, key: string): boolean {
  // Help, the messages and the other parts of the window are gone to from anywhere.
  if (!(target instanceof Element) || /^F[168]$/.test(key)) return false
  if (isInDialog(target)) return true
  if (target.closest(fields) ?? target.closest(lists)) return true
  return (key === 'Enter' || key === ' ') && target.closest(pressables) !== null
}

/** Whether something is in what stands over the page. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}
