import { expect, test } from 'vitest'
import { allCommands } from '../../../renderer/commands/allCommands'
import { tagForKey } from '../../../renderer/commands/tagKeys'
import type { WindowState } from '../../../renderer/state/windowState'
import { newTag } from '../../../shared/notes/tag'
import { highlightOf, stateOf } from './article/windowStates'

const tag = { ...newTag('theme', 'theme', '2026-01-01T00:00:00.000Z'), key: 'q' }
const onPage: WindowState = {
  ...stateOf([highlightOf({ id: 'one' })], [tag]),
  focus: { highlightId: 'one', editing: null, reveal: false },
}
const atDesk: WindowState = { ...onPage, desk: { kind: 'review' } }
const strokeQ = {
  key: 'q',
  code: 'KeyQ',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  getModifierState: () => false,
}

test('what is done to the article is not done while a desk lies over it', () => {
  const ofArticle = allCommands.filter(
    ({ id, group }) => group === 'Article' && id !== 'export-markdown',
  )
  const applying = (state: WindowState): readonly string[] =>
    ofArticle.filter(({ applies }) => applies(state)).map(({ id }) => id)
  expect(applying(onPage)).toEqual(
    expect.arrayContaining(['print', 'save-pdf', 'rename-article', 'delete-article']),
  )
  expect(applying(atDesk)).toEqual([])
})

test('the key of a tag is for the page alone', () => {
  expect(tagForKey(onPage, strokeQ)).toEqual(tag)
  expect(tagForKey(atDesk, strokeQ)).toBeUndefined()
})
