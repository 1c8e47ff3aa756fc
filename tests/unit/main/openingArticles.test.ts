import { expect, test } from 'vitest'
import { openArticle } from '../../../electron/main/handlers/openArticle'
import { createNoteCounter } from '../../../electron/main/noteCounter'

test('the highlights of an article are those after its text has been read', async () => {
  let changes = 0
  const reading: ((bytes: Uint8Array) => void)[] = []
  const library: Parameters<typeof openArticle>[0]['library'] = {
    readArticleBytes: () => new Promise((resolve) => reading.push(resolve)),
    readNotes: () => Promise.resolve([{ note: `${changes}` } as never]),
  }
  const counter = createNoteCounter(() => ({ articles: [], tags: [], highlights: new Map() }))
  const opened = openArticle({ library, counter }, { articleId: 'walls' })
  await Promise.resolve()
  changes = 1
  for (const read of reading) read(new Uint8Array())
  expect((await opened).highlights).toEqual([{ note: '1' }])
})
