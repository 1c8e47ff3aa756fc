import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Highlight } from '../../../shared/notes/highlight'
import { timed } from '../timed'

/** A file of highlights as lowdb keeps it when nothing is added to it. */
export interface LowdbFile {
  /** Milliseconds until lowdb has written one more; it syncs nothing. */
  readonly add: (highlight: Highlight) => Promise<number>
}

/** Makes a file that holds highlights. */
export async function createLowdbFile(
  path: string,
  highlights: readonly Highlight[],
): Promise<LowdbFile> {
  const database = new Low(new JSONFile<Highlight[]>(path), [...highlights])
  await database.write()
  return {
    add: (highlight) =>
      timed(async () => {
        database.data.push(highlight)
        await database.write()
      }),
  }
}
