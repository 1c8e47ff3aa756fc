import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyTrail, stepBack, stepForward, trailLeaving } from '../../../../renderer/state/trail'

test('the way leads back through the places that were left, and forward again', () => {
  const left = [10, 500].reduce(trailLeaving, emptyTrail)
  const once = stepBack(left, 900)!
  const twice = stepBack(once.trail, once.place)!
  expect([once.place, twice.place, stepBack(twice.trail, 10)]).toEqual([500, 10, null])
  const again = stepForward(twice.trail, twice.place)!
  expect([again.place, stepForward(again.trail, again.place)?.place]).toEqual([500, 900])
})

test('a new jump forgets what lay ahead, and the place that the reader is at is no step', () => {
  const left = [10, 500].reduce(trailLeaving, emptyTrail)
  const { trail } = stepBack(left, 900)!
  expect(stepForward(trailLeaving(trail, 700), 800)).toBeNull()
  expect(trailLeaving(left, 500)).toEqual(left)
  expect(stepBack(left, 500)?.place).toBe(10)
})

test('back and forward again end where they began', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 90 }), (places) => {
      const here = places.at(-1)!
      const trail = places.slice(0, -1).reduce(trailLeaving, emptyTrail)
      const back = stepBack(trail, here)!
      const forward = stepForward(back.trail, back.place)!
      expect(forward).toEqual({ place: here, trail })
    }),
  )
})

test('only the last hundred places are remembered', () => {
  const places = Array.from({ length: 300 }, (_, index) => index)
  expect(places.reduce(trailLeaving, emptyTrail).behind).toEqual(places.slice(200))
})
