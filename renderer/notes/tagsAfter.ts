import { applyChange } from '../../shared/notes/changes'
import type { Tag } from '../../shared/notes/tag'
import { planTagAct, TagActRefused, type TagAct } from '../../shared/notes/tagActs'

/** The tags as they would be once something is done to them; as they are where that is refused. */
export function tagsAfter(tags: readonly Tag[], act: TagAct): readonly Tag[] {
  const state = { articles: [], tags, highlights: new Map() }
  const making = { now: new Date().toISOString(), newId: () => crypto.randomUUID() }
  try {
    return applyChange(state, planTagAct(state, act, making).change).tags
  } catch (error) {
    if (error instanceof TagActRefused) return tags
    throw error
  }
}
