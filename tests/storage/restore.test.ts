import { rename } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { backupHandlers } from '../../electron/main/handlers/backups'
import { createTasks } from '../../electron/main/tasks'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { Done } from '../../shared/contract'
import { inverseOf, type Change } from '../../shared/notes/changes'
import { contentsOf } from './contentsOf'
import { highlight, tag } from './highlights'
import { sampleHighlights, sampleLibrary } from './sampleLibrary'

const [one, two] = sampleHighlights
const day = 24 * 60 * 60 * 1000

test('the moments are listed with what each holds, the newest first', async () => {
  const { library, moments, articleId } = await opened()
  await library.change(removalOf(articleId, two))
  const second = await backUp(library)
  expect(await backupHandlers({ library, tasks: createTasks(() => {}) }).listBackups({})).toEqual([
    { made: second, articles: 1, highlights: 1, tags: 2 },
    { made: moments[0], articles: 1, highlights: 2, tags: 2 },
  ])
  await library.close()
})

test('what was deleted is back after restoring, on the disk too, and undoing takes it back', async () => {
  const { library, moments, articleId } = await opened()
  const before = contentsOf(library)
  await library.change({
    kind: 'together',
    changes: [
      removalOf(articleId, one),
      {
        kind: 'edit-highlight',
        articleId,
        highlightId: 'two',
        before: { note: '' },
        after: { note: 'since' },
      },
      { kind: 'add-highlight', articleId, highlight: highlight('three') },
      { kind: 'remove-tag', tag: tag('sea', 'Sea') },
    ],
  })
  const changed = contentsOf(library)
  const order = { made: moments[0]!, keepNew: false }
  expect(
    await backupHandlers({ library, tasks: createTasks(() => {}) }).previewRestore(order),
  ).toMatchObject({
    articles: [{ articleId, title: 'The Tide', fate: 'stays', added: 1, removed: 1, changed: 1 }],
    tags: { added: 1, removed: 0, renamed: 0 },
  })

  const { change } = await restored(library, order)
  expect(contentsOf(library)).toEqual(before)
  await library.close()
  const again = await openLibrary(library.folder, { write: true })
  expect(contentsOf(again)).toEqual(before)
  await again.change(inverseOf(change))
  expect(contentsOf(again)).toEqual(changed)
  await again.close()
})

test('an article that was removed for good comes back with its text and its highlights', async () => {
  const { library: before, moments, articleId } = await opened()
  const contents = contentsOf(before)
  const content = await before.readArticle(articleId)
  await before.change({
    kind: 'edit-article',
    articleId,
    before: { deleted: null },
    after: { deleted: new Date(Date.now() - 31 * day).toISOString() },
  })
  await before.close()
  const library = await openLibrary(before.folder, { write: true })
  expect(library.state().articles).toEqual([])

  const order = { made: moments[0]!, keepNew: true }
  expect(
    await backupHandlers({ library, tasks: createTasks(() => {}) }).previewRestore(order),
  ).toMatchObject({
    articles: [{ articleId, fate: 'comes-back', added: 2, removed: 0, changed: 0 }],
  })
  expect(library.state().articles).toEqual([])
  await restored(library, order)
  expect(library.state().articles).toMatchObject([{ id: articleId, title: 'The Tide' }])
  expect(await library.readArticle(articleId)).toEqual(content)
  // The place in it is no part of what is restored.
  expect(contentsOf(library)).toEqual({ ...contents, places: {} })

  await library.history.undo(1)
  expect(library.state().articles).toEqual([])
  await library.close()
})

test('the moment that was restored stays in the list, and so does the present before it', async () => {
  const { library, moments, articleId } = await opened()
  await library.change(removalOf(articleId, one))
  const present = contentsOf(library)
  await restored(library, { made: moments[0]!, keepNew: false })
  await restored(library, { made: moments[0]!, keepNew: false })
  const listed = (await library.backups()).map(({ made }) => made)
  expect(listed).toHaveLength(3)
  expect(listed).toContain(moments[0])

  await restored(library, { made: listed[1]!, keepNew: false })
  expect(contentsOf(library)).toEqual(present)
  await library.close()
})

test('where there is no such backup, or no library any more, a sentence says so', async () => {
  const { library } = await opened()
  const handlers = backupHandlers({ library, tasks: createTasks(() => {}) })
  const never = { made: '2020-01-01T00:00:00.000Z', keepNew: true }
  await expect(handlers.previewRestore(never)).rejects.toThrow(
    'That backup cannot be read; choose an earlier or a later one.',
  )
  const elsewhere = `${library.folder}-elsewhere`
  await rename(library.folder, elsewhere)
  await expect(handlers.listBackups({})).rejects.toThrow(
    `The backups in ${library.folder} cannot be read, because the folder is no longer there; put it back or connect its disk.`,
  )
  await rename(elsewhere, library.folder)
  await library.close()
})

/** The sample library with a backup of it, open. */
async function opened(): Promise<{
  readonly library: Library
  readonly moments: readonly string[]
  readonly articleId: string
}> {
  const { folder, article } = await sampleLibrary({ backUp: true })
  const library = await openLibrary(folder, { write: true })
  const moments = (await library.backups()).map(({ made }) => made)
  return { library, moments, articleId: article.id }
}

async function backUp(library: Library): Promise<string> {
  await library.tidyUp({ backUp: 'now' })
  return (await library.backups())[0]!.made
}

/** Restores a library as the window has it done. */
async function restored(
  library: Library,
  order: { readonly made: string; readonly keepNew: boolean },
): Promise<Done> {
  return backupHandlers({ library, tasks: createTasks(() => {}) }).restore({
    ...order,
    said: 'then',
  })
}

function removalOf(articleId: string, highlight: typeof one) {
  return { kind: 'remove-highlight', articleId, highlight } as const satisfies Change
}
