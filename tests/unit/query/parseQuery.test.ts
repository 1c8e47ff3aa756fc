import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expression } from '../../../shared/query/expression'
import { parseQuery } from '../../../shared/query/parseQuery'
import { writeQuery } from '../../../shared/query/writeQuery'

const today = '2026-03-01'

/** The expression of a query that leaves no remark. */
function parsed(query: string): Expression | null {
  const { expression, remarks } = parseQuery(query, { today })
  expect(remarks).toEqual([])
  return expression
}

/** The expression as it is written, so that what belongs together is seen. */
function written(query: string): string {
  const expression = parsed(query)
  return expression === null ? '' : writeQuery(expression)
}

const loose = (typed: string): Expression => ({ kind: 'words', typed, match: 'loose' })
const exact = (typed: string): Expression => ({ kind: 'words', typed, match: 'exact' })
const prefix = (typed: string): Expression => ({ kind: 'words', typed, match: 'prefix' })
const all = (...of: readonly Expression[]): Expression => ({ kind: 'all', of })
const any = (...of: readonly Expression[]): Expression => ({ kind: 'any', of })
const not = (of: Expression): Expression => ({ kind: 'not', of })
const tag = (path: string): Expression => ({ kind: 'tag', path })

test('words beside one another must all be there', () => {
  expect(parsed('')).toBeNull()
  expect(parsed('  ')).toBeNull()
  expect(parsed('fear')).toEqual(loose('fear'))
  expect(parsed('fear  of\twolves')).toEqual(all(loose('fear'), loose('of'), loose('wolves')))
  expect(parsed('well-being')).toEqual(loose('well-being'))
  expect(parsed('(wolves), fear!')).toEqual(all(loose('wolves'), loose('fear')))
  expect(parsed('fear - & wolves')).toEqual(all(loose('fear'), loose('wolves')))
})

test('a word with an asterisk may go on, and so may a phrase', () => {
  expect(parsed('wol*')).toEqual(prefix('wol'))
  for (const phrase of ['"fear of wol"*', '"fear of wol*"', '"fear of wol* "', '"fear of wol*'])
    expect(parsed(phrase)).toEqual(prefix('fear of wol'))
})

test('words between quotation marks of any style follow one another', () => {
  for (const phrase of [
    '"fear of wolves"',
    '“fear of wolves”',
    '„fear of wolves“',
    '„fear of wolves”',
    '„fear of wolves"',
    '«fear of wolves»',
    '« fear of wolves »',
    '»fear of wolves«',
    '”fear of wolves”',
    '「fear of wolves」',
    '『fear of wolves』',
    '＂fear of wolves＂',
    '"fear of wolves',
    '"fear of wolves!"',
  ])
    expect(parsed(phrase)).toEqual(exact('fear of wolves'))
  expect(parsed('"(a or -b) tag:c!"')).toEqual(exact('a or -b) tag:c'))
  expect(parsed('石の"壁を見た"')).toEqual(all(loose('石の'), exact('壁を見た')))
  expect(parsed('"" fear')).toEqual(loose('fear'))
})

test('the quotation mark of a Hebrew abbreviation begins and ends no phrase', () => {
  expect(parsed('צה"ל')).toEqual(loose('צה"ל'))
  expect(parsed('"חיילי צה"ל כאן"')).toEqual(exact('חיילי צה"ל כאן'))
})

