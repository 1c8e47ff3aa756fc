import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import type { Change } from '../../../shared/notes/changes'
import { generatedArticle, type GeneratedArticle } from '../generate/article'
import { generatedHighlights, generatedTags } from '../generate/highlights'
import { longestTaskOf } from '../longestTask'
import { record, type Samples } from '../samples'
import { seededRandom } from '../seededRandom'
import { timed } from '../timed'
import { appendedBytes } from './appendedBytes'
import { makeLibraryOfOne } from './filledLibrary'
import { openRawFile } from './rawFile'

export const bulkTask = z.object({
  folder: z.string(),
  highlights: z.int(),
  warmUp: z.int(),
  rounds: z.int(),
})

interface Round {
  readonly folder: string
  readonly article: GeneratedArticle
  readonly tags: readonly Tag[]
  readonly highlights: readonly Highlight[]
  readonly rawFirst: boolean
}

/**
 * How long many highlights take in one change of a fresh library until it is acknowledged, as
 * `scholium` and `raw`, and the longest task of that and of closing after it, as `changing` and
 * `folding`.
 */
export async function measureBulk(task: z.infer<typeof bulkTask>): Promise<Samples> {
  const random = seededRandom(2)
  const article = generatedArticle(random, 200_000)
  const tags = generatedTags(random, 40)
  const highlights = generatedHighlights(random, article.text, task.highlights, tags)
  const samples: Samples = {}
  for (let round = 0; round < task.warmUp + task.rounds; round++) {
    const folder = join(task.folder, `bulk-${round}`)
    const measured = await addAll({ folder, article, tags, highlights, rawFirst: round % 2 === 1 })
    rmSync(folder, { recursive: true })
    if (round < task.warmUp) continue
    for (const [name, milliseconds] of Object.entries(measured)) record(samples, name, milliseconds)
  }
  return samples
}

async function addAll({ folder, article, tags, highlights, rawFirst }: Round) {
  const libraryFolder = join(folder, 'library')
  const articleId = await makeLibraryOfOne(libraryFolder, article, tags, [])
  const library = await openLibrary(libraryFolder, { write: true })
  const change: Change = {
    kind: 'together',
    changes: highlights.map((highlight) => ({ kind: 'add-highlight', articleId, highlight })),
  }
  const appended = appendedBytes(libraryFolder)
  const appendRaw = (): number => {
    const file = openRawFile(join(folder, 'raw'))
    const milliseconds = file.append(appended.bytesFor(change))
    file.close()
    return milliseconds
  }
  const before = rawFirst ? appendRaw() : undefined
  const changed = await longestTaskOf(async () => {
    const milliseconds = await timed(() => library.change(change))
    appended.learn(change)
    return milliseconds
  })
  const closed = await longestTaskOf(library.close)
  // Only now: so large a change is brought into the library's files at once, in the background.
  const raw = before ?? appendRaw()
  return { scholium: changed.result, raw, changing: changed.longest, folding: closed.longest }
}
