import { describe, expect, test } from 'vitest'
import { describeSource, progressThrough } from '../../../renderer/panels/library/describeArticle'
import { listArticles } from '../../../renderer/panels/library/listArticles'
import type { ArticleRecord } from '../../../shared/article/article'

function record(id: string, facts: Partial<ArticleRecord>): ArticleRecord {
  return {
    id,
    title: id,
    author: null,
    source: null,
    published: null,
    language: null,
    direction: 'ltr',
    added: '2026-01-01T00:00:00.000Z',
    words: 1000,
    textHash: '0'.repeat(64),
    takenBack: [],
    deleted: null,
    ...facts,
  }
}

const articles = [
  record('walls', {
    title: 'On Walls',
    author: 'Ada Quill',
    added: '2026-01-03T00:00:00.000Z',
  }),
  record('tenth', { title: 'Letter 10', added: '2026-01-04T00:00:00.000Z' }),
  record('second', {
    title: 'Letter 2',
    author: 'Émile Roux',
    added: '2026-01-02T00:00:00.000Z',
  }),
  record('rain', {
    title: 'rain',
    author: 'ada quill',
    source: 'https://www.weather.example/rain',
    added: '2026-01-01T00:00:00.000Z',
  }),
]

const counts: Readonly<Record<string, number>> = { rain: 3, second: 7 }

function listed(typed: string, order: Parameters<typeof listArticles>[2]): readonly string[] {
  return listArticles(articles, typed, order, (id) => counts[id] ?? 0).map(({ id }) => id)
}

describe('the list of articles', () => {
  test('comes in every order that can be asked for', () => {
    expect({
      added: listed('', 'added'),
      title: listed('', 'title'),
      author: listed('', 'author'),
      notes: listed('', 'notes'),
    }).toEqual({
      added: ['tenth', 'walls', 'second', 'rain'],
      // Numbers in titles count as numbers, and case does not.
      title: ['second', 'tenth', 'walls', 'rain'],
      author: ['walls', 'rain', 'second', 'tenth'],
      notes: ['second', 'rain', 'tenth', 'walls'],
    })
  })

  test('is narrowed by words of title, author and source, whatever their case and accents', () => {
    expect({
      author: listed('emile', 'added'),
      both: listed('quill WALLS', 'added'),
      source: listed('weather', 'added'),
      none: listed('snow', 'added'),
      blank: listed('  ', 'added').length,
    }).toEqual({ author: ['second'], both: ['walls'], source: ['rain'], none: [], blank: 4 })
  })
})

test('an article is described by its author, its site, its file, or as pasted', () => {
  expect(
    [
      { author: 'Ada Quill', source: 'https://www.weather.example/rain' },
      { source: 'https://www.weather.example/rain' },
      { source: 'rain.html' },
      {},
    ].map((facts) => describeSource(record('rain', facts))),
  ).toEqual(['Ada Quill', 'weather.example', 'rain.html', 'Pasted'])
})

test('progress is a share of the text, estimated from the words while its length is not known', () => {
  expect([
    progressThrough({ words: 1000 }, 0),
    progressThrough({ words: 1000 }, 3000),
    progressThrough({ words: 1000 }, 3000, 4000),
    progressThrough({ words: 1000 }, 99_999),
    progressThrough({ words: 0 }, 10),
    progressThrough({ words: 1000 }, 1),
    progressThrough({ words: 1000 }, 5999),
  ]).toEqual([0, 0.5, 0.75, 1, 0, 0.01, 0.99])
})
