import type { NotesListing } from '../../shared/catalogue/notesQuery'

/** What lies in the centre of the window in place of the page, for the whole library. */
export type Desk =
  | { readonly kind: 'find'; readonly query: string }
  | {
      readonly kind: 'notes'
      readonly list: NotesListing
      /** Where the list stands; null for its beginning. */
      readonly place: ListPlace | null
    }
  | { readonly kind: 'tag'; readonly tagId: string; readonly withChildren: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'insights' }

/** The desk of each kind as it was left last, so that it is found again so. */
export type DesksLeft = { readonly [Kind in Desk['kind']]?: Extract<Desk, { kind: Kind }> }

/** Where a list of rows stands. */
export interface ListPlace {
  /** The first row in sight, and how many pixels of it are not. */
  readonly row: number
  readonly hidden: number
  /** The row that the keyboard is at. */
  readonly at: number
}
