import type { FoundInLibrary, SearchQuestion } from '../../shared/catalogue/foundInLibrary'
import type { Period } from '../../shared/catalogue/insights'
import type { NotesListing } from '../../shared/catalogue/notesQuery'

/** What lies in the centre of the window in place of the page, for the whole library. */
export type Desk =
  | LibraryFind
  | {
      readonly kind: 'notes'
      readonly list: NotesListing
      /** Where the list stands; null for its beginning. */
      readonly place: ListPlace | null
    }
  | {
      readonly kind: 'tag'
      readonly tagId: string
      readonly withChildren: boolean
      readonly place: ListPlace | null
    }
  | { readonly kind: 'review' }
  | { readonly kind: 'insights'; readonly view: InsightsView }

/** How the charts are looked at. */
export interface InsightsView {
  /** Null leaves the choice to what there is. */
  readonly by: Period | null
  /** Whether the highlights of the tags below a tag count as its own. */
  readonly measure: 'own' | 'whole'
  readonly within: 'overlap' | 'paragraph'
  /** How far down the reader is, in pixels. */
  readonly scrolled: number
}

export const firstInsightsView: InsightsView = {
  by: null,
  measure: 'own',
  within: 'overlap',
  scrolled: 0,
}

/** What is looked for in the whole library, and what came of it. */
export interface LibraryFind extends SearchQuestion {
  readonly kind: 'find'
  /** What was found last, which stays until there is something newer; null before the first. */
  readonly answer: { readonly question: SearchQuestion; readonly found: FoundInLibrary } | null
  /** Why the question that was asked last has no answer, as a sentence. */
  readonly failure: string | null
  /** What of it the keyboard is at, by the id of a `FindStop`; null while it is only in the field. */
  readonly at: string | null
  /** How far what was found is scrolled, in pixels. */
  readonly scrolled: number
  /** How far from the top of what is seen the passage was that was opened last, in pixels. */
  readonly atTop: number
}

/** The desk of each kind as it was left last, so that it is found again so. */
export type DesksLeft = { readonly [Kind in Desk['kind']]?: Extract<Desk, { kind: Kind }> }

/** Where a list of rows stands. */
export interface ListPlace {
  /** The first row that is whole in sight, and how many pixels are above it in sight. */
  readonly row: number
  readonly above: number
  /** The row that the keyboard is at. */
  readonly at: number
}
