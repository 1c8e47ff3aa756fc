import type { NotesListing } from '../../shared/catalogue/notesQuery'

/** What lies in the centre of the window in place of the page, for the whole library. */
export type Desk =
  | { readonly kind: 'find'; readonly query: string }
  | { readonly kind: 'notes'; readonly list: NotesListing }
  | { readonly kind: 'tag'; readonly tagId: string; readonly withChildren: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'insights' }

/** The desk of each kind as it was left last, so that it is found again so. */
export type DesksLeft = { readonly [Kind in Desk['kind']]?: Extract<Desk, { kind: Kind }> }
