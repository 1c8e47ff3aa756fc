import { expect, test } from 'vitest'
import { createImports } from '../../../electron/main/imports'
import type { AddingOptions } from '../../../electron/storage/library'
import type { ArticleRecord } from '../../../shared/article/article'
import type { WindowEvent } from '../../../shared/contract'
import { recordOf } from '../renderer/state/windowOn'

test('the window hears of each article when it is added, unless that is undone by then', async () => {
  const events: WindowEvent[] = []
  let articles: readonly ArticleRecord[] = []
  const records = ['walls', 'rain'].map((id) => recordOf(id))
  const left = [...records]
  const library = {
    state: () => ({ articles, tags: [], highlights: new Map() }),
    addArticle: (_imported: unknown, { told }: AddingOptions) => {
      const record = left.shift()!
      told?.(record)
      if (record.id !== 'walls') articles = [record]
      return Promise.resolve(record)
    },
    perform: () => Promise.reject(new Error('nothing comes with these')),
  }
  const reader = {
    read: () => Promise.resolve({ leftOut: [] } as never),
    stop: () => Promise.resolve(),
  }
  const finished = new Promise<void>((resolve) => {
    createImports(
      library,
      reader,
      (event) => {
        events.push(event)
        if (event.kind === 'import-finished') resolve()
      },
      {
        file: '/logs/scholium.log',
        report: (_what, error) => {
          throw error
        },
      },
    ).addFiles(['/walls.md', '/rain.md'])
  })
  await finished
  expect(
    events.map((event) => (event.kind === 'article-added' ? event.article.id : event.kind)),
  ).toEqual(['import-progress', 'import-progress', 'rain', 'import-finished'])
})
