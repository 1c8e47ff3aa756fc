import { expect, test } from 'vitest'
import { newTag } from '../../../shared/notes/tag'
import { tagsAskedFor } from '../../../shared/query/tagsAskedFor'

const tag = (id: string, name: string, parent: string | null = null) => ({
  ...newTag(id, name, '2026-03-01T12:00:00.000Z'),
  parent,
})

const tags = [
  tag('emotions', 'Emotions'),
  tag('fear', 'Fear', 'emotions'),
  tag('wolves', 'Fear of wolves', 'fear'),
  tag('fearless', 'Fearless'),
  tag('cpp', 'C++'),
  tag('c', 'C'),
  tag('slash', 'and/or'),
  tag('uber', 'Über'),
]

test.each([
  ['fear', ['fear', 'wolves']],
  ['FEAR', ['fear', 'wolves']],
  ['emotions', ['emotions', 'fear', 'wolves']],
  ['emotions/fear', ['fear', 'wolves']],
  ['emotions/fe', ['fear', 'wolves']],
  ['fe', ['fear', 'wolves', 'fearless']],
  ['olve', ['wolves']],
  ['ions/fear', ['fear', 'wolves']],
  ['uber', ['uber']],
  ['c', ['c']],
  ['c++', ['cpp']],
  ['and\\/or', ['slash']],
  ['joy', []],
  ['/', []],
])('tag:%s lets %j through', (path, ids) => {
  expect([...tagsAskedFor(tags, path)]).toEqual(ids)
})
