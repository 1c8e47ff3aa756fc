import { expect, test, vi } from 'vitest'
import { replyOrFailure } from '../../../electron/preload/replyOrFailure'

test('a call without a reply fails with a sentence, and why is in the console', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failure = new Error('An object could not be cloned.')
  const reply = replyOrFailure(Promise.reject(failure), 'It does not answer.')
  expect(await reply).toEqual({ ok: false, code: 'unanswered', message: 'It does not answer.' })
  expect(said.mock.calls).toEqual([[failure]])
  said.mockRestore()
  const value = { ok: true, value: 7 } as const
  expect(await replyOrFailure(Promise.resolve(value), 'It does not answer.')).toBe(value)
})
