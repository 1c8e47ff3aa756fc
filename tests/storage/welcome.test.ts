import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { importArticle } from '../../electron/importing/importArticle'
import { createImports } from '../../electron/main/imports'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { ImportResult } from '../../shared/contract'
import { markedPassagesSchema } from '../../shared/notes/markedPassages'
import { tagTree } from '../../shared/notes/tagTree'
import { contentsOf } from './contentsOf'
import { tag } from './highlights'
import { temporaryFolder } from './temporaryFolder'

const passages = markedPassagesSchema.parse(
  JSON.parse(await readFile('resources/welcome.notes.json', 'utf8')),
)

test('the welcome article comes with its notes as one step, also undone, redone and opened again', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  await library.change({ kind: 'add-tag', tag: tag('mine', 'Reading') }, { said: 'mine' })
  const before = contentsOf(library)
  const [result] = await importWelcome(library)
  if (result?.outcome !== 'imported') throw new Error(`it was ${result?.outcome}`)
  const { id, title } = result.article
  const full = contentsOf(library)
  const highlights = await library.readNotes(id)
  const { textOf, byId } = tagTree(library.state().tags)
  expect(
    highlights
      .map(({ quote, color, tags, note }) => ({ quote, color, tags: tags.map(textOf), note }))
      .toSorted((a, b) => (a.quote < b.quote ? -1 : 1)),
  ).toEqual(
    passages
      .map((passage) => ({
        ...passage,
        // The reader's own tag is used for the level above.
        tags: passage.tags.map((path) => path.replace('reading/', 'Reading/')),
      }))
      .toSorted((a, b) => (a.quote < b.quote ? -1 : 1)),
  )
  expect([...byId.values()].filter(({ parent }) => parent === 'mine')).toHaveLength(2)

  const { done } = await library.history.page(10)
  expect(done.map(({ said }) => said)).toEqual([`Added “${title}”`, 'mine'])
  await library.history.undo(1)
  expect(contentsOf(library)).toEqual(before)
  await library.history.redo(1)
  expect(contentsOf(library)).toEqual(full)
  await library.close()

  const again = await openLibrary(library.folder, { write: true })
  await again.whole()
  expect(again.warnings()).toEqual([])
  expect(contentsOf(again)).toEqual(full)
  await again.close()
})

test('a welcome article that is there is left as it is', async () => {
  const library = await openLibrary(await temporaryFolder(), { write: true })
  const [first] = await importWelcome(library)
  if (first?.outcome !== 'imported') throw new Error(`it was ${first?.outcome}`)
  const articleId = first.article.id
  const [highlight] = await library.readNotes(articleId)
  await library.change({ kind: 'remove-highlight', articleId, highlight: highlight! })
  const changed = contentsOf(library)
  expect(await importWelcome(library)).toMatchObject([{ outcome: 'there', article: first.article }])
  expect(contentsOf(library)).toEqual(changed)
  await library.close()
})

function importWelcome(library: Library): Promise<readonly ImportResult[]> {
  return new Promise((resolve, reject) => {
    createImports(
      library,
      { read: importArticle, stop: () => Promise.resolve() },
      (event) => {
        if (event.kind === 'import-finished') resolve(event.results)
      },
      { file: '/logs/scholium.log', report: (_what, error) => reject(error as Error) },
    ).addMarked('resources/welcome.md', passages)
  })
}
