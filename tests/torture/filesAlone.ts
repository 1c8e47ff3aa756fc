import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleId } from '../../shared/article/article'
import type { Highlight } from '../../shared/notes/highlight'
import { defaultSettings } from '../../shared/settings'
import type { LibraryFile, NotesFile } from '../../electron/storage/files/libraryFiles'
import type { ContentsOfLibrary } from '../storage/contentsOf'

/** What the files of a closed library say without its journal. */
export async function filesAlone(library: string): Promise<ContentsOfLibrary> {
  const { articles, tags, settings, places } = await readJson<LibraryFile>(library, 'library.json')
  const highlights = new Map<ArticleId, readonly Highlight[]>()
  for (const { id } of articles) {
    const notes = await readJson<NotesFile>(library, `articles/${id}/notes.json`)
    highlights.set(id, notes.highlights)
  }
  return {
    state: { articles, tags, highlights },
    settings: { ...defaultSettings, ...settings },
    places,
  }
}

async function readJson<Data>(library: string, path: string): Promise<Data> {
  return JSON.parse(await readFile(join(library, path), 'utf8')) as Data
}
