import { writeFile } from 'node:fs/promises'
import { reasonOf } from '../electron/storage/libraryError'
import { CommandFailed } from './commandFailed'

/** Writes the file that a user named with `--out`, replacing it. Throws `CommandFailed`. */
export async function writeOutFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new CommandFailed(`${path} was not written, because ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}
