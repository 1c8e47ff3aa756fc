import { expect, test } from 'vitest'
import { applyChange, inverseOf, type LibraryState } from '../../../shared/notes/changes'
import { rebased } from '../../../shared/notes/rebased'
import { newTag } from '../../../shared/notes/tag'

const made = '2026-01-01T00:00:00.000Z'
const tag = newTag('a', 'now', made)
const state: LibraryState = { articles: [], tags: [tag], highlights: new Map() }

test('the inverse of what was made in another state leads back to this one', () => {
  const change = rebased(state, {
    kind: 'together',
    changes: [
      { kind: 'edit-tag', tagId: 'a', before: { name: 'then' }, after: { name: 'next' } },
      { kind: 'edit-tag', tagId: 'a', before: { key: null }, after: { key: 'k' } },
      { kind: 'remove-tag', tag: newTag('a', 'then', made) },
    ],
  })
  const after = applyChange(state, change)
  expect(after.tags).toEqual([])
  expect(applyChange(after, inverseOf(change))).toEqual(state)
})

test('what is not there any more is neither changed nor brought back', () => {
  const gone = newTag('b', 'gone', made)
  const change = rebased(state, { kind: 'remove-tag', tag: gone })
  expect(applyChange(state, inverseOf(change))).toBe(state)
})
