import { array, assert, constantFrom, nat, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveEnd, type EndStep } from '../../../../renderer/notes/moveEnd'
import { trimRange } from '../../../../shared/notes/anchor'

/** Moves an end of the part between the brackets again and again; what is in them after each. */
function walk(marked: string, step: EndStep, times = 1): readonly string[] {
  const text = marked.replace(/[[\]]/g, '')
  let range = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 }
  return Array.from({ length: times }, () => {
    range = moveEnd({ text, blocks: [] }, range, step)
    return text.slice(range.start, range.end)
  })
}

describe('moving an end by words', () => {
  it('takes one word after another and stops at the end of the text', () => {
    const step: EndStep = { end: 'end', by: 1, unit: 'word' }
    expect(walk('She [read] the letter twice', step, 4)).toEqual([
      'read the',
      'read the letter',
      'read the letter twice',
      'read the letter twice',
    ])
  })

  it('takes marks that stand together as one word', () => {
    const step: EndStep = { end: 'end', by: 1, unit: 'word' }
    expect(walk('“[Well]?!” she said', step, 2)).toEqual(['Well?!”', 'Well?!” she'])
  })

  it('gives words back until one is left', () => {
    const step: EndStep = { end: 'end', by: -1, unit: 'word' }
    expect(walk('[one two, three]', step, 4)).toEqual(['one two,', 'one two', 'one', 'one'])
  })

  it('moves the start both ways', () => {
    expect(walk('one two [three] four', { end: 'start', by: -1, unit: 'word' }, 3)).toEqual([
      'two three',
      'one two three',
      'one two three',
    ])
    expect(walk('[one two three] four', { end: 'start', by: 1, unit: 'word' }, 3)).toEqual([
      'two three',
      'three',
      'three',
    ])
  })

  it('goes to the edge of a word when it is inside one', () => {
    expect(walk('un[break]able', { end: 'end', by: 1, unit: 'word' })).toEqual(['breakable'])
    expect(walk('un[break]able', { end: 'start', by: -1, unit: 'word' })).toEqual(['unbreak'])
  })

  it('crosses from one block to the next, whatever blank blocks are between', () => {
    expect(walk('first [block]\n\n \nnext', { end: 'end', by: 1, unit: 'word' })).toEqual([
      'block\n\n \nnext',
    ])
    expect(walk('first\n\n[block]', { end: 'start', by: -1, unit: 'word' })).toEqual([
      'first\n\nblock',
    ])
  })

  it('knows the words of Japanese, which nothing divides', () => {
    expect(
      walk('[私]は東京に住んでいます。次の文', { end: 'end', by: 1, unit: 'word' }, 2),
    ).toEqual(['私は', '私は東京'])
    expect(walk('[彼は本を読む。]', { end: 'end', by: -1, unit: 'word' })).toEqual(['彼は本を読む'])
  })

  it('reaches pictures, which are no words', () => {
    expect(walk('[see] \uFFFC there', { end: 'end', by: 1, unit: 'word' })).toEqual(['see \uFFFC'])
  })
})

describe('moving an end by characters', () => {
  it('never parts what is read as one character', () => {
    const family = '👩‍👩‍👧'
    expect(walk(`[a]e\u0301${family}b`, { end: 'end', by: 1, unit: 'character' }, 3)).toEqual([
      'ae\u0301',
      `ae\u0301${family}`,
      `ae\u0301${family}b`,
    ])
  })

  it('steps over white space, which a highlight never ends with', () => {
    expect(walk('[one]  two', { end: 'end', by: 1, unit: 'character' })).toEqual(['one  t'])
    expect(walk('[one \n t]wo', { end: 'end', by: -1, unit: 'character' })).toEqual(['one'])
    expect(walk('[o  ne]', { end: 'start', by: 1, unit: 'character' })).toEqual(['ne'])
  })
})

it('always gives a range that trimming leaves as it is and that moved one end, if any', () => {
  const letters = constantFrom('a', 'Z', ' ', '\n', '.', '、', '日', '本', '👍', '\uFFFC', 'é')
  assert(
    property(
      array(letters, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')),
      nat(),
      nat(),
      constantFrom<EndStep['end']>('start', 'end'),
      constantFrom<EndStep['by']>(1, -1),
      constantFrom<EndStep['unit']>('word', 'character'),
      (text, first, second, end, by, unit) => {
        const cuts = [first % (text.length + 1), second % (text.length + 1)].sort((a, b) => a - b)
        const range = trimRange(text, { start: cuts[0]!, end: cuts[1]! })
        pre(range !== null)
        const moved = moveEnd({ text, blocks: [] }, range, { end, by, unit })
        expect(trimRange(text, moved)).toEqual(moved)
        expect(moved[end === 'start' ? 'end' : 'start']).toBe(
          range[end === 'start' ? 'end' : 'start'],
        )
        expect((moved[end] - range[end]) * by).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
