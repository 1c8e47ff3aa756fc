import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeMarkdown, type Chosen } from '../../electron/main/writeMarkdown'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { exportMarkdown } from '../../shared/export/markdown'
import { highlight } from './highlights'
import { importedArticle } from './importedArticle'
import { temporaryFolder } from './temporaryFolder'

const options = { tagId: null, tags: [], exported: '2026-03-01T09:00:00.000Z' } as const
const unheard = { signal: new AbortController().signal, tell: () => {} }

test.each(['article', 'tag'] as const)(
  'by %s, the file is the one that is written at once',
  async (groupBy) => {
    const { library, chosen } = await filled(5)
    const written = await writeMarkdown(chosen, library, { ...options, groupBy }, unheard)
    const items = await Promise.all(
      chosen.map(async ({ article, highlights }) => ({
        article,
        document: assembleDocument(await library.readArticle(article.id), article.takenBack),
        highlights,
      })),
    )
    expect([...written.pieces()].join('')).toBe(exportMarkdown(items, { ...options, groupBy }))
    expect(written).toMatchObject({ highlights: 5, leftOut: [] })
  },
)

test('an article that cannot be read is left out and told of, and the others are written', async () => {
  const { library, chosen } = await filled(3)
  const lost = chosen[1]!.article
  await writeFile(join(library.folder, 'articles', lost.id, 'article.json'), '{"version": 1, oh')
  const order = { ...options, groupBy: 'article' } as const
  const written = await writeMarkdown(chosen, library, order, unheard)
  expect(written.leftOut.map(({ title }) => title)).toEqual([lost.title])
  expect(written.highlights).toBe(2)
  const text = [...written.pieces()].join('')
  expect(text).toContain('articles: 2')
  expect(text).toContain(`# ${chosen[2]!.article.title}`)
  expect(text).not.toContain(`# ${lost.title}`)
})

test('it tells how far it is, and no article is read once it is given up', async () => {
  const { library, chosen } = await filled(4)
  const giving = new AbortController()
  const told: string[] = []
  const read: string[] = []
  const writing = writeMarkdown(
    chosen,
    {
      readArticle: (id) => {
        read.push(id)
        if (read.length === 2) giving.abort()
        return library.readArticle(id)
      },
    },
    { ...options, groupBy: 'article' },
    { signal: giving.signal, tell: (done, total) => told.push(`${done} of ${total}`) },
  )
  await expect(writing).rejects.toThrow('aborted')
  expect(told).toEqual(['0 of 4', '1 of 4'])
  expect(read).toHaveLength(2)
})

interface Filled {
  readonly library: Library
  /** Articles with a highlight each. */
  readonly chosen: readonly Chosen[]
}

async function filled(articles: number): Promise<Filled> {
  const library = await openLibrary(join(await temporaryFolder(), 'library'), { write: true })
  onTestFinished(() => library.close())
  const chosen: Chosen[] = []
  for (let number = 1; number <= articles; number++) {
    const imported = importedArticle(`Of Tides, part ${number}`, [
      `The tide came in ${number} times.`,
    ])
    const article = await library.addArticle(imported, { keepBoth: false })
    const one = highlight(`highlight-${number}`, {})
    await library.change({ kind: 'add-highlight', articleId: article.id, highlight: one })
    chosen.push({ article, highlights: [one] })
  }
  return { library, chosen }
}