test('filters have a name, a colon and a value', () => {
  expect(parsed('tag:fear')).toEqual(tag('fear'))
  expect(parsed('TAG:Fear/Wolves')).toEqual(tag('Fear/Wolves'))
  expect(parsed('tag:"fear of wolves"')).toEqual(tag('fear of wolves'))
  expect(parsed('tag:“fear of wolves')).toEqual(tag('fear of wolves'))
  expect(parsed('tag:恐れ')).toEqual(tag('恐れ'))
  expect(parsed('tag:fe*')).toEqual(tag('fe'))
  expect(parsed('color:Yellow')).toEqual({ kind: 'color', color: 'yellow' })
  expect(parsed('colour:blue')).toEqual({ kind: 'color', color: 'blue' })
  expect(parsed('author:mill')).toEqual({ kind: 'author', name: 'mill' })
  expect(parsed('in:"On Liberty"')).toEqual({ kind: 'in', title: 'On Liberty' })
  expect(parsed('has:note')).toEqual({ kind: 'has', what: 'note' })
  expect(parsed('has:Tags')).toEqual({ kind: 'has', what: 'tag' })
  expect(parsed('has:card')).toEqual({ kind: 'has', what: 'card' })
  expect(parsed('(tag:fear)wolves')).toEqual(all(tag('fear'), loose('wolves')))
  expect(parsed('.tag:fear')).toEqual(tag('fear'))
})

test('days are days, months, years, today and yesterday', () => {
  expect(parsed('before:2026-03-01')).toEqual({ kind: 'before', day: '2026-03-01' })
  expect(parsed('after:2026-3-1')).toEqual({ kind: 'after', day: '2026-03-01' })
  expect(parsed('before:2026-03')).toEqual({ kind: 'before', day: '2026-03-01' })
  expect(parsed('after:2026')).toEqual({ kind: 'after', day: '2026-01-01' })
  expect(parsed('after:today')).toEqual({ kind: 'after', day: '2026-03-01' })
  expect(parsed('after:Yesterday')).toEqual({ kind: 'after', day: '2026-02-28' })
  expect(parseQuery('after:today').remarks).toHaveLength(1)
  expect(parseQuery('after:2026-02-31').expression).toBeNull()
})

test('or binds less than what stands beside one another', () => {
  expect(parsed('a b or c')).toEqual(any(all(loose('a'), loose('b')), loose('c')))
  expect(parsed('a OR b Or c')).toEqual(any(loose('a'), loose('b'), loose('c')))
  expect(parsed('a and b AND c')).toEqual(all(loose('a'), loose('b'), loose('c')))
  expect(parsed('a (b or c)')).toEqual(all(loose('a'), any(loose('b'), loose('c'))))
  expect(parsed('((a) (b (c)))')).toEqual(all(loose('a'), loose('b'), loose('c')))
})

test('operators that stand between no two terms are words', () => {
  expect(parsed('or')).toEqual(loose('or'))
  expect(parsed('and fear')).toEqual(all(loose('and'), loose('fear')))
  expect(parsed('fear or')).toEqual(all(loose('fear'), loose('or')))
  expect(parsed('a or or b')).toEqual(any(loose('a'), all(loose('or'), loose('b'))))
  expect(parsed('(fear or)')).toEqual(all(loose('fear'), loose('or')))
  expect(parsed('fear or, wolves')).toEqual(all(loose('fear'), loose('or'), loose('wolves')))
})

test('a hyphen and NOT negate, and not does so where it is no plain word', () => {
  expect(parsed('fear -wolves')).toEqual(all(loose('fear'), not(loose('wolves'))))
  expect(parsed('fear NOT wolves')).toEqual(all(loose('fear'), not(loose('wolves'))))
  expect(parsed('birds do not fly')).toEqual(
    all(loose('birds'), loose('do'), loose('not'), loose('fly')),
  )
  expect(parsed('birds not tag:fear')).toEqual(all(loose('birds'), not(tag('fear'))))
  expect(parsed('not "fear of wolves"')).toEqual(not(exact('fear of wolves')))
  expect(parsed('Not (a or b)')).toEqual(not(any(loose('a'), loose('b'))))
  expect(parsed('a and not b')).toEqual(all(loose('a'), not(loose('b'))))
  expect(parsed('a or not b')).toEqual(any(loose('a'), not(loose('b'))))
  expect(parsed('-"a b" -tag:c -(d e)')).toEqual(
    all(not(exact('a b')), not(tag('c')), not(all(loose('d'), loose('e')))),
  )
  expect(parsed('NOT -a')).toEqual(loose('a'))
  expect(parsed('NOT NOT a')).toEqual(loose('a'))
  expect(parsed('fear NOT')).toEqual(all(loose('fear'), loose('NOT')))
  expect(parsed('-. a')).toEqual(loose('a'))
  expect(parsed('--a')).toEqual(not(loose('a')))
  expect(parsed('-not')).toEqual(not(loose('not')))
})

