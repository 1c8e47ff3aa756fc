import { expect, test } from 'vitest'
import { answerCall, type Handlers } from '../../../electron/main/answerCall'
import { Refusal } from '../../../electron/main/failure'
import { contract, type Method } from '../../../shared/contract'

const handlers = Object.fromEntries(
  Object.keys(contract).map((method) => [method, () => method]),
) as unknown as Handlers

async function answer(method: unknown, input: unknown, change: Partial<Handlers> = {}) {
  const reported: string[] = []
  const log = { file: '/logs/scholium.log', report: (what: string) => void reported.push(what) }
  const reply = await answerCall({ ...handlers, ...change }, method, input, log)
  return { reply, reported }
}

test('a call reaches the handler of its name with its parsed input', async () => {
  const input = { articleId: 'an-article', offset: 7 }
  const given: unknown[] = []
  const setPlace = (parsed: unknown): void => void given.push(parsed)
  expect(await answer('setPlace', input, { setPlace })).toEqual({
    reply: { ok: true, value: undefined },
    reported: [],
  })
  expect(given).toEqual([input])
})

test.each([...Object.getOwnPropertyNames(Object.prototype), 'nothing', '', 1, null, undefined, {}])(
  'no call is named %j',
  async (method) => {
    expect((await answer(method, {})).reply).toMatchObject({ ok: false, code: 'unknown-method' })
  },
)

test.each(Object.keys(contract) as Method[])('%s refuses what does not fit it', async (method) => {
  for (const input of [undefined, null, 1, 'x', [], { more: true }]) {
    expect((await answer(method, input)).reply).toMatchObject({ ok: false, code: 'malformed' })
  }
})

test('a failure that was written for the user is told in its own words', async () => {
  const refusal = Promise.reject(new Refusal('code', 'A sentence.'))
  expect(await answer('cancelImport', {}, { cancelImport: () => refusal })).toEqual({
    reply: { ok: false, code: 'code', message: 'A sentence.' },
    reported: [],
  })
})

test('an unexpected failure is reported and told without its insides, with the way to the log', async () => {
  const failure = Promise.reject(new Error('/secret/path'))
  const { reply, reported } = await answer('cancelImport', {}, { cancelImport: () => failure })
  expect(reported).toEqual(['cancelImport'])
  expect(reply).toMatchObject({ ok: false, code: 'unexpected' })
  expect(JSON.stringify(reply)).not.toContain('secret')
  expect(JSON.stringify(reply)).toContain('/logs/scholium.log')
})
