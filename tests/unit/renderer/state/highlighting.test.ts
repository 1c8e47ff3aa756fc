import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHighlighting } from '../../../../renderer/state/highlighting'
import { createStore } from '../../../../renderer/state/store'
import { openHighlights, type Act, type WindowState } from '../../../../renderer/state/windowState'
import { articleSchema } from '../../../../shared/article/schema'
import { documentOf } from '../../../../shared/article/sections'
import { articleText } from '../../../../shared/article/text'
import { trimRange } from '../../../../shared/notes/anchor'
import { applyChange } from '../../../../shared/notes/changes'
import { highlightColors } from '../../../../shared/notes/highlight'
import { nastyText } from '../../../generate'
import { stateOf } from '../article/windowStates'

const passage = fc.record({
  start: fc.nat(60),
  length: fc.integer({ min: 1, max: 40 }),
  color: fc.constantFrom(...highlightColors),
})

test('set to keep, no highlight that is made changes one that was there', () => {
  fc.assert(
    fc.property(
      fc.array(nastyText, { minLength: 1, maxLength: 6 }),
      fc.array(passage, { minLength: 1, maxLength: 12 }),
      (paragraphs, passages) => {
        const { store, add, text } = windowOn(paragraphs)
        for (const { start, length, color } of passages) {
          const before = openHighlights(store.get())
          const range = { start, end: Math.min(start + length, text.length) }
          add(range, color)
          const after = openHighlights(store.get())
          expect(after).toEqual(expect.arrayContaining([...before]))
          const wanted = trimRange(text, range)
          if (wanted) expect(after).toContainEqual(expect.objectContaining({ ...wanted, color }))
          expect(after.length - before.length).toBeLessThanOrEqual(1)
        }
      },
    ),
  )
})

/** A window whose every change is applied and none written. */
function windowOn(paragraphs: readonly string[]) {
  const { paragraph } = articleSchema.nodes
  const doc = documentOf(paragraphs.map((line) => paragraph.create(null, articleSchema.text(line))))
  const text = articleText(doc)
  const state = stateOf([])
  const store = createStore<WindowState>({ ...state, article: { ...state.article!, doc, text } })
  const perform = ({ change }: Act): Promise<boolean> => {
    store.update((now) => ({ ...now, library: applyChange(now.library, change) }))
    return Promise.resolve(true)
  }
  const { add } = createHighlighting(store, { perform, performWithUndo: perform })
  return { store, add, text: text.text }
}
