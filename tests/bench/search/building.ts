import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import { longestTaskOf } from '../longestTask'
import type { Samples } from '../samples'
import { openCatalogue } from './openCatalogue'

export const buildingTask = z.object({
  library: z.string(),
  workerFile: z.string(),
  /** Where the index is, or will be. */
  file: z.string(),
  /** A query that finds something. */
  query: z.string(),
})
type Task = z.infer<typeof buildingTask>

/** How many articles are asked for, as the program does. */
export const limit = 25

/**
 * Makes the index of a library from nothing, once, and leaves it on the disk: how long it takes
 * until a query is answered from all of it, as `building`.
 */
export async function measureBuilding({
  library: folder,
  workerFile,
  file,
  query,
}: Task): Promise<Samples> {
  await rm(file, { force: true })
  const library = await openLibrary(folder, { write: true })
  await library.whole()
  const begin = performance.now()
  const { thread, whole } = openCatalogue(library, workerFile, file)
  await thread.ask('search', { query, limit })
  await whole
  await thread.ask('search', { query, limit })
  const building = performance.now() - begin
  while (!existsSync(file)) await wait(20)
  await thread.close()
  await library.close()
  return { building: [building] }
}

/**
 * Opens the catalogue of a library with its index on the disk, once: how long it takes until the
 * first query is answered, as `opening`, and the longest task of the program's thread until then.
 */
export async function measureOpening({
  library: folder,
  workerFile,
  file,
  query,
}: Task): Promise<Samples> {
  const library = await openLibrary(folder, { write: true })
  await library.whole()
  const { result, longest } = await longestTaskOf(async () => {
    const begin = performance.now()
    const { thread } = openCatalogue(library, workerFile, file)
    const found = await thread.ask('search', { query, limit })
    return { thread, found, opening: performance.now() - begin }
  })
  if (result.found.total === 0) throw new Error(`Nothing was found for ${query}.`)
  await result.thread.close()
  await library.close()
  return { opening: [result.opening], 'opening.longestTask': [longest] }
}
