import { dueCards } from '../../../shared/review/dueCards'
import type { Handlers } from '../answerCall'
import type { Program } from '../program'

/** What is to be reviewed, for which the highlights of all articles must be known. */
export function reviewHandlers({ library }: Pick<Program, 'library'>): Pick<Handlers, 'dueCards'> {
  return {
    dueCards: async (question) => {
      await library.whole()
      return dueCards(library.state(), question, new Date())
    },
  }
}
