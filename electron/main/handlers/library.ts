import type { OpenedLibrary } from '../../../shared/contract'
import type { Handlers } from '../answerCall'
import type { Program } from '../program'
import { followTheme, paperOf } from '../theme'
import { countNotes } from './countNotes'
import { openArticle } from './openArticle'

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
      program.opened.clear()
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
    openArticle: (input) => {
      program.opened.add(input.articleId)
      return openArticle(library, input)
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

function platform(): OpenedLibrary['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
