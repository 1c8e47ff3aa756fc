import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Library } from '../../electron/storage/library'
import { openLibrary } from '../../electron/storage/openLibrary'
import { contentsOf } from './contentsOf'
import { damages } from './damages'
import { highlight, tag } from './highlights'
import { sampleLibrary, type Sample } from './sampleLibrary'

/**
 * A closed library with the sample's article and more, in which a file is about to be damaged, and
 * what there is to put it together from.
 */
export interface Backed extends Sample {
  /** Whether what there is has everything. */
  readonly isWhole: boolean
  /** What a sentence says of where the parts came from. */
  readonly from: RegExp
}

/** What the sample library has got once more was done to it; the last tag and highlight first. */
export const added = {
  middle: highlight('middle', { start: 20, end: 22, tags: ['middle'] }),
  late: highlight('late', { start: 30, end: 33, tags: ['late'], note: 'Löß' }),
} as const

async function add(folder: string, which: keyof typeof added, backUp: boolean): Promise<Library> {
  const library = await openLibrary(folder, { write: true })
  const articleId = library.state().articles[0]!.id
  await library.change({
    kind: 'together',
    changes: [
      { kind: 'add-tag', tag: tag(which, `Tag ${which}`) },
      { kind: 'add-highlight', articleId, highlight: added[which] },
    ],
  })
  await library.changeSettings({ fontSize: which === 'late' ? 23 : 21 })
  if (backUp) await library.tidyUp({ backUp: 'now' })
  await library.close()
  return library
}

/** By what the file of the library or the notes will be put together from. */
export const backings: Readonly<Record<string, () => Promise<Backed>>> = {
  'only the journal': async () => {
    const sample = await sampleLibrary()
    await add(sample.folder, 'middle', false)
    const library = await add(sample.folder, 'late', false)
    return { ...sample, contents: contentsOf(library), isWhole: true, from: /the journal/ }
  },
  'a backup and the journal': async () => {
    const sample = await sampleLibrary()
    await add(sample.folder, 'middle', true)
    const library = await add(sample.folder, 'late', false)
    const from = /the backup of \d{1,2} \w+ \d{4} at \d\d:\d\d and the journal/
    return { ...sample, contents: contentsOf(library), isWhole: true, from }
  },
  'an earlier backup and the journal, for the copies of the last backup are damaged too':
    async () => {
      const sample = await sampleLibrary({ backUp: true })
      await add(sample.folder, 'middle', true)
      const library = await add(sample.folder, 'late', false)
      await damageLastCopies(sample.folder)
      const from = /the backup of \d{1,2} \w+ \d{4} at \d\d:\d\d(?:,| and) the journal/
      return { ...sample, contents: contentsOf(library), isWhole: false, from }
    },
  'neither a backup nor the journal': async () => {
    const sample = await sampleLibrary()
    await add(sample.folder, 'middle', false)
    const library = await add(sample.folder, 'late', false)
    await rm(join(sample.folder, 'journal'), { recursive: true })
    const from = /what could still be read of the file|the articles’ own folders/
    return { ...sample, contents: contentsOf(library), isWhole: false, from }
  },
}

/** Damages what the last backup of a library has of its own, which no earlier one has. */
async function damageLastCopies(folder: string): Promise<void> {
  const library = await openLibrary(folder, { write: false })
  const [last, ...earlier] = await library.backups()
  const known = new Set(earlier.flatMap(({ files }) => Object.values(files)))
  const copies = Object.values(last!.files).filter((copy) => !known.has(copy))
  for (const copy of copies) {
    const path = join(folder, 'backups', 'files', copy)
    await damages['that is not JSON']!.damage(path)
  }
}
