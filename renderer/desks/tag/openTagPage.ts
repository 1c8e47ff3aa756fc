import type { Session } from '../../state/session'

/** Opens the page of a tag with what stands under it and the tags below. */
export function openTagPage({ desks }: Session, tagId: string): void {
  desks.open({ kind: 'tag', tagId, withChildren: true, place: null })
}
