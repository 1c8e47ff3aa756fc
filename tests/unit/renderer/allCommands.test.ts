import { expect, test } from 'vitest'
import { allCommands, commandById } from '../../../renderer/commands/allCommands'
import { keyCaps } from '../../../renderer/commands/keys'

test('no two commands have an id or a key in common', () => {
  const ids = allCommands.map(({ id }) => id)
  const keys = allCommands.flatMap((command) =>
    command.keys.map((key) => keyCaps(key, 'linux').join(' ')),
  )
  expect({ ids: repeated(ids), keys: repeated(keys) }).toEqual({ ids: [], keys: [] })
})

test('the keys that Chromium needs for editing text are left to it', () => {
  const taken = new Set(allCommands.flatMap(({ keys }) => keys))
  expect(['Mod+C', 'Mod+X'].filter((key) => taken.has(key))).toEqual([])
})

test('an id that no command has is an error', () => {
  expect(() => commandById('no-such-command')).toThrow(RangeError)
})

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
