import type { Highlight } from '../../shared/notes/highlight'
import { newTag, type Tag } from '../../shared/notes/tag'

const moment = '2026-03-01T09:00:00.000Z'

/** A highlight on the words “tide came”. */
export function highlight(id: string, more: Partial<Highlight> = {}): Highlight {
  return {
    id,
    start: 4,
    end: 13,
    quote: 'tide came',
    prefix: 'The ',
    suffix: ' in.\nIt went out again.',
    color: 'yellow',
    tags: [],
    note: '',
    card: null,
    created: moment,
    modified: moment,
    ...more,
  }
}

export function tag(id: string, name = id): Tag {
  return newTag(id, name, moment)
}
