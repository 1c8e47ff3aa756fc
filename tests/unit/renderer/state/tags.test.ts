import { expect, test } from 'vitest'
import { windowOn } from './windowOn'

test('what is being typed is handed over once before an act on tags', () => {
  const { session, waiting } = windowOn({})
  let handed = 0
  session.onFlush(() => {
    expect(waiting('tagAct')).toEqual([])
    handed++
  })
  void session.tags.perform({ kind: 'add', path: 'a', details: {} })
  expect(waiting('tagAct')).toHaveLength(1)
  expect(handed).toBe(1)
})
