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
import { newTag, type Tag } from '../../../../shared/notes/tag'
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

const yellowTag = {
  ...newTag('yellow', 'theory', '2024-01-01T00:00:00.000Z'),
  color: 'yellow',
  bound: true,
} as const
const other = newTag('other', 'weather', '2024-01-01T00:00:00.000Z')

test('a colour gives the tag that it stands for, and a chosen tag only itself', () => {
  const { store, add } = windowOn(['A wall keeps the wind off'], [yellowTag, other])
  add({ start: 0, end: 6 }, 'yellow')
  add({ start: 7, end: 12 }, 'green')
  add({ start: 13, end: 16 }, 'yellow', null, 'other')
  expect(openHighlights(store.get()).map(({ tags }) => tags)).toEqual([['yellow'], [], ['other']])
})

test('a tag for a passage that is highlighted so already goes to that highlight', () => {
  const { store, add } = windowOn(['A wall keeps the wind off'], [yellowTag, other])
  add({ start: 0, end: 6 }, 'yellow')
  add({ start: 0, end: 6 }, 'yellow', null, 'other')
  expect(openHighlights(store.get()).map(({ tags }) => tags)).toEqual([['yellow', 'other']])
})

test('set to extend, a tag extends the old highlight and leaves it its colour', () => {
  const { store, add } = windowOn(['A wall keeps the wind off'], [yellowTag, other])
  store.update((state) => ({ ...state, settings: { ...state.settings, overlap: 'extend' } }))
  add({ start: 0, end: 6 }, 'green')
  add({ start: 2, end: 12 }, 'yellow', null, 'other')
  expect(openHighlights(store.get())).toMatchObject([
    { start: 0, end: 12, color: 'green', tags: ['other'] },
  ])
})

test('an extension that takes others in is offered to be taken back', () => {
  const { store, add, offered } = windowOn(['A wall keeps the wind off'])
  store.update((state) => ({ ...state, settings: { ...state.settings, overlap: 'extend' } }))
  add({ start: 0, end: 6 }, 'green')
  add({ start: 2, end: 8 }, 'green')
  add({ start: 13, end: 16 }, 'green')
  expect(offered).toEqual([])
  add({ start: 4, end: 14 }, 'green')
  expect(openHighlights(store.get())).toHaveLength(1)
  expect(offered).toEqual(['Extended a highlight over “ll keeps t”'])
})

test('set to ask, the question remembers the tag', () => {
  const { store, add, answer } = windowOn(['A wall keeps the wind off'], [yellowTag, other])
  const selection = { start: 2, end: 12 }
  store.update((state) => ({
    ...state,
    selection,
    settings: { ...state.settings, overlap: 'ask' },
  }))
  add({ start: 0, end: 6 }, 'green')
  store.update((state) => ({ ...state, selection }))
  add(selection, 'yellow', null, 'other')
  expect(store.get().question).toMatchObject({ tagId: 'other', over: 1 })
  answer('keep')
  expect(openHighlights(store.get()).map(({ tags }) => tags)).toEqual([[], ['other']])
})

/** A window whose every change is applied and none written. */
function windowOn(paragraphs: readonly string[], tags: readonly Tag[] = []) {
  const { paragraph } = articleSchema.nodes
  const doc = documentOf(paragraphs.map((line) => paragraph.create(null, articleSchema.text(line))))
  const text = articleText(doc)
  const state = stateOf([], tags)
  const store = createStore<WindowState>({ ...state, article: { ...state.article!, doc, text } })
  const perform = ({ change }: Act): Promise<boolean> => {
    store.update((now) => ({ ...now, library: applyChange(now.library, change) }))
    return Promise.resolve(true)
  }
  const offered: string[] = []
  const performWithUndo = (act: Act, said: string): Promise<boolean> => {
    offered.push(said)
    return perform(act)
  }
  const { add, answer } = createHighlighting(store, { perform, performWithUndo })
  return { store, add, answer, offered, text: text.text }
}
