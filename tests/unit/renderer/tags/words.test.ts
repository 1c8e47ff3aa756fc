import { expect, test } from 'vitest'
import { describeColor } from '../../../../renderer/notes/describeColor'
import { describeMerge } from '../../../../renderer/overlays/tags/describeMerge'
import { describeReach } from '../../../../renderer/overlays/tags/describeReach'
import { refuseKey } from '../../../../renderer/overlays/tags/refuseKey'
import { describeCounts } from '../../../../renderer/panels/tags/describeCounts'
import { tagsOf } from './tagsOf'

test('counts say which is which where they differ', () => {
  expect(describeCounts({ own: 1, whole: 1 })).toBe('1 highlight')
  expect(describeCounts({ own: 0, whole: 1_200 })).toBe('0 highlights, 1,200 with the tags below')
})

test('how far an act reaches is said in words', () => {
  expect(describeReach({ highlights: 0, articles: 0 })).toBe('no highlight')
  expect(describeReach({ highlights: 1, articles: 1 })).toBe('one highlight in one article')
  expect(describeReach({ highlights: 2_000, articles: 3 })).toBe('2,000 highlights in 3 articles')
})

test('a colour is named with the tag that its key applies', () => {
  const [theory, motivation] = tagsOf('theory/motivation')
  const tags = [theory!, { ...motivation!, color: 'yellow' as const, bound: true }]
  expect(describeColor('Yellow', 'yellow', tags)).toBe('Yellow – theory/motivation')
  expect(describeColor('Green', 'green', tags)).toBe('Green')
})

test('a merge says what moves, what is joined, and what becomes of the definitions', () => {
  const tags = tagsOf('a/same', 'a/b', 'a/c', 'a/d', 'a/e', 'z/same')
  expect(describeMerge(tags, 'a', 'z')).toEqual([
    '“b”, “c”, “d”, and 1 more move below “z”.',
    '“same” becomes one with the same below “z”.',
  ])
  const defined = [
    { ...tags[0]!, definition: 'First' },
    { ...tags.at(-2)!, definition: 'Last' },
  ]
  expect(describeMerge(defined, 'a', 'z').at(-1)).toBe(
    'Both definitions are kept, one after the other.',
  )
  expect(describeMerge(tags, 'a/b', 'z')).toEqual([])
})

test('a key is refused that a command has, or that is no letter or digit', () => {
  expect(refuseKey(null)).toBeNull()
  expect(refuseKey('m')).toBeNull()
  for (const key of ['t', 'n', 'c', 'j', 'k', 'o', '1', '6'])
    expect(refuseKey(key)).toMatch(/^The key \w is that of the command “/)
  for (const key of ['é', '?', ' ']) expect(refuseKey(key)).toMatch(/^The key of a tag is one/)
})
