import type { OpenedLibrary } from '../../../shared/contract'
import type { Handlers } from '../answerCall'
import { setInterfaceSize } from '../interfaceSize'
import { createNoteCounter } from '../noteCounter'
import type { Program } from '../program'
import { followTheme, paperOf } from '../theme'
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
  const counter = createNoteCounter(library.state)
  return {
    openLibrary: () => {
      program.pageOpened()
      program.opened.clear()
      // A page that has just begun does not know that it was put off.
      program.catalogue.readOn()
      const state = library.state()
      const settings = library.settings()
      // Before the page draws anything, which it does once it has the library.
      setInterfaceSize(program.window().webContents, settings.interfaceSize)
      return {
        articles: state.articles,
        tags: state.tags,
        settings,
        counts: counter.count(null),
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
      return openArticle({ library, counter }, input)
    },
    change: ({ change, said, key }) => library.change(change, { said, key }),
    countNotes: async ({ openArticle }) => {
      await library.whole()
      await counter.catchUp()
      return counter.count(openArticle)
    },
    changeSettings: async ({ settings }) => {
      await library.changeSettings(settings)
      const { theme, interfaceSize } = settings
      if (interfaceSize) setInterfaceSize(program.window().webContents, interfaceSize)
      if (!theme) return
      followTheme(theme)
      program.window().setBackgroundColor(paperOf(theme))
    },
    setPlace: ({ articleId, offset }) => library.setPlace(articleId, offset),
    flushed: () => program.flushed(),
  }
}

function platform(): OpenedLibrary['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
