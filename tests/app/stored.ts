import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLibrary } from '../../electron/storage/openLibrary'

/** A highlight as the files of a library hold it, with its tags by name. */
export interface StoredHighlight {
  readonly quote: string
  readonly color: string
  readonly tags: readonly (string | undefined)[]
  readonly note: string
}

/** The highlights in the files of a library, of all articles in the order of those. */
export async function storedHighlights(folder: string): Promise<readonly StoredHighlight[]> {
  const library = await openLibrary(folder, { write: false })
  const { tags, highlights } = library.state()
  await library.close()
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  return [...highlights.values()].flat().map(({ quote, color, tags, note }) => ({
    quote,
    color,
    tags: tags.map((id) => names.get(id)),
    note,
  }))
}

/** The titles of the articles in the files of a library that have not been deleted. */
export async function storedTitles(folder: string): Promise<readonly string[]> {
  const library = await openLibrary(folder, { write: false })
  await library.close()
  return library
    .state()
    .articles.filter(({ deleted }) => deleted === null)
    .map(({ title }) => title)
}

/**
 * Every file of a library as it is on the disk, but for what is no act of the reader's and so not
 * undone: settings and places.
 */
export async function storedFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path, await readFile(path, 'utf8')] as const
    }),
  )
  return Object.fromEntries(
    contents.map(([path, text]) => {
      if (path !== join(folder, 'library.json')) return [path, text]
      const { articles, tags } = JSON.parse(text) as Record<string, unknown>
      return [path, JSON.stringify({ articles, tags })]
    }),
  )
}
