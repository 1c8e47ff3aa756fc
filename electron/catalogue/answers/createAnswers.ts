import { today } from '../../../shared/article/localDay'
import type { LibraryState } from '../../../shared/notes/changes'
import type { SearchContext } from '../index/filterTests'
import type { TextIndex } from '../index/textIndex'
import type { Answer, Given, QuestionName } from '../questions'
import { dueCardsInContext } from './dueCardsInContext'
import { createNotesLists } from './notesLists'
import { noteSources, remarksOn } from './noteSources'
import { insightsOf } from './insights'
import { noteTest } from './noteTest'
import { search } from './search'
import { tagPage } from './tagPage'

/** What every question is answered from. */
export interface Known {
  readonly state: LibraryState
  readonly index: TextIndex
  /** What the index must be told of the library. */
  readonly context: SearchContext
}

type Answers = { readonly [Name in QuestionName]: (given: Given<Name>) => Answer<Name> }

/** The answer to each question, by the library as it is when it is asked. */
export function createAnswers(index: TextIndex, state: () => LibraryState): Answers {
  const known = (): Known => {
    const now = state()
    return { state: now, index, context: { tags: now.tags } }
  }
  // What a text asks for depends on the words that there are, and on what day it is.
  const lists = createNotesLists(() => `${index.revision()} ${today()}`)
  return {
    search: (given) => search(known(), given),
    dueCards: (given) => dueCardsInContext(known(), given),
    listNotes: (given) => {
      const now = known()
      const list = lists.list(now.state, given, (query) => noteSources(now, query))
      return { ...list, remarks: remarksOn(given.listing.query) }
    },
    noteIds: (given) => {
      const now = known()
      return lists.ids(now.state, given, (query) => noteSources(now, query))
    },
    tagPage: (given) => tagPage(known(), lists, given),
    insights: ({ query, ...question }) => {
      const now = known()
      const asked = { ...query, together: null }
      const { text, blocksOf } = noteSources(now, asked)
      return insightsOf(now.state, blocksOf, question, noteTest(now.state, asked, text))
    },
  }
}
