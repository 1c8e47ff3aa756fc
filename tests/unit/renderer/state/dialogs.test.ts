import { expect, test } from 'vitest'
import type { ModelessDialog, TagDraft } from '../../../../renderer/state/windowState'
import { windowOn } from './windowOn'

const typed: TagDraft = {
  name: 'stone/dry',
  definition: 'Laid without mortar.',
  color: null,
  bound: false,
  key: null,
}
const adding: ModelessDialog = { kind: 'add-tag', parent: null }
const withDraft: ModelessDialog = { ...adding, draft: typed }

test('a dialog gives way to another, but not what was typed in it', () => {
  const { session } = windowOn({})
  const { dialogs, store } = session
  dialogs.open(adding)
  dialogs.open({ kind: 'about' })
  expect(store.get().dialog).toEqual({ kind: 'about' })
  dialogs.open(adding)
  dialogs.keepDraft(withDraft)
  const before = store.get().dialog
  dialogs.open({ kind: 'about' })
  expect(store.get().dialog).toEqual(before)
  // As another value: it is given the keyboard.
  expect(store.get().dialog).not.toBe(before)
  expect(store.get().toasts).toHaveLength(1)
})

test('one that is asked for while it is open is given the keyboard without a word', () => {
  const { session } = windowOn({})
  const { dialogs, store } = session
  dialogs.open(adding)
  const before = store.get().dialog
  dialogs.open({ ...adding })
  expect(store.get().dialog).not.toBe(before)
  expect(store.get().toasts).toEqual([])
})

test('what was typed in a dialog that was put away is gone on with', () => {
  const { session } = windowOn({})
  const { dialogs, store } = session
  dialogs.open(adding)
  dialogs.keepDraft(withDraft)
  dialogs.close()
  expect(store.get()).toMatchObject({ dialog: null, draft: null })
  store.get().toasts[0]?.action?.run()
  expect(store.get().dialog).toEqual(withDraft)
})

test('what is over in one dialog closes no other', () => {
  const { session } = windowOn({})
  const { dialogs, store } = session
  dialogs.open({ kind: 'edit-tag', tagId: 'a' })
  dialogs.close({ kind: 'edit-tag', tagId: 'b' })
  expect(store.get().dialog).toEqual({ kind: 'edit-tag', tagId: 'a' })
  dialogs.close({ kind: 'edit-tag', tagId: 'a', draft: typed })
  expect(store.get().dialog).toBeNull()
  expect(store.get().toasts).toEqual([])
})
