import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, findAnchor, trimRange } from '../../../shared/notes/anchor'
import { foldText, matcherOf, type NotesFilter } from '../../../shared/notes/filter'
import { compareHighlights, type Highlight } from '../../../shared/notes/highlight'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { countTags, tagPathsOf, tagsOf } from '../../../shared/notes/tags'
import { findTag, tagTree } from '../../../shared/notes/tagTree'
import { tidyTagName, writeTagPath } from '../../../shared/notes/tagPath'
import { highlightIn, nastyText, tag, tagsIn } from '../../generate'

/** UTF-16 units that an anchor keeps on each side. */
const contextLength = 32

/** Short texts of few words, in which every passage has its look-alikes. */
const repetitive = fc
  .array(fc.constantFrom('a ', 'b ', 'the cat ', 'x', '.\n'), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''))

const textAndRange = repetitive.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({
      text,
      range: { start, end: Math.min(text.length, start + length) },
    })),
)

describe('anchors', () => {
  test('hold the quote with what stands around it', () => {
    const text = `${'b'.repeat(40)}quote${'a'.repeat(10)}`
    expect(anchorOf(text, { start: 40, end: 45 })).toEqual({
      start: 40,
      end: 45,
      quote: 'quote',
      prefix: 'b'.repeat(contextLength),
      suffix: 'a'.repeat(10),
    })
  })

  test('are found where they were made, also when text was added after the end', () => {
    fc.assert(
      fc.property(textAndRange, fc.constantFrom('', '\nThe end.'), ({ text, range }, more) => {
        expect(findAnchor(text + more, anchorOf(text, range))).toEqual(range)
      }),
    )
  })

  test('are found where the text moved them, if nothing else looks alike', () => {
    const text = 'One cat here. Another cat there.'
    const anchor = anchorOf(text, { start: 22, end: 25 })
    expect(findAnchor(`A new beginning. ${text}`, anchor)).toEqual({ start: 39, end: 42 })
    expect(findAnchor(`Again: ${text} ${text}`, anchor)).toBeNull()
    expect(findAnchor('One cat here. Another dog there.', anchor)).toBeNull()
  })

  test('never lead to a passage that only looks alike', () => {
    fc.assert(
      fc.property(textAndRange, repetitive, ({ text, range }, other) => {
        const anchor = anchorOf(text, range)
        const found = findAnchor(other, anchor)
        if (!found) return
        expect(other.slice(found.start, found.end)).toBe(anchor.quote)
        const before = text.slice(Math.max(0, range.start - contextLength), range.start)
        const after = text.slice(range.end, range.end + contextLength)
        const sameBefore =
          other.slice(Math.max(0, found.start - before.length), found.start) === before
        const sameAfter = other.slice(found.end, found.end + after.length) === after
        expect(
          found.start === range.start ? sameBefore || sameAfter : sameBefore && sameAfter,
        ).toBe(true)
      }),
    )
  })

  test('a look-alike that came to the same offsets is not the passage', () => {
    const anchor = anchorOf('Of all cats this cat was mine.', { start: 17, end: 20 })
    expect(findAnchor('It so happened a cat, one day,', anchor)).toBeNull()
    const last = anchorOf('Of all cats, this cat', { start: 18, end: 21 })
    expect(findAnchor('It so happened, a cat came.', last)).toBeNull()
  })

  test('a range is trimmed of white space, and nothing is left of white space alone', () => {
    const text = ' \n a b \u00A0'
    expect(trimRange(text, { start: 0, end: text.length })).toEqual({ start: 3, end: 6 })
    expect(trimRange(text, { start: 0, end: 3 })).toBeNull()
  })
})

test('highlights are in reading order, the longer first', () => {
  fc.assert(
    fc.property(
      fc.array(highlightIn('One two three four five.'), { maxLength: 6 }),
      (highlights) => {
        const sorted = highlights.toSorted(compareHighlights)
        for (const [index, next] of sorted.entries()) {
          const before = sorted[index - 1]
          if (!before) continue
          expect(compareHighlights(before, next)).toBeLessThanOrEqual(0)
          expect(compareHighlights(next, before)).toBeGreaterThanOrEqual(0)
          expect(
            [before.start, -before.end] <= [next.start, -next.end] ||
              before.start < next.start ||
              (before.start === next.start && before.end >= next.end),
          ).toBe(true)
        }
      },
    ),
  )
})

const named = (id: string, name: string): Tag => newTag(id, name, '2026-05-01T08:00:00.000Z')

