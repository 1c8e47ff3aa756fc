import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import { articleIdSchema, articleRecordSchema, momentSchema } from '../../../shared/article/article'
import { headingPathAt, headingsOf } from '../../../shared/article/headings'
import { normaliseText } from '../../../shared/article/normaliseText'
import { documentOf } from '../../../shared/article/sections'
import { articleText } from '../../../shared/article/text'
import { articleRecord, nastyText } from '../../generate'
import { node, nodeWith, paragraph } from '../export/build'

describe('normalising text', () => {
  test.each([
    [
      'every kind of line break is one line feed',
      'a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\u000Ch\ni',
      'a\nb\nc\nd\ne\nf\ng\nh\ni',
    ],
    [
      'soft hyphens and what has no width goes',
      'hy\u00ADphen zero\u200Bwidth\u2060\uFEFF',
      'hyphen zerowidth',
    ],
    [
      'joiners and marks of direction stay',
      'می\u200Cخواهم 👩\u200D👧 \u200Fא\u200E',
      'می\u200Cخواهم 👩\u200D👧 \u200Fא\u200E',
    ],
    ['spaces stay as they are', 'a\u00A0b\u3000c\td  e', 'a\u00A0b\u3000c\td  e'],
    ['other control characters go', 'a\u0000b\u001Bc\u007Fd\u009Fe', 'abcde'],
    ['half a surrogate pair is a replacement character', '\uD83D \uDE42 🙂', '\uFFFD \uFFFD 🙂'],
    ['accents stay composed or decomposed', 'é e\u0301', 'é e\u0301'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  test('text that was normalised is not changed again, and could be stored as UTF-8', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), utf16, nastyText), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
        expect(/\p{Surrogate}/u.test(once)).toBe(false)
      }),
    )
  })

  const utf16 = fc
    .array(
      fc.oneof(fc.constantFrom(0xd83d, 0xde42, 0xad, 0x0d, 0x0a, 0x01), fc.nat({ max: 0xffff })),
    )
    .map((units) => String.fromCharCode(...units))
})

describe('headings', () => {
  const text = articleText(
    documentOf([
      paragraph('before'),
      node('heading', 'One'),
      paragraph('in one'),
      nodeWith('heading', { level: 4 }, 'Deep'),
      paragraph('in deep'),
      nodeWith('heading', { level: 3 }, 'Less deep'),
      paragraph('in less deep'),
      node('blockquote', nodeWith('heading', { level: 1 }, 'Top')),
      paragraph('in top'),
    ]),
  )
  const headings = headingsOf(text)

  test('come with level, text and start', () => {
    expect(headings).toEqual([
      { level: 2, text: 'One', start: 7 },
      { level: 4, text: 'Deep', start: 18 },
      { level: 3, text: 'Less deep', start: 31 },
      { level: 1, text: 'Top', start: 54 },
    ])
  })

  test.each([
    ['before', []],
    ['in one', ['One']],
    ['in deep', ['One', 'Deep']],
    ['in less deep', ['One', 'Less deep']],
    ['in top', ['Top']],
    ['Deep', ['One']],
    ['eep\n', ['One']],
  ])('the path of a passage is of the headings above it, not its own: %j', (passage, path) => {
    expect(headingPathAt(headings, text.text.indexOf(passage))).toEqual(path)
  })
})

describe('assembling a document', () => {
  const document = documentOf([paragraph('The article.')]).toJSON() as unknown
  const leftOut = ['first', 'second'].map((id) => ({
    id,
    reason: 'notice' as const,
    blocks: [paragraph(`The ${id} notice.`).toJSON() as unknown],
  }))

  function textOf(takenBack: readonly string[]): string {
    return articleText(assembleDocument({ document, leftOut }, takenBack)).text
  }

  test('what was taken back stands at the end, in the order of that', () => {
    expect([[], ['second', 'first'], ['gone', 'first']].map(textOf)).toEqual([
      'The article.',
      'The article.\nThe second notice.\nThe first notice.',
      'The article.\nThe first notice.',
    ])
  })

  test.each<[string, unknown, unknown]>([
    ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }, { type: 'paragraph' }],
    ['an empty document', { type: 'doc', content: [] }, { type: 'paragraph' }],
    [
      'a block where none may be',
      { type: 'doc', content: [{ type: 'paragraph' }] },
      { type: 'paragraph' },
    ],
    [
      'a broken attribute',
      {
        type: 'doc',
        content: [{ type: 'section', content: [{ type: 'heading', attrs: { level: 'x' } }] }],
      },
      { type: 'paragraph' },
    ],
    ['a broken passage that was taken back', document, { type: 'blockquote', content: [] }],
  ])('%s is refused', (_, broken, block) => {
    const passage = { id: 'x', reason: 'notice' as const, blocks: [block] }
    expect(() => assembleDocument({ document: broken, leftOut: [passage] }, ['x'])).toThrow(
      RangeError,
    )
  })
})

test('records pass their schema, ids and moments that are none do not', () => {
  fc.assert(
    fc.property(articleRecord('a-1'), (record) => {
      expect(articleRecordSchema.parse(record)).toEqual(record)
    }),
  )
  const refused = ['', '-a', 'a-', 'A', 'a/b', '..', 'a b', 'a'.repeat(65)]
  expect(refused.filter((id) => articleIdSchema.safeParse(id).success)).toEqual([])
  const notMoments = [
    '',
    '2026-05-14',
    '2026-05-14T08:00:00Z',
    '2026-05-14T08:00:00.000+02:00',
    '2026-02-30T08:00:00.000Z',
  ]
  expect(notMoments.filter((text) => momentSchema.safeParse(text).success)).toEqual([])
})
