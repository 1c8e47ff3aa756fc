import { expect, test } from 'vitest'
import type { TextIndex } from '../../../electron/catalogue/index/textIndex'
import type { FoundPassage } from '../../../shared/catalogue/foundInLibrary'
import { parseQuery } from '../../../shared/query/parseQuery'
import {
  contextOf,
  indexOf,
  reopened,
  smallArticle,
  smallHighlight,
  smallTag,
  type SmallLibrary,
} from './smallLibrary'

const library: SmallLibrary = {
  tags: [smallTag('t1', 'Fear'), smallTag('t2', 'Wolves', 't1'), smallTag('t3', 'Joy')],
  articles: [
    smallArticle(
      'wolves',
      [
        '# On fear',
        'The villagers feared the wolves. They did not sleep. A well-being of sheep was all they had.',
        'In summer the wolves were gone, and nobody spoke of fear.',
      ],
      { title: 'The Wolves of Winter', author: 'Ada Müller', language: 'en' },
      [
        smallHighlight('h1', { start: 8, quote: 'The villagers feared the wolves.', tags: ['t2'] }),
        smallHighlight('h2', {
          start: 41,
          quote: 'They did not sleep.',
          note: 'Insomnia, see Mill',
        }),
      ],
    ),
    smallArticle('liberty', ['Society can and does execute its own mandates.'], {
      title: 'On Liberty',
      author: 'John Stuart Mill',
      added: '2026-01-01T12:00:00.000Z',
    }),
    smallArticle('kabe', ['石の壁を見た。壁は高い。', '서울은 큰 도시이다.'], {
      title: '壁について',
      language: 'ja',
    }),
    smallArticle(
      'mixed',
      ['Der Fußball ist größer. Straße!', 'كتب الولد שָׁלוֹם', 'İstanbul ısınıyor'],
      {
        title: 'Ünïcode',
      },
    ),
  ],
}

const shared = indexOf(library)
const context = contextOf(library)

function search(query: string, index: TextIndex = shared) {
  return index.search(parseQuery(query).expression!, context, { limit: 10 })
}

function idsFound(query: string): readonly string[] {
  return search(query)
    .articles.map(({ articleId }) => articleId)
    .sort()
}

function highlightsFound(query: string): readonly string[] {
  const found = shared.matchHighlights(parseQuery(query).expression!, context)
  return [...found.values()].flat().map(({ id }) => id)
}

/** A passage as it is shown, with what is marked between brackets. */
function shown(passage: FoundPassage): string {
  const { text, marks, cut } = passage.kind === 'text' ? passage.sentence : passage.quote
  let written = cut.before ? '…' : ''
  let at = 0
  for (const { start, end } of marks) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return written + text.slice(at) + (cut.after ? '…' : '')
}

test.each([
  ['wolves', ['wolves']],
  ['WÖLVES', ['wolves']],
  ['wolf*', []],
  ['wol*', ['wolves']],
  ['sociey', ['liberty']],
  ['"the wolves"', ['wolves']],
  ['"wolves the"', []],
  ['well-being', ['wolves']],
  ['mandates liberty', ['liberty']],
  ['mandates wolves', []],
  ['mandates or wolves', ['liberty', 'wolves']],
  ['mill', ['liberty', 'wolves']],
  ['author:mill', ['liberty']],
  ['author:muller', ['wolves']],
  ['in:"on liberty"', ['liberty']],
  ['in:kabe', ['kabe']],
  ['NOT wolves', ['kabe', 'liberty', 'mixed', 'wolves']],
  ['-wolves -summer -sleep', ['kabe', 'liberty', 'mixed']],
  ['before:2026-02', ['liberty']],
  ['壁', ['kabe']],
  ['石の壁', ['kabe']],
  ['の石', []],
  ['石の 高い', ['kabe']],
  ['서울', ['kabe']],
  ['도시', ['kabe']],
  ['fussball strasse', ['mixed']],
  ['STRASSE', ['mixed']],
  ['كتب', ['mixed']],
  ['שלום', ['mixed']],
  ['istanbul isiniyor', ['mixed']],
  ['unicode', ['mixed']],
  ['joy', []],
])('%j finds the articles %j', (query, ids) => {
  expect(idsFound(query)).toEqual(ids)
})

test.each([
  ['wolves', ['h1']],
  ['fear', ['h1']],
  ['tag:fear', ['h1']],
  ['tag:fear/wol', ['h1']],
  ['tag:joy', []],
  ['has:note', ['h2']],
  ['has:tag', ['h1']],
  ['sleep insomnia', ['h2']],
  ['"sleep insomnia"', []],
  ['author:müller -tag:wolves', ['h2']],
  ['color:yellow', ['h1', 'h2']],
  ['color:blue', []],
  ['after:2026-03-01', ['h1', 'h2']],
  ['after:2026-03-03', []],
])('%j finds the highlights %j', (query, ids) => {
  expect(highlightsFound(query)).toEqual(ids)
})

test('passages are sentences with what was found marked in them', () => {
  const [article] = search('wolves').articles
  expect(article!.titleMarks).toEqual([{ start: 4, end: 10 }])
  expect(article!.passages.map(shown)).toEqual([
    'The villagers feared the [wolves].',
    'In summer the [wolves] were gone, and nobody spoke of fear.',
  ])
  expect(article!.count).toBe(2)
  const text = article!.passages.find(({ kind }) => kind === 'text')
  expect(text).toMatchObject({ place: { start: 115, end: 121 } })
  expect(search('石の壁').articles[0]!.passages.map(shown)).toEqual(['[石の壁]を見た。'])
  expect(search('壁').articles[0]!.passages.map(shown)).toEqual(['石の[壁]を見た。'])
})

test('a mistyped word is told with what was found instead', () => {
  const { corrected, articles } = search('sociey')
  expect(corrected).toEqual([{ typed: 'sociey', found: ['society'] }])
  expect(articles[0]!.passages.map(shown)).toEqual([
    '[Society] can and does execute its own mandates.',
  ])
})

test('what is written is read again, and answers the same', async () => {
  const bytes = await indexOf(library).toBytes()
  const opened = await reopened(bytes, library)
  for (const { record } of library.articles) expect(opened.hasText(record)).toBe(true)
  expect(opened.revision()).toBe(0)
  for (const query of ['wolves', 'fear', 'mill', '石の壁', 'tag:fear', 'sociey'])
    expect(search(query, opened)).toEqual(search(query))
  expect(await opened.toBytes()).toEqual(bytes)
})
