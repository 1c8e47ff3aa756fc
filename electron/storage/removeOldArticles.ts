import { removeLeftovers, setArticleFolderAside } from './articleFiles'
import type { JsonDatabase } from './jsonFile'
import type { LibraryFile } from './libraryFiles'

/** How long an article that was deleted can be brought back. Milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/**
 * Removes for good the articles that were deleted more than thirty days ago, and what a crash left
 * of articles on their way in or out.
 */
export async function removeOldArticles(
  folder: string,
  library: JsonDatabase<LibraryFile>,
): Promise<void> {
  const limit = Date.now() - keptFor
  const { articles, places } = library.data
  const old = new Set(
    articles
      .filter(({ deleted }) => deleted !== null && Date.parse(deleted) < limit)
      .map(({ id }) => id),
  )
  if (old.size > 0) {
    // Out of sight before the record goes, or else the folder would be found and listed again.
    for (const id of old) await setArticleFolderAside(folder, id)
    library.data = {
      ...library.data,
      articles: articles.filter(({ id }) => !old.has(id)),
      places: Object.fromEntries(Object.entries(places).filter(([id]) => !old.has(id))),
    }
    await library.write()
  }
  await removeLeftovers(folder)
}
