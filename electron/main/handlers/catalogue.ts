import type { Handlers } from '../answerCall'
import type { Program } from '../program'

/** What is asked of the whole library. */
export function catalogueHandlers({
  catalogue,
}: Pick<Program, 'catalogue'>): Pick<
  Handlers,
  'search' | 'dueCards' | 'listNotes' | 'noteIds' | 'tagPage' | 'insights'
> {
  return {
    search: (given) => catalogue.ask('search', given),
    dueCards: (given) => catalogue.ask('dueCards', given),
    listNotes: (given) => catalogue.ask('listNotes', given),
    tagPage: (given) => catalogue.ask('tagPage', given),
    noteIds: (given) => catalogue.ask('noteIds', given),
    insights: (given) => catalogue.ask('insights', given),
  }
}
