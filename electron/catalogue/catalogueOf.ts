import { updatesBetween } from '../../shared/catalogue/libraryUpdate'
import type { LibraryState } from '../../shared/notes/changes'
import type { Library } from '../storage/library'
import { createCatalogue, type Catalogue } from './catalogue'
import { readIndexFile, writeIndexFile } from './indexFile'

/** The index is written again when so many things in it are new. */
const worthSaving = 200

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

/**
 * The catalogue of a library as it is now, in this process: with the index in a file as far as that
 * is there, and with the texts that are not in it, which take a while. What is made is kept there.
 */
export async function catalogueOf(
  library: Pick<Library, 'state' | 'whole' | 'readArticleBytes'>,
  file: string,
): Promise<Catalogue> {
  await library.whole()
  const catalogue = await createCatalogue(await readIndexFile(file))
  for (const update of updatesBetween(nothing, library.state())) catalogue.update(update)
  for (const id of catalogue.wanted()) {
    const bytes = await library.readArticleBytes(id, { mend: false }).catch(() => null)
    // One that is damaged is told of where it is read.
    if (bytes) catalogue.takeText(id, bytes)
  }
  if (catalogue.unsaved() >= worthSaving) {
    const bytes = await catalogue.toBytes()
    // Without it only the next time takes as long again.
    await writeIndexFile(file, bytes).catch(() => undefined)
  }
  return catalogue
}
