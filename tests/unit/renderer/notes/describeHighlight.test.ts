import { expect, it } from 'vitest'
import { describeHighlight } from '../../../../renderer/notes/describeHighlight'
import type { Highlight } from '../../../../shared/notes/highlight'
import { newTag } from '../../../../shared/notes/tag'

const created = '2024-01-01T00:00:00.000Z'
const tags = ['art', 'trade', 'law'].map((name) => newTag(name, name, created))

function describing(edit: Partial<Highlight>): string {
  const highlight: Highlight = {
    id: 'h',
    start: 0,
    end: 5,
    quote: 'Paper',
    prefix: '',
    suffix: '',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created,
    modified: created,
    ...edit,
  }
  return describeHighlight(highlight, tags)
}

it('says colour, tags and note before the words', () => {
  expect(describing({})).toBe('Yellow highlight: “Paper”')
  expect(describing({ color: 'blue', tags: ['art', 'gone', 'trade', 'law'], note: 'x' })).toBe(
    'Blue highlight, tagged art, trade and law, with a note: “Paper”',
  )
  expect(describing({ note: ' \n' })).toBe('Yellow highlight: “Paper”')
  const card = { answer: 'note', made: created, reviews: [] } as const
  expect(describing({ color: 'purple', note: 'x', card })).toBe(
    'Purple highlight, with a note, kept as a card: “Paper”',
  )
})

it('says the beginning of a long passage as one line, whole characters only', () => {
  expect(describing({ quote: `${'👍'.repeat(150)} end` })).toBe(
    `Yellow highlight: “${'👍'.repeat(100)}…”`,
  )
  expect(describing({ quote: 'one\n\ntwo \uFFFC three' })).toBe('Yellow highlight: “one two three”')
})
