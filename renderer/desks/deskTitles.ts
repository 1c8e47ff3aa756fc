import type { PlainMessageId } from '../../shared/language/catalogue'
import type { Desk } from '../state/desk'

/** What each desk is called where it is opened and over it. */
export const deskTitles: Readonly<Record<Desk['kind'], PlainMessageId>> = {
  find: 'desks.find',
  notes: 'desks.allNotes',
  tag: 'desks.tag',
  review: 'desks.review',
  insights: 'desks.insights',
}
