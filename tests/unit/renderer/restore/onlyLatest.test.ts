import { expect, test } from 'vitest'
import { onlyLatest } from '../../../../renderer/overlays/restore/onlyLatest'

test('of what is asked for while work is under way only the last is done, after it', async () => {
  const begun: string[] = []
  const finish = new Map<string, () => void>()
  const ask = onlyLatest((input: string) => {
    begun.push(input)
    return new Promise<string>((resolve) => finish.set(input, () => resolve(`${input} done`)))
  })
  const first = ask('first')
  await Promise.resolve()
  const others = [ask('second'), ask('third')]
  expect(begun).toEqual(['first'])
  finish.get('first')!()
  expect([await first, await others[0]]).toEqual([null, null])
  finish.get('third')!()
  expect(await others[1]).toBe('third done')
  expect(begun).toEqual(['first', 'third'])
})

test('work that fails does not keep the next from being done', async () => {
  const ask = onlyLatest((input: string) =>
    input === 'bad' ? Promise.reject(new Error(input)) : Promise.resolve(input),
  )
  await expect(ask('bad')).rejects.toThrow('bad')
  expect(await ask('good')).toBe('good')
})
