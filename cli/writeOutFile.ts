import { writeFile } from 'node:fs/promises'
import { reasonOf } from '../electron/storage/libraryError'
import { t } from '../shared/language/t'
import { CommandFailed } from './commandFailed'

/** Writes the file that a user named with `--out`, replacing it. Throws `CommandFailed`. */
export async function writeOutFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new CommandFailed(t('cli.notWritten', { path, reason: reasonOf(error) }), {
      cause: error,
    })
  }
}
