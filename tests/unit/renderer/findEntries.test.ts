import { expect, test } from 'vitest'
import { findEntries, type Entry } from '../../../renderer/overlays/findEntries'
import { t } from '../../../shared/language/t'
import { newTag } from '../../../shared/notes/tag'
import { highlightOf, stateOf } from './article/windowStates'

const made = '2026-01-01T00:00:00.000Z'
const tags = [
  newTag('theory', 'theory', made),
  { ...newTag('motivation', 'motivation', made), parent: 'theory' },
  newTag('weather', 'weather', made),
  newTag('copper', 'copper', made),
]
const state = {
  ...stateOf([highlightOf({ id: 'a' })], tags),
  focus: { highlightId: 'a', editing: null, reveal: false },
}

function found(typed: string): readonly (readonly [string, readonly string[]])[] {
  return findEntries(typed, state).map(({ title, entries }) => [title, entries.map(nameOf)])
}

function nameOf(entry: Entry): string {
  if (entry.kind === 'command') return t(entry.command.title)
  return entry.kind === 'article' ? entry.article.title : entry.tag.name
}

test('tags that begin with what was typed come before commands that only have its letters', () => {
  const sections = found('theo')
  expect(sections.map(([title]) => title)).toEqual(['Tags', 'Commands'])
  expect(sections[0]?.[1]).toEqual(['theory', 'motivation'])
  expect(found('mot')[0]).toEqual(['Tags', ['motivation']])
})

test('but after commands that begin with it', () => {
  const sections = found('cop')
  expect(sections.map(([title]) => title)).toEqual(['Commands', 'Tags', 'More commands'])
  expect(sections[0]?.[1]).toContain('Copy the passage')
  expect(sections[1]?.[1]).toEqual(['copper'])
})

test('other tags come after all commands', () => {
  expect(found('eat').map(([title]) => title)).toEqual(['Commands', 'Tags'])
})

test('without a passage tags lead to their pages, after all else', () => {
  const sections = findEntries('theo', { ...state, focus: null })
  expect(sections.at(-1)?.title).toBe('Pages of tags')
  expect(sections.at(-1)?.entries.map(nameOf)).toEqual(['theory', 'motivation'])
  expect(new Set(sections.at(-1)?.entries.map(({ kind }) => kind))).toEqual(new Set(['tag-page']))
})
