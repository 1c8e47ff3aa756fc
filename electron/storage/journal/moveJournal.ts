import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolderSynced, renameSynced, writeSynced } from '../files/durableFile'
import { namesIn } from '../files/namesIn'
import { parseJournalFile } from './journalFiles'

/** Moves the files of a journal into another folder, each as a whole. */
export async function moveJournal(from: string, to: string): Promise<void> {
  await makeFolderSynced(to)
  for (const name of await namesIn(from)) {
    if (!parseJournalFile(name)) continue
    const temporary = join(to, `${name}.tmp`)
    await writeSynced(temporary, await readFile(join(from, name)))
    await renameSynced(temporary, join(to, name))
    await rm(join(from, name))
  }
}
