import { describe, expect, it } from 'vitest'
import {
  announceActs,
  announceLanding,
  announceMove,
} from '../../../../renderer/article/announcements'
import type { Focus, WindowState } from '../../../../renderer/state/windowState'
import type { Change } from '../../../../shared/notes/changes'
import { recordOf } from '../state/windowOn'
import { highlightOf, stateOf } from './windowStates'
import { newTag } from '../../../../shared/notes/tag'

const created = '2026-01-01T00:00:00.000Z'
const tags = [newTag('t', 'ice', created)]
const yellow = highlightOf({ id: 'yellow' })
const green = highlightOf({ id: 'green', color: 'green', tags: ['t'], note: 'Why?' })
const state = stateOf([yellow, green], tags)

function reading(by: Focus['by'], ...among: readonly string[]): WindowState {
  const [highlightId] = among
  if (highlightId === undefined) return state
  return { ...state, focus: { highlightId, editing: null, reveal: false, among, by } }
}

describe('where a passage was gone to', () => {
  it('is said in which article it stands', () => {
    const { article } = state
    const text = { ...article!.text, text: 'Paper burns.' }
    const articles = [{ ...recordOf('paper'), title: 'On Paper' }]
    const landed: WindowState = {
      ...state,
      library: { ...state.library, articles },
      article: { ...article!, text },
      landing: { start: 6, end: 11 },
    }
    expect(announceLanding(landed)).toBe('“burns” in “On Paper”.')
    expect(announceLanding({ ...landed, landing: null })).toBe('')
  })
})

describe('where a key brought the reader', () => {
  it('is said with colour, tags and note', () => {
    expect(announceMove([], reading('caret', 'yellow'))).toEqual({
      sentence: 'Yellow highlight.',
      within: ['yellow'],
    })
    expect(announceMove([], reading('step', 'yellow', 'green')).sentence).toBe(
      'Yellow highlight. Green highlight, tagged ice, with a note.',
    )
  })

  it('is said while words are selected, whichever highlight was in focus', () => {
    const selecting = { ...reading(undefined, 'green'), selection: { start: 1, end: 3 }, caret: 3 }
    expect(announceMove([], selecting)).toEqual({
      sentence: 'Yellow highlight. Green highlight, tagged ice, with a note.',
      within: ['yellow', 'green'],
    })
    expect(announceMove(['yellow', 'green'], { ...selecting, caret: 7 }).sentence).toBe(
      'End of yellow highlight. End of green highlight.',
    )
  })

  it('is said with what was left, first', () => {
    expect(announceMove(['yellow'], state)).toEqual({
      sentence: 'End of yellow highlight.',
      within: [],
    })
    expect(announceMove(['yellow'], reading('step', 'green')).sentence).toBe(
      'End of yellow highlight. Green highlight, tagged ice, with a note.',
    )
    expect(announceMove(['yellow', 'green'], reading('caret', 'green'))).toEqual({
      sentence: 'End of yellow highlight.',
      within: ['green'],
    })
  })

  it('is not said again, nor of what the mouse opened, nor of what is deleted', () => {
    expect(announceMove(['green'], reading('step', 'green')).sentence).toBe('')
    expect(announceMove([], reading(undefined, 'green'))).toEqual({ sentence: '', within: [] })
    expect(announceMove(['yellow'], stateOf([green], tags))).toEqual({ sentence: '', within: [] })
  })

  it('is not left while the caret is in it, whatever is opened there', () => {
    const within = ['yellow', 'green']
    for (const now of [reading(undefined, 'yellow'), state])
      expect(announceMove(within, { ...now, caret: 3 })).toEqual({ sentence: '', within })
    expect(announceMove(within, { ...state, caret: 5 }).sentence).toBe(
      'End of yellow highlight. End of green highlight.',
    )
  })
})

describe('what was done', () => {
  const add: Change = { kind: 'add-highlight', articleId: 'paper', highlight: green }

  it('is said by what came of it', () => {
    expect(announceActs(state, after(state, add))).toBe('Highlighted in green: “Paper”.')
    expect(announceActs(state, after(state, edit({ color: 'blue' })))).toBe('Blue now.')
    expect(announceActs(state, after(state, edit({ quote: 'Paper boats' })))).toBe(
      'Now: “Paper boats”.',
    )
  })

  it('is said of an old one that was extended by its new passage', () => {
    const remove: Change = { kind: 'remove-highlight', articleId: 'paper', highlight: yellow }
    const extended: Change = {
      kind: 'together',
      changes: [edit({ color: 'blue', quote: 'Paper boats' }), remove],
    }
    expect(announceActs(state, after(state, extended))).toBe('Now: “Paper boats”.')
  })

  it('is said anew of an act that goes on', () => {
    const once = after(state, edit({ quote: 'Paper b' }))
    const twice = after(once, edit({ quote: 'Paper bo' }))
    expect(announceActs(once, twice)).toBe('Now: “Paper bo”.')
  })

  it('is said of a colour that an old highlight takes over from a new one on it', () => {
    const extended: Change = {
      kind: 'together',
      changes: [
        edit({ color: 'blue' }),
        { kind: 'remove-highlight', articleId: 'paper', highlight: yellow },
      ],
    }
    expect(announceActs(state, after(state, extended))).toBe('Blue now.')
    const many: Change = {
      kind: 'together',
      changes: [edit({ color: 'blue' }), edit({ color: 'blue' })],
    }
    expect(announceActs(state, after(state, many))).toBe('')
  })

  it('is not said of notes and tags, nor when nothing was done', () => {
    expect(announceActs(state, after(state, edit({ note: 'x' })))).toBe('')
    expect(announceActs(state, after(state, edit({ tags: [] })))).toBe('')
    expect(announceActs(state, { ...state, caret: 3 })).toBe('')
  })

  it('is said when it is undone and done again, in the words of the history', () => {
    const done = after(state, add, edit({ color: 'blue' }))
    const last = { kind: 'undone', said: 'Highlighted “Paper”', change: add } as const
    const undone = { ...done, history: { ...done.history, last } }
    expect(announceActs(done, undone)).toBe('Undone: Highlighted “Paper”.')
    const again = {
      ...undone,
      history: { ...done.history, last: { ...last, kind: 'redone' } },
    } as const
    expect(announceActs(undone, again)).toBe('Done again: Highlighted “Paper”.')
  })

  it('is not said when what could not be kept is forgotten', () => {
    const done = after(state, add)
    expect(announceActs(done, { ...done, history: state.history })).toBe('')
  })
})

function edit(
  after: Extract<Change, { kind: 'edit-highlight' }>['after'],
): Extract<Change, { kind: 'edit-highlight' }> {
  return { kind: 'edit-highlight', articleId: 'paper', highlightId: 'green', before: {}, after }
}

function after(before: WindowState, ...changes: readonly Change[]): WindowState {
  const change = changes.at(-1)
  if (!change) return before
  const last = { kind: 'done', said: 'highlight', change } as const
  return { ...before, history: { undo: 'highlight', redo: null, last } }
}
