import { describe, expect, it } from 'vitest'
import { isFiltering, withKnownTags } from '../../../../renderer/panels/notes/notesFilter'
import { newTag } from '../../../../shared/notes/tag'

const tags = [newTag('a', 'art', '2024-01-01T00:00:00.000Z')]

describe('the filter of the notes', () => {
  it('holds nothing back when all it asks for is empty', () => {
    expect([{}, { words: '  ', tags: [], colors: [], withNote: false }].map(isFiltering)).toEqual([
      false,
      false,
    ])
  })

  it('holds something back as soon as one thing is asked for', () => {
    const filters = [
      { words: 'x' },
      { tags: ['a'] },
      { colors: ['blue'] as const },
      { withNote: true },
    ]
    expect(filters.map(isFiltering)).toEqual([true, true, true, true])
  })

  it('forgets a tag that is gone, and is the same filter while all are there', () => {
    const filter = { tags: ['a'], words: 'x' }
    expect(withKnownTags(filter, tags)).toBe(filter)
    expect(withKnownTags({ ...filter, tags: ['a', 'gone'] }, tags)).toEqual(filter)
    expect(isFiltering(withKnownTags({ tags: ['gone'] }, tags))).toBe(false)
  })
})
