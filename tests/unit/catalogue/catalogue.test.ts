import { expect, test } from 'vitest'
import { createCatalogue } from '../../../electron/catalogue/catalogue'
import { updatesBetween } from '../../../shared/catalogue/libraryUpdate'
import type { LibraryState } from '../../../shared/notes/changes'
import { indexOf, smallArticle, smallHighlight } from './smallLibrary'

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

test('of an index that was written nothing is new, however many highlights an article has', async () => {
  const highlights = Array.from({ length: 1200 }, (_, at) =>
    smallHighlight(`h${at}`, { start: at, note: `note${at}` }),
  )
  const article = smallArticle('a', ['The fear of wolves'], {}, highlights)
  const written = await indexOf({ tags: [], articles: [article] }).toBytes()
  const catalogue = await createCatalogue(written)
  const state = { ...nothing, articles: [article.record], highlights: new Map([['a', highlights]]) }
  for (const update of updatesBetween(nothing, state)) catalogue.update(update)
  expect(catalogue.unsaved()).toBe(0)
  const ask = (query: string) => catalogue.ask('search', { query, limit: 1 }).total
  expect([ask('note7'), ask('note1199'), ask('note1200')]).toEqual([1, 1, 0])
})
