import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'
import type { SeededRandom } from '../bench/seededRandom'
import { contentsOf, type ContentsOfLibrary } from '../storage/contentsOf'
import { importedArticle } from '../storage/importedArticle'
import { nothing } from './contentsAfter'
import { largeChange } from './randomChange'

/** With what a series of rounds begins. */
export type Beginning = 'nothing' | 'small' | 'large' | 'old-version'

/** As often as they are wanted. */
export const beginnings: readonly Beginning[] = [
  'nothing', 'nothing', 'small', 'small', 'large', 'old-version',
] // prettier-ignore

/** Makes a library that has been closed, and returns what it holds; none where that is nothing. */
export async function makeFirstLibrary(
  folder: string,
  beginning: Beginning,
  random: SeededRandom,
): Promise<ContentsOfLibrary> {
  if (beginning === 'nothing') return nothing
  let made = 0
  const next = (): string => `first-${++made}`
  const [articles, highlights] = beginning === 'large' ? [12, 3_000] : [3, 20]
  const library = await openLibrary(folder, { write: true })
  for (let count = 0; count < articles; count++) {
    const imported = importedArticle(`First ${count}`, [`${next()} begins.`, 'It ended.'])
    await library.addArticle(imported, { keepBoth: true })
  }
  await library.change(largeChange(library.state(), highlights, { random, next }))
  await library.close()
  if (beginning === 'old-version') await makeOld(folder)
  return contentsOf(library)
}

/** As a library was before there was a journal. */
async function makeOld(folder: string): Promise<void> {
  const path = join(folder, 'library.json')
  const {
    folded: _folded,
    foldedTime: _time,
    ...rest
  } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  await writeFile(path, JSON.stringify({ ...rest, version: 1 }))
  await rm(join(folder, 'journal'), { recursive: true })
}
