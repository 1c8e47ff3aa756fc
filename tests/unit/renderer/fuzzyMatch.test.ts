import { expect, test } from 'vitest'
import { fuzzyMatch } from '../../../renderer/commands/fuzzyMatch'

/** The texts that answer, the best first. */
function answers(typed: string, texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => {
      const score = fuzzyMatch(typed, text)
      return score === null ? [] : [{ text, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text)
}

test('every letter must occur, in order', () => {
  expect(answers('exm', ['Export to Markdown', 'Make exact', 'Undo'])).toEqual([
    'Export to Markdown',
  ])
})

test('a whole run comes before scattered letters, the beginning of a word before its inside', () => {
  expect(
    answers('note', ['No other place', 'Keynotes of the year', 'Write a note', 'Note']),
  ).toEqual(['Note', 'Write a note', 'Keynotes of the year', 'No other place'])
})

test('the first letters of words find a title', () => {
  expect(answers('gnh', ['Going nowhere', 'Go to the next highlight'])[0]).toBe(
    'Go to the next highlight',
  )
})

test('case and accents do not matter', () => {
  expect(answers('EMILE', ['Émile, or On Education'])).toEqual(['Émile, or On Education'])
})

test('nothing typed is answered by everything', () => {
  expect(answers('  ', ['Undo', 'Redo'])).toEqual(['Undo', 'Redo'])
})
