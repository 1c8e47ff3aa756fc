import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { Highlight } from '../../../shared/notes/highlight'
import type { Tag } from '../../../shared/notes/tag'
import { generatedArticle, type GeneratedArticle } from '../generate/article'
import { generatedHighlights, generatedTags } from '../generate/highlights'
import { longestTaskOf } from '../longestTask'
import { record, type Samples } from '../samples'
import { seededRandom } from '../seededRandom'
import { timed } from '../timed'
import { appendedBytes } from './appendedBytes'
import { makeLibraryOfOne } from './filledLibrary'
import { createLowdbFile } from './lowdbFile'
import { openRawFile } from './rawFile'
import { createSqliteTable } from './sqliteTable'

export const acknowledgementTask = z.object({
  folder: z.string(),
  /** Where SQLite is installed; null leaves it out. */
  peers: z.string().nullable(),
  /** How many highlights the article has, in each library. */
  sizes: z.array(z.int()),
  /** How many highlights each contender adds for warming up, and then for the record. */
  warmUp: z.int(),
  rounds: z.int(),
  lowdbRounds: z.int(),
})
type Task = z.infer<typeof acknowledgementTask>

interface Material {
  readonly article: GeneratedArticle
  readonly tags: readonly Tag[]
  /** What the article has, of the greatest size; a smaller one has the first of them. */
  readonly there: readonly Highlight[]
  /** What is added, one a round. */
  readonly added: readonly Highlight[]
}

/** Somebody who adds highlights to those that are there, and says how long each took. */
interface Contender {
  readonly name: string
  readonly add: (highlight: Highlight) => Promise<number> | number
}

/**
 * How long one more highlight takes until it is acknowledged, as `scholium.SIZE`, `raw.SIZE`,
 * `sqlite.SIZE` and `lowdb.SIZE`, and the longest task of closing as `closing.SIZE`.
 */
export async function measureAcknowledgement(task: Task): Promise<Samples> {
  const random = seededRandom(1)
  const article = generatedArticle(random, 600_000)
  const tags = generatedTags(random, 40)
  const greatest = Math.max(...task.sizes)
  const rounds = task.warmUp + Math.max(task.rounds, task.lowdbRounds)
  const highlights = generatedHighlights(random, article.text, greatest + rounds, tags)
  const material: Material = {
    article,
    tags,
    there: highlights.slice(0, greatest),
    added: highlights.slice(greatest),
  }
  const samples: Samples = {}
  const sets = []
  for (const size of task.sizes) sets.push(await contendersAt(size, material, task))

  // All of them in every round, so that whatever changes on the machine meanwhile hits all alike,
  // and in another order each time, so that none always comes after the same other one.
  const contenders = sets.flatMap((set) => set.contenders)
  for (const [round, highlight] of material.added.slice(0, task.warmUp + task.rounds).entries()) {
    for (const { name, add } of random.shuffled(contenders)) {
      const milliseconds = await add(highlight)
      if (round >= task.warmUp) record(samples, name, milliseconds)
      // What anyone leaves for later is not put on the next one's account.
      await turn()
    }
  }
  for (const { size, close } of sets) record(samples, `closing.${size}`, await close())

  // By itself: what it writes and does not sync would be synced by the others.
  for (const size of task.sizes) {
    const file = join(task.folder, `lowdb-${size}.json`)
    const lowdb = await createLowdbFile(file, material.there.slice(0, size))
    for (const highlight of material.added.slice(0, task.lowdbRounds)) {
      record(samples, `lowdb.${size}`, await lowdb.add(highlight))
    }
  }
  return samples
}

async function contendersAt(size: number, material: Material, { folder, peers }: Task) {
  const there = material.there.slice(0, size)
  const libraryFolder = join(folder, `library-${size}`)
  const articleId = await makeLibraryOfOne(libraryFolder, material.article, material.tags, there)
  const library = await openLibrary(libraryFolder, { write: true })
  const appended = appendedBytes(libraryFolder)
  const raw = openRawFile(join(folder, `raw-${size}`))
  const sqlite =
    peers === null ? null : createSqliteTable(peers, join(folder, `sqlite-${size}.db`), there)

  const contenders: Contender[] = [
    {
      name: `scholium.${size}`,
      add: async (highlight) => {
        const change = { kind: 'add-highlight', articleId, highlight } as const
        const milliseconds = await timed(() => library.change(change))
        appended.learn(change)
        return milliseconds
      },
    },
    {
      name: `raw.${size}`,
      add: (highlight) =>
        raw.append(appended.bytesFor({ kind: 'add-highlight', articleId, highlight })),
    },
  ]
  if (sqlite) contenders.push({ name: `sqlite.${size}`, add: sqlite.insert })
  const close = async (): Promise<number> => {
    raw.close()
    sqlite?.close()
    return (await longestTaskOf(library.close)).longest
  }
  return { size, contenders, close }
}
