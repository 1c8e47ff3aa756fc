import type { Desk } from '../state/desk'

/** What each desk is called where it is opened and over it. */
export const deskTitles: Readonly<Record<Desk['kind'], string>> = {
  find: 'Find',
  notes: 'All notes',
  tag: 'Tag',
  review: 'Review',
  insights: 'Insights',
}
