import { openLibrary } from '../../electron/storage/openLibrary'
import { assembleDocument } from '../../shared/article/assembleDocument'
import { articleText } from '../../shared/article/text'
import type { Card } from '../../shared/notes/card'
import type { Tag } from '../../shared/notes/tag'
import { tagTree } from '../../shared/notes/tagTree'

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
  const { articles, tags, highlights } = library.state()
  await library.close()
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  return articles
    .flatMap(({ id }) => highlights.get(id) ?? [])
    .map(({ quote, color, tags, note }) => ({
      quote,
      color,
      tags: tags.map((id) => names.get(id)),
      note,
    }))
}

/** The cards of the highlights in the files of a library, of all articles in the order of those. */
export async function storedCards(folder: string): Promise<readonly (Card | null)[]> {
  const library = await openLibrary(folder, { write: false })
  const { articles, highlights } = library.state()
  await library.close()
  return articles.flatMap(({ id }) => (highlights.get(id) ?? []).map(({ card }) => card))
}

/** What the text on the disk has at the offsets of each highlight of the only article. */
export async function storedPassages(folder: string): Promise<readonly string[]> {
  const library = await openLibrary(folder, { write: false })
  const { articles, highlights } = library.state()
  const { id } = articles[0]!
  const { text } = articleText(assembleDocument(await library.readArticle(id), []))
  await library.close()
  return (highlights.get(id) ?? []).map(({ start, end }) => text.slice(start, end))
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
 * Everything the reader did, as the files and the journal of a library have it, as one text to be
 * compared to the last byte. Settings and places are no acts, and so not undone.
 */
export async function storedText(folder: string): Promise<string> {
  const library = await openLibrary(folder, { write: false })
  await library.close()
  const { articles, tags, highlights } = library.state()
  // They are read in any order.
  const ofArticles = articles.map(({ id }) => [id, highlights.get(id) ?? null])
  return JSON.stringify({ articles, tags, highlights: ofArticles })
}

/** The paths of the tags in the files of a library, in the order of the tree. */
export async function storedTagPaths(folder: string): Promise<readonly string[]> {
  const library = await openLibrary(folder, { write: false })
  await library.close()
  const { ordered, textOf } = tagTree(library.state().tags)
  return ordered.map(({ tag: { id } }) => textOf(id))
}

/** The tags in the files of a library, in the order in which they were made. */
export async function storedTags(folder: string): Promise<readonly Tag[]> {
  const library = await openLibrary(folder, { write: false })
  await library.close()
  return library.state().tags
}
