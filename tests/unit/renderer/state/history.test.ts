import { expect, test } from 'vitest'
import {
  emptyHistory,
  forget,
  record,
  stepBack,
  stepForward,
} from '../../../../renderer/state/history'
import type { Act } from '../../../../renderer/state/windowState'

function note(before: string, after: string, mergeKey: string | null): Act {
  return {
    change: {
      kind: 'edit-highlight',
      articleId: 'an-article',
      highlightId: 'a-highlight',
      before: { note: before },
      after: { note: after },
    },
    title: 'note',
    mergeKey,
  }
}

test('what is typed in one go is one act, from its beginning to its end', () => {
  const history = [note('', 'a', 'k'), note('a', 'ab', 'k'), note('ab', 'abc', 'k')].reduce(
    record,
    emptyHistory,
  )
  expect(history).toEqual({ done: [note('', 'abc', 'k')], undone: [] })
})

test('acts of different sittings, and acts without a key, stay apart', () => {
  const acts = [note('', 'a', 'k'), note('a', 'b', 'l'), note('b', 'c', null), note('c', 'd', null)]
  expect(acts.reduce(record, emptyHistory).done).toEqual(acts)
})

test('an act taken back and done again is not merged with what follows', () => {
  const typed = record(emptyHistory, note('', 'a', 'k'))
  const again = stepForward(stepBack(typed))
  expect(record(again, note('a', 'b', 'k')).done.map(({ change }) => change)).toEqual([
    note('', 'a', 'k').change,
    note('a', 'b', 'k').change,
  ])
})

test('a new act ends the chance to redo', () => {
  const undone = stepBack(record(emptyHistory, note('', 'a', null)))
  expect(undone.undone).toHaveLength(1)
  expect(record(undone, note('', 'b', null)).undone).toEqual([])
})

test('an act that could not be kept is forgotten wherever it stands', () => {
  const [first, second] = [note('', 'a', null), note('a', 'b', null)]
  const history = [first, second].reduce(record, emptyHistory)
  expect(forget(history, first)).toEqual({ done: [second], undone: [] })
  expect(forget(stepBack(history), second)).toEqual({ done: [first], undone: [] })
})
