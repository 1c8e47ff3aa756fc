import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWhile } from '../../../shared/countWhile'

test('counts what holds, and looks at no more than the halves', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), (length, holding) => {
      let looks = 0
      const count = countWhile(length, (index) => {
        looks++
        return index < holding
      })
      expect(count).toBe(Math.min(length, holding))
      expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)))
    }),
  )
})
