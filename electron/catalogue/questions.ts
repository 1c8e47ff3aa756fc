import type { CardInContext, DueCards, DueCardsQuestion } from '../../shared/catalogue/dueCards'
import type { FoundInLibrary, SearchQuestion } from '../../shared/catalogue/foundInLibrary'
import type {
  ListedNotes,
  ListNotesQuestion,
  NoteIdsQuestion,
} from '../../shared/catalogue/notesQuery'
import type { TagPage, TagPageQuestion } from '../../shared/catalogue/tagPage'
import type { Insights, InsightsQuestion } from '../../shared/catalogue/insights'

/** Everything that can be asked of a catalogue: by its name what is given and what comes back. */
interface Questions {
  readonly search: { readonly given: SearchQuestion; readonly answer: FoundInLibrary }
  readonly dueCards: { readonly given: DueCardsQuestion; readonly answer: DueCards<CardInContext> }
  readonly listNotes: { readonly given: ListNotesQuestion; readonly answer: ListedNotes }
  readonly noteIds: { readonly given: NoteIdsQuestion; readonly answer: readonly string[] }
  readonly tagPage: { readonly given: TagPageQuestion; readonly answer: TagPage }
  readonly insights: { readonly given: InsightsQuestion; readonly answer: Insights }
}

export type QuestionName = keyof Questions
export type Given<Name extends QuestionName> = Questions[Name]['given']
export type Answer<Name extends QuestionName> = Questions[Name]['answer']
