import type { NotesQuery, noteGroups, noteOrders } from '../../shared/catalogue/notesQuery'

/** What lies in the centre of the window in place of the page, for the whole library. */
export type Desk =
  | { readonly kind: 'find'; readonly query: string }
  | { readonly kind: 'notes'; readonly list: NotesListing }
  | { readonly kind: 'tag'; readonly tagId: string; readonly withChildren: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'insights' }

/** Which highlights are listed, and how. */
export interface NotesListing {
  readonly query: NotesQuery
  readonly order: (typeof noteOrders)[number]
  readonly group: (typeof noteGroups)[number]
}

/** The desk of each kind as it was left last, so that it is found again so. */
export type DesksLeft = { readonly [Kind in Desk['kind']]?: Extract<Desk, { kind: Kind }> }
