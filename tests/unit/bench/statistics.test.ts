import { expect, test } from 'vitest'
import {
  batchesOf,
  median,
  outcomeOf95th,
  percentile,
  ratioOf95th,
  ratioOfMedians,
  summaryOf,
} from '../../bench/statistics'

test('the median is the middle, or between the two in the middle', () => {
  expect([median([3]), median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([3, 5, 2.5])
  expect(median([])).toBeNaN()
})

test('a percentile lies between two samples in proportion, and is one of them at the ends', () => {
  const samples = [50, 10, 40, 20, 30]
  expect([0, 25, 90, 95, 100].map((hundredths) => percentile(samples, hundredths))).toEqual([
    10, 20, 46, 48, 50,
  ])
})

test('a summary counts the runs and keeps their spread, whatever their order', () => {
  expect(summaryOf([2, 8, 4])).toEqual({ runs: 3, median: 4, p95: 7.6, min: 2, max: 8 })
})

test('batches hold every sample once, in order', () => {
  expect(batchesOf([1, 2, 3, 4, 5], 3)).toEqual([[1], [2, 3], [4, 5]])
})

test('a ratio of medians has the spread of its batches', () => {
  const above = [2, 2, 2, 2, 2, 2, 6]
  const below = [1, 1, 1, 1, 1, 4, 1]
  expect(ratioOfMedians(above, below)).toEqual({ value: 2, min: 0.5, max: 6 })
  expect(ratioOfMedians([6, 8], [2])).toEqual({ value: 3.5, min: 3.5, max: 3.5 })
})

test('a 95th percentile, and a ratio of two, have the spread of their batches', () => {
  const samples = [1, 1, 1, 1, 1, 1, 3]
  expect(outcomeOf95th(samples)).toEqual({ value: percentile(samples, 95), min: 1, max: 3 })
  expect(ratioOf95th(samples, [1, 1, 1, 1, 1, 2, 1])).toMatchObject({ min: 0.5, max: 3 })
})
