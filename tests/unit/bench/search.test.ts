import { expect, test } from 'vitest'
import { parseQuery } from '../../../shared/query/parseQuery'
import { generatedEssay } from '../../bench/generate/essay'
import { vocabularies } from '../../bench/generate/vocabulary'
import { zipfRanks } from '../../bench/generate/zipf'
import { searchQueries } from '../../bench/search/searchQueries'
import { searchFigures, searchMeasurements } from '../../bench/search/searchReport'
import { seededRandom } from '../../bench/seededRandom'

test('ranks come as often as words of a language do', () => {
  const random = seededRandom(1)
  const rank = zipfRanks(1_000)
  const counts = new Uint32Array(1_000)
  for (let number = 0; number < 200_000; number++) counts[rank(random)]!++
  // By Mandelbrot’s law the first comes (11 + 2.7) / (1 + 2.7) times as often as the eleventh.
  expect(counts[0]! / counts[10]!).toBeCloseTo(13.7 / 3.7, 0)
  expect(counts[0]!).toBeGreaterThan(counts[100]!)
  expect(counts.at(-1)!).toBeGreaterThan(0)
})

test('the vocabularies are the same in every run, and no word is in one twice', () => {
  const [first, second] = [vocabularies(), vocabularies()]
  expect(first.map(({ language }) => language)).toEqual(['en', 'de', 'fr', 'ja'])
  for (const [index, { words }] of first.entries()) {
    expect(new Set(words).size).toBe(words.length)
    expect(words.every((word) => word !== '')).toBe(true)
    expect(words).toEqual(second[index]!.words)
  }
})

test('an essay has as many words as are wanted, in paragraphs of its language', () => {
  const [english, , , japanese] = vocabularies()
  const given = { words: 500, author: 'Ada Marsh' }
  const { imported, text } = generatedEssay(seededRandom(2), english!, given)
  expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(500)
  expect(text.split(/\s+/).length).toBeLessThan(500 + 9 * 24)
  expect(imported).toMatchObject({ author: 'Ada Marsh', language: 'en' })
  expect(generatedEssay(seededRandom(2), japanese!, given).text).not.toContain(' ')
})

test('there are fifty queries, none of which leaves anything to remark', () => {
  const library = {
    tags: ['fear', 'sea wind'],
    authors: ['Ada Marsh'],
    titles: ['On Walls'],
    paragraphs: ['The quick brown fox jumps over the lazy dog and goes on.'],
  }
  const queries = searchQueries(library)
  expect(queries).toHaveLength(50)
  expect(queries).toEqual(searchQueries(library))
  expect(queries.flatMap(({ query }) => parseQuery(query).remarks)).toEqual([])
  expect(queries.every(({ query }) => parseQuery(query).expression !== null)).toBe(true)
})

test('the figures are those that are wanted, and only of what was measured', () => {
  const samples = {
    scholium: [10, 20, 30],
    'scholium.a word': [10],
    fts5: [10, 10, 10],
    building: [1_000],
    opening: [100],
    adding: [3, 5, 4],
    'longestTask.main': [20, 60],
    'longestTask.window': [30],
  }
  const figures = searchFigures(samples)
  expect(figures.map(({ key, outcome, wanted }) => [key, outcome.value, wanted])).toEqual([
    ['search.query.p95Ms', 29, { atMost: 50 }],
    ['search.query.vsFts5', 2.9, { atMost: 1.5 }],
    ['search.open.vsBuild', 0.1, { atMost: 0.2 }],
    ['search.add.ms', 4, null],
    ['search.build.longestTaskMs.main', 60, { atMost: 50 }],
    ['search.build.longestTaskMs.window', 30, { atMost: 50 }],
  ])
  expect(searchFigures({ scholium: [10] }).map(({ key }) => key)).toEqual(['search.query.p95Ms'])
  expect(searchMeasurements(samples).map(({ key }) => key)).toContain('search.scholium.a word')
})
