import type { OpenedLibrary } from '../../../shared/contract'
import type { LibraryState } from '../../../shared/notes/changes'
import type { Highlight } from '../../../shared/notes/highlight'
import { countTags } from '../../../shared/notes/tags'
import type { Handlers } from '../answerCall'
import type { Program } from '../program'
import { followTheme, paperOf } from '../theme'

type LibraryHandlers = Pick<
  Handlers,
  'openLibrary' | 'openArticle' | 'change' | 'changeSettings' | 'setPlace' | 'flushed'
>

/** What the window reads of the library and writes to it. */
export function libraryHandlers(program: Program): LibraryHandlers {
  const { library } = program
  return {
    openLibrary: () => {
      program.pageOpened()
      const state = library.state()
      return {
        articles: state.articles,
        tags: state.tags,
        settings: library.settings(),
        highlightCounts: Object.fromEntries(
          [...state.highlights].map(([id, highlights]) => [id, highlights.length]),
        ),
        tagCounts: Object.fromEntries(countTags(highlightsOf(state))),
        places: library.places(),
        folder: library.folder,
        platform: platform(),
        warnings: library.warnings(),
      }
    },
    openArticle: async ({ articleId }) => {
      const content = await library.readArticle(articleId)
      const state = library.state()
      return {
        content,
        highlights: state.highlights.get(articleId) ?? [],
        tagCountsElsewhere: Object.fromEntries(countTags(highlightsOf(state, articleId))),
      }
    },
    change: ({ change }) => library.change(change),
    changeSettings: async ({ settings }) => {
      await library.changeSettings(settings)
      if (!settings.theme) return
      followTheme(settings.theme)
      program.window().setBackgroundColor(paperOf(settings.theme))
    },
    setPlace: ({ articleId, offset }) => library.setPlace(articleId, offset),
    flushed: () => program.flushed(),
  }
}

/** The highlights of all articles that are not deleted, but for one. */
function highlightsOf(state: LibraryState, except?: string): readonly Highlight[] {
  return state.articles
    .filter(({ id, deleted }) => deleted === null && id !== except)
    .flatMap(({ id }) => state.highlights.get(id) ?? [])
}

function platform(): OpenedLibrary['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
