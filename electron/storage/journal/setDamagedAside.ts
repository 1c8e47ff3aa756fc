import { relative } from 'node:path'
import { renameSynced, writeSynced } from '../files/durableFile'
import { asidePath } from '../files/putAside'
import type { ReadFile } from './readJournal'
import { t } from '../../../shared/language/t'

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
  const told = [
    ...(damaged > 0 ? [t('storage.journalDamaged', { count: damaged })] : []),
    ...(torn ? [t('storage.journalTorn')] : []),
  ]
  if (repair) {
    const aside = asidePath(path, 'damaged')
    await writeSynced(aside, asLines(bad))
    await writeSynced(`${path}.tmp`, asLines(good))
    await renameSynced(`${path}.tmp`, path)
    const count = damaged + Number(torn)
    told.push(t('storage.journalKept', { count, path: relative(library, aside) }))
  }
  return told.join(' ')
}

function asLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
}
