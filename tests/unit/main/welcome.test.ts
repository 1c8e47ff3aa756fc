import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { importArticle } from '../../../electron/importing/importArticle'
import { assembleDocument } from '../../../shared/article/assembleDocument'
import { findQuote } from '../../../shared/article/findQuote'
import { articleText } from '../../../shared/article/text'
import { markedPassagesSchema } from '../../../shared/notes/markedPassages'

test('the welcome article has each passage exactly once that it comes with marked', async () => {
  const article = await importArticle({ kind: 'file', path: 'resources/welcome.md' })
  const { text } = articleText(assembleDocument(article, []))
  const passages = markedPassagesSchema.parse(
    JSON.parse(await readFile('resources/welcome.notes.json', 'utf8')),
  )
  expect(
    passages.map(({ quote }) =>
      findQuote(text, quote).map(({ start, end }) => text.slice(start, end)),
    ),
  ).toEqual(passages.map(({ quote }) => [quote]))
})
