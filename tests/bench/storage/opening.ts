import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import { longestTaskOf } from '../longestTask'
import type { Samples } from '../samples'
import { timedAtOnce } from '../timed'

export const openingTask = z.object({ folder: z.string() })
type Task = z.infer<typeof openingTask>

/**
 * Opens a library, once: how long it takes until there is a list to use as `opening`, until all
 * notes are in memory as `whole`, and the longest task until then as `longestTask`.
 */
export async function measureOpening({ folder }: Task): Promise<Samples> {
  const { result, longest } = await longestTaskOf(async () => {
    const begin = performance.now()
    const library = await openLibrary(folder, { write: true, notes: 'later' })
    const opening = performance.now() - begin
    await library.whole()
    return { library, opening, whole: performance.now() - begin }
  })
  await result.library.close()
  return { opening: [result.opening], whole: [result.whole], longestTask: [longest] }
}

/** Parses the JSON of a library's list and notes, which are in memory already, as `parsing`. */
export async function measureParsing({ folder }: Task): Promise<Samples> {
  const articles = join(folder, 'articles')
  const files = [
    join(folder, 'library.json'),
    ...readdirSync(articles).map((id) => join(articles, id, 'notes.json')),
  ]
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
  const values: unknown[] = []
  const parsing = timedAtOnce(() => {
    for (const text of texts) values.push(JSON.parse(text))
  })
  return { parsing: [parsing] }
}
