import type { z } from 'zod'
import { openLibrary } from '../../../electron/storage/openLibrary'
import type { Samples } from '../samples'
import { backUp } from './backUp'
import type { openingTask } from './opening'

/**
 * Backs up a library of which there is a backup already, once: how long it takes as `backup`, and
 * the `longestTask` of it.
 */
export async function measureBackingUp({ folder }: z.infer<typeof openingTask>): Promise<Samples> {
  const library = await openLibrary(folder, { write: true })
  const { result, longest } = await backUp(library)
  await library.close()
  return { backup: [result], longestTask: [longest] }
}
