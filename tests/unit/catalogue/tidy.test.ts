import { expect, test } from 'vitest'
import { removeArticle, setText } from '../../../electron/catalogue/index/changeIndex'
import { createIndexState, type IndexState } from '../../../electron/catalogue/index/indexState'
import { searchIndex } from '../../../electron/catalogue/index/searchIndex'
import { tidyIndex } from '../../../electron/catalogue/index/tidyIndex'
import { parseQuery } from '../../../shared/query/parseQuery'
import { indexOf, smallArticle } from './smallLibrary'

const articles = Array.from({ length: 12 }, (_, at) =>
  smallArticle(
    `a${at}`,
    Array.from({ length: 20 }, (_, paragraph) =>
      Array.from(
        { length: 20 },
        (_, word) => `word${(paragraph * 50 + word * 7) % 600} fear${at} of`,
      ).join(' '),
    ),
  ),
)
const late = smallArticle('late', ['fear of what comes late, word7'])

/** An index in as many parts as there are articles. */
function inParts(): IndexState {
  const state = createIndexState()
  for (const { record, blocks } of articles) {
    setText(state, record, blocks)
    state.segments = [...state.segments, state.log.seal()]
  }
  return state
}

const expressions = ['word7', '"of word7"', 'fear1*', 'of', 'fear3 or late', 'word8 -fear0'].map(
  (query) => parseQuery(query).expression!,
)
const context = { tags: [] }

test('what comes and goes while parts are put together is found as it is', async () => {
  const state = inParts()
  const answers = () =>
    expressions.map((expression) => searchIndex(state, expression, context, { limit: 20 }))
  const tidying = Promise.all([tidyIndex(state), tidyIndex(state)])
  removeArticle(state, 'a3')
  setText(state, late.record, late.blocks)
  const now = [...articles.filter(({ record }) => record.id !== 'a3'), late]
  const fresh = indexOf({ tags: [], articles: now })
  const wanted = expressions.map((expression) => fresh.search(expression, context, { limit: 20 }))
  expect(answers()).toEqual(wanted)
  await tidying
  expect(state.segments.length).toBeLessThanOrEqual(6)
  expect(answers()).toEqual(wanted)
})

test('a file written while something changes is of one moment', async () => {
  const index = indexOf({ tags: [], articles })
  const before = await index.toBytes()
  const writing = index.toBytes()
  index.removeArticle('a0')
  index.setText(late.record, late.blocks)
  expect(Buffer.from(await writing).equals(before)).toBe(true)
})
