import { expect, test } from 'vitest'
import { describeColor } from '../../../../renderer/notes/describeColor'
import { describeBindings } from '../../../../renderer/dialogs/tags/describeBindings'
import { describeMerge } from '../../../../renderer/dialogs/tags/describeMerge'
import { describeSplit } from '../../../../renderer/dialogs/tags/describeSplit'
import { refuseKey } from '../../../../renderer/dialogs/tags/refuseKey'
import { describeCounts } from '../../../../renderer/panels/tags/describeCounts'
import { tagsOf } from './tagsOf'

test('counts say which is which where they differ', () => {
  expect(describeCounts({ own: 1, whole: 1 })).toBe('1 highlight')
  expect(describeCounts({ own: 0, whole: 1_200 })).toBe('0 highlights, 1,200 with the tags below')
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
    '“b”, “c”, “d” and 1 more move below “z”.',
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

test('a merge and a deletion say what becomes of colours and keys', () => {
  const [emotion, anger, theory, motivation, plain] = tagsOf(
    'emotion/anger',
    'theory/motivation',
    'plain',
  )
  const tags = [
    emotion!,
    { ...anger!, color: 'pink' as const, bound: true, key: 'a' },
    theory!,
    { ...motivation!, color: 'green' as const, bound: true, key: 'm' },
    plain!,
  ]
  const merged = (tagId: string, into: string): readonly string[] =>
    describeBindings(tags, { kind: 'merge', tagId, into })
  expect(merged('emotion/anger', 'theory/motivation')).toEqual([
    'No tag will be left for pink and the key A.',
  ])
  expect(merged('emotion/anger', 'plain')).toEqual(['“plain” takes over pink and the key A.'])
  expect(merged('plain', 'theory/motivation')).toEqual([])
  const deleted = (tagId: string, children: 'lift' | 'delete'): readonly string[] =>
    describeBindings(tags, { kind: 'delete', tagId, children })
  expect(deleted('emotion/anger', 'lift')).toEqual(['No tag will be left for pink and the key A.'])
  expect(deleted('emotion', 'lift')).toEqual([])
  expect(deleted('emotion', 'delete')).toEqual(['No tag will be left for pink and the key A.'])

  const half = [{ ...plain!, color: 'blue' as const }, ...tags.slice(0, 4)]
  expect(describeBindings(half, { kind: 'merge', tagId: 'emotion/anger', into: 'plain' })).toEqual([
    '“plain” takes over the key A.',
    'No tag will be left for pink.',
  ])
})

test('a split says where the part will stand, or that the tag is there', () => {
  const tags = tagsOf('emotion/trust', 'emotion/fear', 'risk')
  expect(describeSplit(tags, 'risk', ' ')).toBe('')
  expect(describeSplit(tags, 'risk', 'Risk')).toBe('')
  expect(describeSplit(tags, 'risk', 'danger')).toBe('Beside “risk”')
  expect(describeSplit(tags, 'risk', 'emotion/danger')).toBe('Below “emotion”')
  expect(describeSplit(tags, 'risk', 'new/danger')).toBe('Below “new”')
  expect(describeSplit(tags, 'emotion/fear', 'danger')).toBe('Beside “emotion/fear”')
  expect(describeSplit(tags, 'emotion/fear', 'emotion/danger')).toBe('Beside “emotion/fear”')
  expect(describeSplit(tags, 'emotion/fear', 'TRUST')).toBe(
    '“emotion/trust” is there already: they get that tag instead.',
  )
})

test('a key is refused that a command has, or that is no letter or digit', () => {
  expect(refuseKey(null)).toBeNull()
  expect(refuseKey('m')).toBeNull()
  for (const key of ['t', 'n', 'c', 'j', 'k', 'o', '1', '6'])
    expect(refuseKey(key)).toMatch(/^The key \w is that of the command “/)
  for (const key of ['é', '?', ' ']) expect(refuseKey(key)).toMatch(/^The key of a tag is one/)
})
