import { relative } from 'node:path'
import { renameSynced, writeSynced } from '../files/durableFile'
import { asidePath } from '../files/putAside'
import type { ReadFile } from './readJournal'

/**
 * Moves what could not be read of a file of the journal into a file beside it, so that it is said
 * once. With `repair` false nothing on the disk changes. Returns what the user must know, or null.
 */
export async function setDamagedAside(
  library: string,
  { path, damaged, torn, good, bad }: ReadFile,
  { repair }: { readonly repair: boolean },
): Promise<string | null> {
  if (bad.length === 0) return null
  let kept = ''
  if (repair) {
    const aside = asidePath(path, 'damaged')
    await writeSynced(aside, asLines(bad))
    await writeSynced(`${path}.tmp`, asLines(good))
    await renameSynced(`${path}.tmp`, path)
    kept = ` ${damaged > 1 || (damaged > 0 && torn) ? 'They are' : 'It is'} kept as ${relative(library, aside)}.`
  }
  const told = [
    ...(damaged > 0
      ? [
          `${damaged === 1 ? 'One line' : `${damaged} lines`} of the journal could not be read; everything else in it is there.`,
        ]
      : []),
    ...(torn
      ? [
          'What was being written when the program last ended is only there in part, and was left out; it had not been saved yet.',
        ]
      : []),
  ]
  return told.join(' ') + kept
}

function asLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
}
