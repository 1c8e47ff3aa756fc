import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { realpath, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renameSynced, writeSynced, type Content } from '../storage/files/durableFile'

/**
 * Puts content into a file that the user chose and resolves once the disk has it; until then, and if
 * it fails, what was there stays. A link keeps its place, and what it leads to is replaced.
 */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const target = existsSync(path) ? await realpath(path) : path
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
  try {
    await writeSynced(temporary, content)
    await renameSynced(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
