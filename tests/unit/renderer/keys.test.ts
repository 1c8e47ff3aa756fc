import { describe, expect, test } from 'vitest'
import { keyCaps, matchesKey, type KeyStroke, type Platform } from '../../../renderer/commands/keys'

interface Struck {
  readonly key: string
  readonly code?: string
  readonly ctrl?: boolean
  readonly meta?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
  readonly altGraph?: boolean
  readonly composing?: boolean
}

function stroke(struck: Struck): KeyStroke {
  return {
    key: struck.key,
    code: struck.code ?? '',
    ctrlKey: struck.ctrl ?? false,
    metaKey: struck.meta ?? false,
    shiftKey: struck.shift ?? false,
    altKey: struck.alt ?? false,
    isComposing: struck.composing ?? false,
    getModifierState: (name) => name === 'AltGraph' && (struck.altGraph ?? false),
  }
}

function matches(written: string, struck: Struck, platform: Platform = 'linux'): boolean {
  return matchesKey(written, stroke(struck), platform)
}

describe('a key', () => {
  test('is Command on a Mac and Control elsewhere, and never the other', () => {
    const ctrl = { key: 'k', code: 'KeyK', ctrl: true }
    const meta = { key: 'k', code: 'KeyK', meta: true }
    expect([
      matches('Mod+K', ctrl, 'linux'),
      matches('Mod+K', meta, 'linux'),
      matches('Mod+K', ctrl, 'darwin'),
      matches('Mod+K', meta, 'darwin'),
      matches('K', ctrl, 'linux'),
      matches('K', meta, 'linux'),
    ]).toEqual([true, false, false, true, false, false])
  })

  test('with Shift is another key than without', () => {
    const undo = { key: 'z', code: 'KeyZ', ctrl: true }
    const redo = { key: 'Z', code: 'KeyZ', ctrl: true, shift: true }
    expect([
      matches('Mod+Z', undo),
      matches('Mod+Z', redo),
      matches('Mod+Shift+Z', redo),
      matches('Mod+Shift+Z', undo),
    ]).toEqual([true, false, true, false])
  })

  test('that is a letter counts by what it types on a Latin layout', () => {
    const dvorak = { key: 'j', code: 'KeyC' }
    expect([matches('J', dvorak), matches('C', dvorak)]).toEqual([true, false])
  })

  test('that is a letter counts by its place where the layout types no Latin letters', () => {
    const russian = { key: 'о', code: 'KeyJ' }
    expect([matches('J', russian), matches('K', russian)]).toEqual([true, false])
  })

  test('that is a letter counts with the capital lock on', () => {
    expect(matches('T', { key: 'T', code: 'KeyT' })).toBe(true)
  })

  test('that is a digit counts on layouts that shift digits, with Shift or without', () => {
    expect([
      matches('1', { key: '1', code: 'Digit1' }),
      matches('1', { key: '&', code: 'Digit1' }),
      matches('1', { key: '1', code: 'Digit1', shift: true }),
      matches('1', { key: '!', code: 'Digit1', shift: true }),
      matches('1', { key: '1', code: 'Numpad1' }),
    ]).toEqual([true, true, true, false, true])
  })

  test('that is a sign counts whatever it takes to type it', () => {
    expect([
      matches('?', { key: '?', code: 'Slash', shift: true }),
      matches('?', { key: '?', code: 'Minus', shift: true }),
      matches('{', { key: '{', code: 'Digit7', altGraph: true }),
      matches('{', { key: '{', code: 'Digit7', ctrl: true, alt: true, altGraph: true }, 'win32'),
      matches('{', { key: '{', code: 'Digit8', alt: true }, 'darwin'),
      matches('Mod++', { key: '+', code: 'Equal', ctrl: true, shift: true }),
      matches('Mod+-', { key: '-', code: 'Minus', ctrl: true }),
      matches('[', { key: ']', code: 'BracketLeft' }),
    ]).toEqual([true, true, true, true, true, true, true, false])
  })

  test('never counts while an input method composes', () => {
    expect([
      matches('J', { key: 'j', code: 'KeyJ', composing: true }),
      matches('J', { key: 'Process', code: 'KeyJ' }),
      matches('J', { key: 'Dead', code: 'KeyJ' }),
    ]).toEqual([false, false, false])
  })

  test('with a name counts by its name and its modifiers', () => {
    expect([
      matches('Escape', { key: 'Escape' }),
      matches('Escape', { key: 'Escape', shift: true }),
      matches('Shift+ArrowRight', { key: 'ArrowRight', shift: true }),
      matches('F2', { key: 'F2', alt: true }),
    ]).toEqual([true, false, true, false])
  })

  test('is written as the menus of the platform write it', () => {
    const written = ['Mod+Shift+E', 'Mod++', 'Mod+,', '?', 'J', 'Escape', 'Shift+ArrowRight', '+']
    expect({
      linux: written.map((key) => keyCaps(key, 'linux').join(' ')),
      darwin: written.map((key) => keyCaps(key, 'darwin').join(' ')),
    }).toEqual({
      linux: ['Ctrl Shift E', 'Ctrl +', 'Ctrl ,', '?', 'J', 'Esc', 'Shift →', '+'],
      darwin: ['⇧ ⌘ E', '⌘ +', '⌘ ,', '?', 'J', 'Esc', '⇧ →', '+'],
    })
  })
})
