import { expect, test } from 'vitest'
import { listTagRows } from '../../../../renderer/panels/tags/listTagRows'
import { stepForKey } from '../../../../renderer/panels/tags/stepForKey'
import { tagBefore } from '../../../../renderer/panels/tags/tagBefore'
import { tagTree } from '../../../../shared/notes/tagTree'
import { tagsOf } from './tagsOf'

const tags = tagsOf('a/b/c', 'a/d', 'e')
const { rows } = listTagRows(tags, new Set(), '')
const closed = listTagRows(tags, new Set(['a']), '').rows

test('keys lead along the rows, and no farther than their ends', () => {
  expect(stepForKey('ArrowDown', 0, rows)).toEqual({ kind: 'walk', to: 1 })
  expect(stepForKey('ArrowDown', 4, rows)).toEqual({ kind: 'walk', to: 4 })
  expect(stepForKey('ArrowUp', 0, rows)).toEqual({ kind: 'walk', to: 0 })
  expect(stepForKey('End', 0, rows)).toEqual({ kind: 'walk', to: 4 })
  expect(stepForKey('Home', 4, rows)).toEqual({ kind: 'walk', to: 0 })
  expect(stepForKey('PageDown', 1, rows)).toEqual({ kind: 'walk', to: 4 })
})

test('to the right opens, then leads in; to the left closes, then leads out', () => {
  expect(stepForKey('ArrowRight', 0, closed)).toEqual({ kind: 'open' })
  expect(stepForKey('ArrowRight', 0, rows)).toEqual({ kind: 'walk', to: 1 })
  expect(stepForKey('ArrowRight', 2, rows)).toEqual({ kind: 'walk', to: 2 })
  expect(stepForKey('ArrowLeft', 0, rows)).toEqual({ kind: 'close' })
  expect(stepForKey('ArrowLeft', 2, rows)).toEqual({ kind: 'walk', to: 1 })
  expect(stepForKey('ArrowLeft', 3, rows)).toEqual({ kind: 'walk', to: 0 })
  expect(stepForKey('ArrowLeft', 4, rows)).toEqual({ kind: 'walk', to: 4 })
})

test('other keys, and all keys where there is no tag, do nothing', () => {
  expect(stepForKey('x', 0, rows)).toBeNull()
  expect(stepForKey('ArrowDown', -1, [])).toBeNull()
})

test('the tag before another is of its level', () => {
  const tree = tagTree(tags)
  expect(tagBefore(tree, 'a/d')?.id).toBe('a/b')
  expect(tagBefore(tree, 'e')?.id).toBe('a')
  expect(tagBefore(tree, 'a/b')).toBeUndefined()
})
