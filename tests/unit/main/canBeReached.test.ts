import { expect, test } from 'vitest'
import { canBeReached } from '../../../electron/main/canBeReached'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 200, width: 1280, height: 800 },
]
const size = { width: 1000, height: 700 }

test.each([
  ['on the first screen', { x: 100, y: 50 }, true],
  ['on the second screen', { x: 2000, y: 250 }, true],
  ['half over the left edge', { x: -500, y: 50 }, true],
  ['all but over the left edge', { x: -950, y: 50 }, false],
  ['on a screen that is gone', { x: 4000, y: 50 }, false],
  ['with its title bar above the screen', { x: 100, y: -30 }, false],
  ['with its title bar below the screen', { x: 100, y: 1060 }, false],
])('a window %s can be reached or not', (_, place, reachable) => {
  expect(canBeReached({ ...place, ...size }, screens)).toBe(reachable)
})
