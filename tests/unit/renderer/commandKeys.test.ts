import { expect, test } from 'vitest'
import { commandWithKey } from '../../../renderer/commands/tagKeys'
import { commandKeys } from '../../../shared/notes/commandKeys'

test('the keys that no tag can have are those of the commands', () => {
  const all = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  expect(all.filter((key) => commandWithKey(key))).toEqual(
    all.filter((key) => commandKeys.has(key)),
  )
})
