import { expect, test } from 'vitest'
import { placeBar } from '../../../../renderer/article/placeBar'

const size = { width: 300, height: 50 }
const bounds = { left: 0, top: 0, right: 800, bottom: 600 }
const line = { left: 300, top: 200, right: 500, bottom: 224 }

test('the bar stands above the middle of the first selected line', () => {
  expect(placeBar(size, [line], bounds, null)).toEqual({ left: 250, top: 140 })
})

test('the bar stands below the last line when there is no room above', () => {
  const lines = [
    { ...line, top: 20, bottom: 44 },
    { ...line, top: 50, bottom: 74 },
  ]
  expect(placeBar(size, lines, bounds, null)).toEqual({ left: 250, top: 84 })
})

test('the bar stands below the selection when the pointer is where it would be above', () => {
  expect(placeBar(size, [line], bounds, { x: 400, y: 180 })).toEqual({ left: 250, top: 234 })
})

test('the bar stays within the page at its sides', () => {
  const atLeft = { ...line, left: 0, right: 40 }
  const atRight = { ...line, left: 780, right: 800 }
  expect(placeBar(size, [atLeft], bounds, null)?.left).toBe(10)
  expect(placeBar(size, [atRight], bounds, null)?.left).toBe(490)
})

test('only lines in sight count, and with none in sight there is no bar', () => {
  const gone = { ...line, top: -400, bottom: -376 }
  expect(placeBar(size, [gone, line], bounds, null)).toEqual({ left: 250, top: 140 })
  expect(placeBar(size, [gone], bounds, null)).toBeNull()
})

test('with the whole height selected the bar is at the bottom of the page', () => {
  const lines = [
    { ...line, top: 0, bottom: 24 },
    { ...line, top: 580, bottom: 600 },
  ]
  expect(placeBar(size, lines, bounds, null)).toEqual({ left: 250, top: 540 })
})
