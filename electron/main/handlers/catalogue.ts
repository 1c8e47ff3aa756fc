import type { Handlers } from '../answerCall'
import type { Program } from '../program'

/** What is asked of the whole library. */
export function catalogueHandlers({
  catalogue,
}: Pick<Program, 'catalogue'>): Pick<Handlers, 'search' | 'dueCards'> {
  return {
    search: (given) => catalogue.ask('search', given),
    dueCards: (given) => catalogue.ask('dueCards', given),
  }
}
