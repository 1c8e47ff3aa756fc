import { expect, test } from 'vitest'
import { openArticle } from '../../../electron/main/handlers/openArticle'

test('the highlights of an article are those after its text has been read', async () => {
  let changes = 0
  const reading: ((bytes: Uint8Array) => void)[] = []
  const library: Parameters<typeof openArticle>[0] = {
    state: () => ({ articles: [], tags: [], highlights: new Map() }),
    readArticleBytes: () => new Promise((resolve) => reading.push(resolve)),
    readNotes: () => Promise.resolve([{ note: `${changes}` } as never]),
  }
  const opened = openArticle(library, { articleId: 'walls' })
  await Promise.resolve()
  changes = 1
  for (const read of reading) read(new Uint8Array())
  expect((await opened).highlights).toEqual([{ note: '1' }])
})
