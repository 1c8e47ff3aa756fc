import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNoteCounter } from '../../../electron/main/noteCounter'
import { applyChange, type LibraryState } from '../../../shared/notes/changes'
import { countTags } from '../../../shared/notes/tags'
import { stateAndChange } from '../../generate'

const nothing: LibraryState = { articles: [], tags: [], highlights: new Map() }

test('however the library changes, counts are those of looking at all of it', async () => {
  await fc.assert(
    fc.asyncProperty(stateAndChange, stateAndChange, fc.boolean(), async (one, other, inSlices) => {
      let state = nothing
      const counter = createNoteCounter(() => state)
      for (const next of [
        one.state,
        applyChange(one.state, one.change),
        { ...one.state, tags: other.state.tags },
        other.state,
        nothing,
        one.state,
      ]) {
        state = next
        if (inSlices) await counter.catchUp()
        for (const open of [null, ...state.articles.map(({ id }) => id)])
          expect(counter.count(open)).toEqual(plainCount(state, open))
      }
    }),
  )
})

test('what changes while it catches up is counted, too', async () => {
  await fc.assert(
    fc.asyncProperty(stateAndChange, stateAndChange, async (one, other) => {
      let reads = 0
      const counter = createNoteCounter(() => (reads++ < 4 ? one.state : other.state))
      await counter.catchUp()
      reads = Infinity
      expect(counter.count(null)).toEqual(plainCount(other.state, null))
    }),
  )
})

function plainCount(
  { articles, tags, highlights }: LibraryState,
  open: string | null,
): ReturnType<ReturnType<typeof createNoteCounter>['count']> {
  const elsewhere = articles
    .filter(({ id, deleted }) => deleted === null && id !== open)
    .flatMap(({ id }) => highlights.get(id) ?? [])
  return {
    highlights: Object.fromEntries([...highlights].map(([id, list]) => [id, list.length])),
    tags: Object.fromEntries(countTags(elsewhere, tags)),
  }
}
