import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../../electron/storage/openLibrary'
import { copiedLibrary } from './copiedLibrary'
import { highlight } from './highlights'
import { sampleLibrary } from './sampleLibrary'

test('of an old article nobody is told, even if the program was killed when its folder had just gone', async () => {
  const { folder, article } = await sampleLibrary()
  const library = await openLibrary(folder, { write: true })
  const { id: articleId } = article
  const three = highlight('three')
  await library.change({ kind: 'add-highlight', articleId, highlight: three })
  const after = { deleted: '2020-01-01T00:00:00.000Z' }
  await library.change({ kind: 'edit-article', articleId, before: { deleted: null }, after })
  const killed = await copiedLibrary(folder)
  await library.close()
  await rename(
    join(killed, 'articles', articleId),
    join(killed, 'articles', `.removing-${articleId}`),
  )

  for (const write of [false, true, false]) {
    const again = await openLibrary(killed, { write })
    expect(again.warnings()).toEqual([])
    if (write) expect(again.state().articles).toEqual([])
    await again.close()
  }
})
