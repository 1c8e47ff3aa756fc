import type { Library } from '../../electron/storage/library'
import type { ArticleId } from '../../shared/article/article'
import type { LibraryState } from '../../shared/notes/changes'
import type { Settings } from '../../shared/settings'

/** Everything that a library keeps for its user, as one value to compare. */
export interface ContentsOfLibrary {
  readonly state: LibraryState
  readonly settings: Settings
  readonly places: Readonly<Record<ArticleId, number>>
}

export function contentsOf(library: Library): ContentsOfLibrary {
  return { state: library.state(), settings: library.settings(), places: library.places() }
}
