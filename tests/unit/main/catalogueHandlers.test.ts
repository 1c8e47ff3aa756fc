import { expect, test } from 'vitest'
import { CatalogueError } from '../../../electron/catalogue/catalogueError'
import type { CatalogueThread } from '../../../electron/catalogue/catalogueThread'
import { catalogueHandlers } from '../../../electron/main/handlers/catalogue'

test.each([
  ['stopped', 'It starts anew when you try again.'],
  ['failed', 'Try again; if it stays so, restart Scholium.'],
] as const)('what has no answer because it %s is told with a way on', async (kind, way) => {
  const ask = (): Promise<never> => Promise.reject(new CatalogueError(kind, 'for the log'))
  const catalogue = { ask } as unknown as CatalogueThread
  const { search } = catalogueHandlers({ catalogue }, '/logs/scholium.log')
  const told = Promise.resolve(search({ query: 'tide', limit: 10 }))
  await expect(told).rejects.toMatchObject({ name: 'Refusal', code: `catalogue-${kind}` })
  await expect(told).rejects.toThrow(/^Nothing could be looked for, because /)
  await expect(told).rejects.toThrow(way)
  await expect(told).rejects.toThrow('/logs/scholium.log')
})