const highlight: Highlight = {
  id: 'h',
  ...anchorOf('The Größe of the naïve café', { start: 4, end: 27 }),
  color: 'green',
  tags: ['slow', 'gone', 'craft', 'slow'],
  note: 'Why *there*?',
  card: null,
  created: '2026-05-01T08:00:00.000Z',
  modified: '2026-05-01T08:00:00.000Z',
}
const tags = [named('craft', 'Craft'), named('slow', 'Slow  reading'), named('cafe', 'Café')]

describe('tags', () => {
  test('a typed name is tidied, whatever it was, once', () => {
    expect(tidyTagName('  deep \t\n reading\u00A0 ')).toBe('deep reading')
    expect(tidyTagName('e\u0301')).toBe('é')
    fc.assert(
      fc.property(nastyText, (typed) => {
        expect(tidyTagName(tidyTagName(typed))).toBe(tidyTagName(typed))
      }),
    )
  })

  test('a tag is found by its name in any case and spacing, not by a part of it', () => {
    expect(findTag(tags, ' CAFE\u0301 ')).toBe(tags[2])
    expect(findTag(tags, 'slow reading')).toBe(tags[1])
    expect(findTag(tags, 'Caf')).toBeUndefined()
    fc.assert(
      fc.property(tag, (one) => {
        expect(findTag([named('x', 'Other than it'), one], `\t${writeTagPath([one.name])} `)).toBe(
          one,
        )
      }),
    )
  })

  test('a highlight has its tags in the order they were given, without removed ones', () => {
    expect(tagsOf({ ...highlight, tags: ['slow', 'gone', 'craft'] }, tags)).toEqual([
      tags[1],
      tags[0],
    ])
  })

  test('each highlight counts once for a tag and for those above it', () => {
    const some = [highlight, { ...highlight, tags: ['craft'] }]
    expect([...countTags(some, tags)]).toEqual([
      ['craft', { own: 2, whole: 2 }],
      ['slow', { own: 1, whole: 1 }],
    ])
    const below = tags.map((one) => (one.id === 'cafe' ? one : { ...one, parent: 'cafe' }))
    expect(countTags(some, below).get('cafe')).toEqual({ own: 0, whole: 2 })
  })

  test('counts are those of looking at every tag in turn', () => {
    const cases = tagsIn(6).chain((some) =>
      fc.tuple(fc.constant(some), fc.array(highlightIn('Some words.', some), { maxLength: 6 })),
    )
    fc.assert(
      fc.property(cases, ([some, highlights]) => {
        const counts = countTags(highlights, some)
        const { withDescendants } = tagTree(some)
        for (const { id } of some) {
          const family = withDescendants(id)
          const own = highlights.filter((one) => one.tags.includes(id)).length
          const whole = highlights.filter((one) => one.tags.some((tag) => family.has(tag))).length
          expect(counts.get(id) ?? { own: 0, whole: 0 }).toEqual({ own, whole })
        }
      }),
    )
  })
})

describe('a filter', () => {
  test.each<[NotesFilter, boolean]>([
    [{}, true],
    [{ tags: [], colors: [], words: ' ' }, true],
    [{ tags: ['craft', 'slow'] }, true],
    [{ tags: ['craft', 'cafe'] }, false],
    [{ colors: ['blue', 'green'] }, true],
    [{ colors: ['blue'] }, false],
    [{ withNote: true }, true],
    [{ words: 'NAIVE cafe' }, true],
    [{ words: 'there reading' }, true],
    [{ words: 'naïve tea' }, false],
    [{ tags: ['slow'], colors: ['green'], withNote: true, words: 'größe' }, true],
  ])('lets a highlight through that meets all of it: %j', (filter, through) => {
    expect(matcherOf(filter, tags)(highlight)).toBe(through)
  })

  test('a note of white space is no note', () => {
    expect(matcherOf({ withNote: true }, tags)({ ...highlight, note: ' \n' })).toBe(false)
  })

  test('every word of a quote, note or tag finds its highlight', () => {
    fc.assert(
      fc.property(
        fc
          .array(tag, { maxLength: 3 })
          .chain((some) =>
            highlightIn('Ein Maß für naïve Cafés.', some).map((one) => ({ one, some })),
          ),
        ({ one, some }) => {
          const words = [one.quote, one.note, ...tagPathsOf(one, some)].join(' ')
          expect(matcherOf({ words }, some)(one)).toBe(true)
        },
      ),
    )
  })

  test('text for comparing is the same when folded again', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
