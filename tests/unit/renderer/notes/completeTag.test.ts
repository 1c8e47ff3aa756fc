import { describe, expect, it } from 'vitest'
import {
  completeTag,
  recentTags,
  splitTagNames,
  sumTagCounts,
} from '../../../../renderer/notes/completeTag'
import type { Highlight } from '../../../../shared/notes/highlight'
import { newTag } from '../../../../shared/notes/tag'

const created = '2024-01-01T00:00:00.000Z'
const tags = ['history', 'Art', 'Café culture', 'party'].map((name, index) =>
  newTag(`t${index}`, name, created),
)
const counts = new Map([
  ['t1', { own: 2, whole: 2 }],
  ['t3', { own: 5, whole: 5 }],
])

function offered(
  typed: string,
  given: readonly string[] = [],
  recent: readonly string[] = [],
): readonly string[] {
  return completeTag(typed, tags, given, counts, recent).map((option) =>
    option.kind === 'tag' ? option.name : `Create ${option.name}`,
  )
}

describe('completing a tag', () => {
  it('finds any part of a name, the most used first, and offers to create last', () => {
    expect(offered('ar')).toEqual(['party', 'Art', 'Create ar'])
  })

  it('passes over case and accents when it finds, and keeps them when it creates', () => {
    expect(offered('CAFE')).toEqual(['Café culture', 'Create CAFE'])
    expect(offered('  Late   Antiquity ')).toEqual(['Create Late Antiquity'])
  })

  it('puts a tag of exactly that name first, in whatever case, and does not create it again', () => {
    expect(offered('art')).toEqual(['Art', 'party'])
  })

  it('leaves out the tags the highlight has, and does not create them again', () => {
    expect(offered('art', ['t1'])).toEqual(['party'])
  })

  it('offers every other tag before anything is typed', () => {
    expect(offered('', ['t0'])).toEqual(['party', 'Art', 'Café culture'])
  })

  it('offers recent ones first, but only before anything is typed', () => {
    const recent = ['t2', 't0', 't1']
    expect(offered('', ['t0'], recent)).toEqual(['Café culture', 'Art', 'party'])
    expect(offered('r', ['t0'], recent)).toEqual(['party', 'Art', 'Café culture', 'Create r'])
  })
})

it('divides pasted names at commas of any script and at line breaks', () => {
  expect(splitTagNames(' a, b  c ,,\nd、e，f\r\n')).toEqual(['a', 'b c', 'd', 'e', 'f'])
})

it('adds the counts of the open article to those of all others', () => {
  expect(
    sumTagCounts(
      { a: { own: 2, whole: 3 }, b: { own: 1, whole: 1 } },
      new Map([
        ['a', { own: 0, whole: 1 }],
        ['c', { own: 4, whole: 4 }],
      ]),
    ),
  ).toEqual(
    new Map([
      ['a', { own: 2, whole: 4 }],
      ['b', { own: 1, whole: 1 }],
      ['c', { own: 4, whole: 4 }],
    ]),
  )
})

it('knows which tags were given last, each once, those of a highlight from its last', () => {
  const highlights = [
    tagged('2026-01-02', 'b', 'a'),
    tagged('2026-01-03'),
    tagged('2026-01-04', 'c', 'b'),
    tagged('2026-01-01', 'd', 'e'),
  ]
  expect(recentTags(highlights, 9)).toEqual(['b', 'c', 'a', 'e', 'd'])
  expect(recentTags(highlights, 3)).toEqual(['b', 'c', 'a'])
  expect(recentTags([], 3)).toEqual([])
})

function tagged(modified: string, ...ids: readonly string[]): Highlight {
  return {
    id: modified,
    start: 0,
    end: 5,
    quote: 'Paper',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: ids,
    note: '',
    card: null,
    created,
    modified,
  }
}
