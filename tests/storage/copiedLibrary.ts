import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from './temporaryFolder'

/** A copy of a library as it is on the disk at this moment, as if its program were killed now. */
export async function copiedLibrary(library: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'library')
  await cp(library, copy, { recursive: true, preserveTimestamps: true })
  await rm(join(copy, 'lock.json'), { force: true })
  return copy
}
