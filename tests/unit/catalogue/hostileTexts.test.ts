import { expect, test } from 'vitest'
import { parseQuery } from '../../../shared/query/parseQuery'
import {
  contextOf,
  indexOf,
  reopened,
  smallArticle,
  smallHighlight,
  type SmallLibrary,
} from './smallLibrary'

/** What a query finds in one article: its passages as they are shown. */
function shown(library: SmallLibrary, query: string, index = indexOf(library)): readonly string[] {
  const { articles } = index.search(parseQuery(query).expression!, contextOf(library), { limit: 5 })
  return articles.flatMap(({ passages }) =>
    passages.map((passage) => (passage.kind === 'text' ? passage.sentence : passage.quote).text),
  )
}

function libraryOf(...paragraphs: readonly string[]): SmallLibrary {
  return { tags: [], articles: [smallArticle('a', paragraphs)] }
}

test('a paragraph of megabytes without spaces is found, and shown in part', () => {
  const latin = libraryOf(`${'x'.repeat(5_000_000)} wolf`)
  expect(shown(latin, 'wolf')[0]).toBe('wolf')
  expect(shown(latin, 'xxx*')[0]!.length).toBeLessThan(1_000)
  const han = libraryOf(`${'石の'.repeat(100_000)}壁`)
  expect(shown(han, 'の壁')[0]).toMatch(/石の壁$/)
  expect(shown(han, '石の')[0]!.length).toBeLessThan(1_000)
})

test('a phrase is found in a paragraph that is full of its words', () => {
  const library = libraryOf(`${'a b '.repeat(50_000)}a c ${'a b '.repeat(50_000)}`)
  const index = indexOf(library)
  expect(shown(library, '"a c"', index)).toHaveLength(1)
  expect(shown(library, '"b a c"', index)).toHaveLength(1)
  expect(shown(library, '"b a b a"', index)).toHaveLength(1)
  const names = Array.from({ length: 50_000 }, (_, at) => `a n${at}`).join(' ')
  const named = libraryOf(names)
  expect(shown(named, '"a n4*"')).toHaveLength(1)
})

test('a letter with marks without end is shown in part', () => {
  const library = libraryOf(`wolf${'\u0301'.repeat(100_000)} bear`)
  expect(shown(library, 'wolf')[0]!.length).toBeLessThan(3_000)
})

test('very many different words are found, mistyped too', async () => {
  const words = Array.from({ length: 100_000 }, (_, at) => `w${(at * 7919 + 1e6).toString(36)}q`)
  const library = libraryOf(words.join(' '))
  const index = await reopened(await indexOf(library).toBytes(), library)
  expect(shown(library, words[777]!, index)).toHaveLength(1)
  expect(shown(library, 'w*', index)).toHaveLength(1)
  expect(shown(library, 'wxyzzyzzyzzq', index)).toEqual([])
})

test('texts without words, without anything, and of broken characters are taken', async () => {
  const library = libraryOf(
    '',
    '…',
    '\uD800 wolf \uDC00',
    '\n\n',
    '\uFFFC',
    '👩‍👩‍👧'.repeat(500),
    '\u0301\u0301',
  )
  const bytes = await indexOf(library).toBytes()
  const index = await reopened(bytes, library)
  expect(shown(library, 'wolf', index)).toEqual(['\uFFFD wolf \uFFFD'])
  expect(index.blockText('a', 1)).toBe('…')
  expect(index.blockText('a', 7)).toBe('')
  expect(index.blockText('b', 0)).toBe('')
  expect(index.blocksOf('b')).toBeNull()
  expect(index.blocksOf('a')).toHaveLength(7)
  const { articles } = index.search(parseQuery('👧').expression!, contextOf(library), { limit: 1 })
  const [passage] = articles[0]!.passages
  expect(passage).toMatchObject({ kind: 'text' })
  if (passage?.kind === 'text') expect(passage.sentence.text).toMatch(/^(?:👩‍👩‍👧)+$/u)
})

test('a highlight with a very long note shows the part that was found', () => {
  const note = `${'Nothing of it here. '.repeat(500)}But a wolf was seen. ${'And nothing. '.repeat(500)}`
  const library: SmallLibrary = {
    tags: [],
    articles: [smallArticle('a', ['Text'], {}, [smallHighlight('h', { quote: 'Text', note })])],
  }
  const { articles } = indexOf(library).search(parseQuery('wolf').expression!, contextOf(library), {
    limit: 1,
  })
  expect(articles[0]!.passages).toMatchObject([
    {
      kind: 'highlight',
      quote: { text: 'Text', marks: [] },
      note: { text: 'But a wolf was seen.', marks: [{ start: 6, end: 10 }] },
    },
  ])
})

test('a query as long as can be typed is answered', () => {
  const library = libraryOf('the fear of wolves')
  for (const query of [
    'a '.repeat(500),
    '(a or (b '.repeat(110),
    'f* '.repeat(330),
    'fearx or '.repeat(110),
  ]) {
    const { expression } = parseQuery(query)
    expect(() =>
      indexOf(library).search(expression!, contextOf(library), { limit: 5 }),
    ).not.toThrow()
  }
})
