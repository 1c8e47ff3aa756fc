import { beforeAll, expect, test, vi } from 'vitest'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Card, Grade } from '../../shared/notes/card'
import type { SimpleChange } from '../../shared/notes/changes'
import type { Highlight } from '../../shared/notes/highlight'
import { highlight } from './highlights'
import { importedArticle } from './importedArticle'
import { buildProgram, runProgram } from './program'
import { filesIn, temporaryFolder } from './temporaryFolder'

let program: string

vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  program = await buildProgram('cli/index.ts')
}, 60_000)

const made = '2026-03-01T09:00:00.000Z'

/** Reviewed on the second of March and the days after. */
function card(answer: Card['answer'], ...grades: readonly Grade[]): Card {
  const reviews = grades.map((grade, index) => ({
    time: `2026-03-0${index + 2}T09:00:00.000Z`,
    grade,
  }))
  return { answer, made, reviews }
}

const hidden = { start: 5, end: 9, text: 'came' }

async function libraryWith(...highlights: readonly Highlight[]) {
  const folder = await temporaryFolder()
  const library = await openLibrary(folder, { write: true })
  const { id: articleId } = await library.addArticle(importedArticle('The Tide'), {
    keepBoth: false,
  })
  const changes = highlights.map((one): SimpleChange => ({
    kind: 'add-highlight',
    articleId,
    highlight: one,
  }))
  await library.change({ kind: 'together', changes })
  await library.changeSettings({ reviewLimit: 2 })
  await library.close()
  const env = { SCHOLIUM_LIBRARY: folder, TZ: 'UTC' }
  const review = (...args: readonly string[]) =>
    runProgram(program, ['review', ...args], { cwd: folder, env })
  return { folder, articleId, review }
}

test('review lists the cards, and those that are due in the order in which they are asked', async () => {
  const { folder, articleId, review } = await libraryWith(
    highlight('plain'),
    highlight('new', { start: 5, card: card('note'), note: 'Why?' }),
    highlight('newer', { start: 6, card: { ...card('note'), made: '2026-03-05T09:00:00.000Z' } }),
    highlight('learnt', { start: 7, card: card(hidden, 3, 3, 1) }),
    highlight('lost', { start: 8, card: card({ ...hidden, text: 'went' }, 4, 4, 4, 4) }),
  )
  const before = await filesIn(folder)
  const told = await review()
  expect(told).toMatchObject({ code: 0, err: '' })
  const lines = told.out.split('\n')
  expect(lines.slice(0, -2)).toEqual([
    'The Tide',
    '  > tide came',
    '  > Asks for the note.',
    '  due now · new',
    '',
    'The Tide',
    '  > tide came',
    '  > Asks for a note that it does not have any more.',
    '  due now · new',
    '',
    'The Tide',
    '  > tide [came]',
    '  due now · relearning · answered 3 3 1',
    '',
    'The Tide',
    '  > tide came',
    '  > Asks for words that it does not have any more.',
    '  due now · review · answered 4 4 4 4',
    '',
  ])
  expect(lines.at(-2)).toMatch(
    /^4 cards, 2 to be asked now\. The next is due \d{4}-\d\d-\d\d 04:00\.$/,
  )
  const { out } = await review('--due', '--json')
  expect(JSON.parse(out)).toEqual([
    {
      id: 'learnt',
      articleId,
      articleTitle: 'The Tide',
      quote: 'tide came',
      note: '',
      asksFor: 'words',
      hidden: { start: 5, end: 9 },
      isLost: false,
      made,
      state: 'relearning',
      due: '2026-03-04T09:10:00.000Z',
      lastReview: '2026-03-04T09:00:00.000Z',
      stability: expect.any(Number),
      difficulty: expect.any(Number),
      lapses: 1,
      retrievability: expect.any(Number),
      reviews: card(hidden, 3, 3, 1).reviews,
    },
    expect.objectContaining({ id: 'lost', isLost: true, hidden: null, state: 'review' }),
  ])
  expect(await filesIn(folder)).toEqual(before)
})

test('review says that there are no cards', async () => {
  const { review } = await libraryWith(highlight('plain'))
  expect(await review('--due')).toEqual({ code: 0, out: 'No highlight is a card yet.\n', err: '' })
  expect(await review('--json')).toEqual({ code: 0, out: '[]\n', err: '' })
})
