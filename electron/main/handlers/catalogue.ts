import { t } from '../../../shared/language/t'
import { CatalogueError } from '../../catalogue/catalogueError'
import type { Answer, Given, QuestionName } from '../../catalogue/questions'
import type { Handlers } from '../answerCall'
import { Refusal } from '../failure'
import type { Program } from '../program'

type CatalogueHandlers = Pick<
  Handlers,
  | 'search'
  | 'dueCards'
  | 'listNotes'
  | 'noteIds'
  | 'tagPage'
  | 'insights'
  | 'putOffReading'
  | 'readOn'
>

/** What is asked of the whole library; `log` is the file that says why there is no answer. */
export function catalogueHandlers(
  { catalogue }: Pick<Program, 'catalogue'>,
  log: string,
): CatalogueHandlers {
  async function ask<Name extends QuestionName>(
    name: Name,
    given: Given<Name>,
  ): Promise<Answer<Name>> {
    try {
      return await catalogue.ask(name, given)
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error
      const sentence = t(
        error.kind === 'stopped' ? 'wholeLibrary.stopped' : 'wholeLibrary.failed',
        { question: name, log },
      )
      throw new Refusal(`catalogue-${error.kind}`, sentence, { cause: error })
    }
  }

  return {
    search: (given) => ask('search', given),
    dueCards: (given) => ask('dueCards', given),
    listNotes: (given) => ask('listNotes', given),
    tagPage: (given) => ask('tagPage', given),
    noteIds: (given) => ask('noteIds', given),
    insights: (given) => ask('insights', given),
    putOffReading: catalogue.putOff,
    readOn: catalogue.readOn,
  }
}