test('letters and signs of full width are those of half width', () => {
  expect(written('ＡＢ　（ｔａｇ：恐れ　ＯＲ　「石の壁」）　－ｗａｌｌ')).toBe(
    'AB (tag:恐れ or "石の壁") -wall',
  )
})

test('addresses and times are words', () => {
  expect(parsed('12:30')).toEqual(loose('12:30'))
  expect(parsed('https://example.org/a?b=c')).toEqual(loose('https://example.org/a?b=c'))
})

test.each([
  ['tag: fear', 'tag:fear or tag:"fear of wolves"', 'fear'],
  ['tag:"" fear', 'tag:fear or tag:"fear of wolves"', 'fear'],
  ['color:mauve fear', '“mauve”', 'fear'],
  ['has:courage fear', 'has:note, has:tag or has:card', 'fear'],
  ['before:soon fear', 'before:2026-03-01', 'fear'],
  ['foo:bar', 'no filter “foo:”', 'foo:bar'],
  ['(fear', 'closed at the end', 'fear'],
  ['fear)', 'nothing opens', 'fear'],
  ['fe*ar', 'at the end of a word', 'fe*ar'],
  ['"fe* of wol*"', 'only the last word', '"fe* of wol"*'],
  ['fear or color:mauve', '“mauve”', 'fear'],
  ['&&', 'no word', ''],
  [`${'('.repeat(60)}fear${')'.repeat(60)}`, 'more than 50 deep', 'fear'],
])('what cannot be taken in %j is told, and the rest is asked for', (query, remark, rest) => {
  const { expression, remarks } = parseQuery(query)
  expect(remarks).toHaveLength(1)
  expect(remarks[0]).toContain(remark)
  expect(expression === null ? '' : writeQuery(expression)).toBe(rest)
})

test('a query that has only begun leaves no remark', () => {
  for (const query of ['"', '-', '“', '""']) expect(parsed(query)).toBeNull()
})

const pieces = fc.constantFrom(
  ...'fear wolf* "fear of" " “ ” „ « » 「 」 『 』 ( ) - -- NOT not Not or OR and tag: tag:a/b tag:"a'.split(
    ' ',
  ),
  ...'color:blue color: author:mill in:「x」 has:note before:2026-03 after: foo:bar 12:30 * . : ＂ （ ） 石の壁 👩‍👧 ¹ a"b or.'.split(
    ' ',
  ),
  '\u3000',
  ' ',
  'צה"ל',
  '\u0301',
  '\u200D',
)
const queries = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 20 })
  .map((parts) => parts.join(''))

test('a query that is written from an expression asks for the same', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const { expression } = parseQuery(query, { today })
      if (expression === null) return
      expect(parseQuery(writeQuery(expression)).expression).toEqual(expression)
    }),
    { numRuns: 2000 },
  )
})

test('no query is too deep or too long', () => {
  for (const query of [
    '(a or (b '.repeat(2_000),
    '-('.repeat(2_000),
    'NOT '.repeat(2_000),
    '"'.repeat(2_001),
    ')'.repeat(2_000),
    'a or '.repeat(2_000),
    'x'.repeat(10_000),
  ]) {
    const { expression } = parseQuery(query)
    if (expression) expect(parseQuery(writeQuery(expression)).expression).toEqual(expression)
  }
})
