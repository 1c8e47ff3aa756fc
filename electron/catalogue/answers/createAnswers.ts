import type { LibraryState } from '../../../shared/notes/changes'
import { itemsById } from '../../../shared/notes/itemsById'
import type { SearchContext } from '../index/filterTests'
import type { TextIndex } from '../index/textIndex'
import type { Answer, Given, QuestionName } from '../questions'
import { dueCardsInContext } from './dueCardsInContext'
import { search } from './search'

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
    const records = itemsById(now.articles)
    return {
      state: now,
      index,
      context: {
        tags: now.tags,
        recordOf: (id) => records.get(id),
      },
    }
  }
  return {
    search: (given) => search(known(), given),
    dueCards: (given) => dueCardsInContext(known(), given),
  }
}
