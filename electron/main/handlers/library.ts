import type { NoteCounts, OpenedLibrary } from '../../../shared/contract'
import type { LibraryState } from '../../../shared/notes/changes'
import { countTags } from '../../../shared/notes/tags'
import type { Handlers } from '../answerCall'
import type { Program } from '../program'
import { followTheme, paperOf } from '../theme'

type LibraryHandlers = Pick<
  Handlers,
  | 'openLibrary'
  | 'openArticle'
  | 'change'
  | 'countNotes'
  | 'changeSettings'
  | 'setPlace'
  | 'flushed'
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
        counts: countNotes(state, null),
        away: library.away(),
        history: library.history.top(),
        places: library.places(),
        folder: library.folder,
        platform: platform(),
        warnings: library.warnings(),
      }
    },
    openArticle: async ({ articleId, mend = false }) => {
      const [content, highlights] = await Promise.all([
        library.readArticleBytes(articleId, { mend }),
        library.readNotes(articleId),
      ])
      const { tags: tagCountsElsewhere } = countNotes(library.state(), articleId)
      return { content, highlights, tagCountsElsewhere }
    },
    change: ({ change, said, key }) => library.change(change, { said, key }),
    countNotes: async ({ openArticle }) => {
      await library.whole()
      return countNotes(library.state(), openArticle)
    },
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

function countNotes(state: LibraryState, openArticle: string | null): NoteCounts {
  const elsewhere = state.articles
    .filter(({ id, deleted }) => deleted === null && id !== openArticle)
    .flatMap(({ id }) => state.highlights.get(id) ?? [])
  return {
    highlights: Object.fromEntries(
      [...state.highlights].map(([id, highlights]) => [id, highlights.length]),
    ),
    tags: Object.fromEntries(countTags(elsewhere, state.tags)),
  }
}

function platform(): OpenedLibrary['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
