/** A key with its modifiers, as `Command.keys` writes it. */
export interface Key {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string
  /** Command on a Mac, Control elsewhere. */
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** What is looked at of a `KeyboardEvent`. */
export type KeyStroke = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'altKey'
  | 'isComposing'
  | 'getModifierState'
>

export type Platform = 'darwin' | 'linux' | 'win32'

/** Reads a key such as `Mod+Shift+E`, `?` or `Mod++`. */
export function parseKey(written: string): Key {
  const plus = written.endsWith('++') ? written.length - 2 : written.lastIndexOf('+')
  const modifiers = plus > 0 ? written.slice(0, plus).split('+') : []
  const key = plus > 0 ? written.slice(plus + 1) : written
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    mod: modifiers.includes('Mod'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
  }
}

/**
 * Whether a key was struck, on any layout: letters count by what they type, or by their place
 * where the layout has no Latin letters; digits by either, since some layouts shift them; signs by
 * what they type, whatever it takes to type them. Strokes of an input method never count.
 */
export function matchesKey(written: string, stroke: KeyStroke, platform: Platform): boolean {
  if (stroke.isComposing || stroke.key === 'Process' || stroke.key === 'Dead') return false
  const wanted = parseKey(written)
  // Windows reports AltGr, which only types signs, as Control and Alt together.
  const typesSign = stroke.getModifierState('AltGraph')
  const mod = !typesSign && (platform === 'darwin' ? stroke.metaKey : stroke.ctrlKey)
  const otherMod = !typesSign && (platform === 'darwin' ? stroke.ctrlKey : stroke.metaKey)
  if (otherMod || mod !== wanted.mod) return false

  const typed = stroke.key.toLowerCase()
  const alt = stroke.altKey && !typesSign
  if (/^[a-z]$/.test(wanted.key)) {
    const isLatin = /^[a-z]$/.test(typed)
    const same = isLatin ? typed === wanted.key : stroke.code === `Key${wanted.key.toUpperCase()}`
    return same && stroke.shiftKey === wanted.shift && alt === wanted.alt
  }
  if (/^\d$/.test(wanted.key)) {
    const byPlace = stroke.code === `Digit${wanted.key}` && !stroke.shiftKey && !isDigit(typed)
    return (typed === wanted.key || byPlace) && alt === wanted.alt
  }
  if (wanted.key.length === 1) {
    // On a Mac, Option types signs.
    return typed === wanted.key && (alt === wanted.alt || (platform === 'darwin' && !wanted.alt))
  }
  return stroke.key === wanted.key && stroke.shiftKey === wanted.shift && alt === wanted.alt
}

/** A key as the platform's own menus write it, one part a key cap. */
export function keyCaps(written: string, platform: Platform): readonly string[] {
  const { key, mod, shift, alt } = parseKey(written)
  const modifiers =
    platform === 'darwin'
      ? [alt && '⌥', shift && '⇧', mod && '⌘']
      : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift']
  return [
    ...modifiers.filter((modifier) => modifier !== false),
    names[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ]
}

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

function isDigit(typed: string): boolean {
  return /^\d$/.test(typed)
}

/**
 * The key of a command that palette, buttons and tooltips show, before others one that works wherever
 * the keyboard is; null where there is none.
 */
export function shownKey(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith('Mod+')) ?? keys[0] ?? null
}

/** Keys that the items for editing text have in the menu already. */
const takenKeys = new Set(['Mod+X', 'Mod+C', 'Mod+V'])

/** The same for the menu, where no two items show the same key; null rather than another than elsewhere. */
export function menuKey(keys: readonly string[]): string | null {
  const key = shownKey(keys)
  return key !== null && takenKeys.has(key) ? null : key
}

/** A key as `aria-keyshortcuts` takes it. */
export function ariaKey(written: string, platform: Platform): string {
  const { key, mod, shift, alt } = parseKey(written)
  const parts = [
    mod && (platform === 'darwin' ? 'Meta' : 'Control'),
    alt && 'Alt',
    shift && 'Shift',
  ]
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  return [...parts.filter((part) => part !== false), name].join('+')
}
