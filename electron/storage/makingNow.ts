import { randomUUID } from 'node:crypto'
import type { Making } from '../../shared/notes/tagActs'

/** What tags that are made now get: this moment, and ids that no other has. */
export function makingNow(): Making {
  return { now: new Date().toISOString(), newId: randomUUID }
}
