import { cp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { checkLibrary } from '../../electron/storage/checking/checkLibrary'
import type { SeededRandom } from '../bench/seededRandom'
import { filesAlone } from './filesAlone'
import { createLedger, Lost, type Ledger } from './ledger'
import { hasFiles, openAndClose, readLibrary } from './openedLibrary'
import { isSame, summaryOf } from './summary'

/** Where a library is, and where what is done while it is away. */
export interface Place {
  readonly library: string
  readonly refuge: string
}

/** Looks as somebody who only reads, unless some of it is still elsewhere. */
export async function lookReading({ library, refuge }: Place, ledger: Ledger): Promise<void> {
  if (await hasFiles(refuge)) return
  const { contents, warnings } = await readLibrary(library)
  ledger.see(summaryOf(contents), warnings, 'reading')
}

/** Opens the library for writing and closes it, after which its files alone must hold everything. */
export async function lookWriting({ library, refuge }: Place, ledger: Ledger): Promise<void> {
  const { contents, warnings } = await openAndClose(library, refuge)
  ledger.see(summaryOf(contents), warnings, 'writing')
  if (isSame(summaryOf(await filesAlone(library)), summaryOf(contents))) return
  throw new Lost(0, 'The files of the library that was closed lack something.')
}

/**
 * Looks at a library whose last writer was killed as closely as can be: also whether it can be put
 * together again if one of its files is damaged besides, and whether its check finds anything.
 */
export async function lookClosely(
  place: Place,
  ledger: Ledger,
  random: SeededRandom,
): Promise<void> {
  if (await hasFiles(place.refuge)) await lookWriting(place, ledger)
  for (const path of await damageable(place.library, random)) {
    await lookAtDamaged(place, path, ledger)
  }
  await lookWriting(place, ledger)
  const { findings } = await checkLibrary(place.library)
  const damage = findings.find(({ kind }) => kind === 'damage')
  if (damage) throw new Lost(0, `The check found in ${damage.file}: ${damage.sentence}`)
}

/** The list and the notes of an article; nothing if they cannot be put together again. */
async function damageable(library: string, random: SeededRandom): Promise<readonly string[]> {
  const names = await readdir(join(library, 'articles')).catch(() => [])
  const ids = names.filter((name) => !name.startsWith('.'))
  return ids.length === 0 ? [] : ['library.json', `articles/${random.pick(ids)}/notes.json`]
}

async function lookAtDamaged(place: Place, path: string, ledger: Ledger): Promise<void> {
  const library = `${place.library}.damaged`
  await cp(place.library, library, { recursive: true, preserveTimestamps: true })
  const file = join(library, path)
  await truncate(file, Math.floor((await stat(file)).size / 2))
  const { contents } = await openAndClose(library, place.refuge)
  try {
    // It says much about the damage, of which other tests ask.
    createLedger(ledger.expectation()).see(summaryOf(contents), [], 'writing')
  } catch (error) {
    if (error instanceof Lost)
      throw new Lost(error.acts, `Once ${path} is damaged: ${error.message}`)
    throw error
  }
  await rm(library, { recursive: true })
}
