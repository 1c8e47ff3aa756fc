import { expect, test } from 'vitest'
import { completeFilter, type Completable } from '../../../../renderer/desks/find/completeFilter'
import { newTag } from '../../../../shared/notes/tag'
import { recordOf } from '../state/windowOn'

const created = '2026-01-01T00:00:00.000Z'
const ideas = newTag('i', 'ideas', created)
const library: Completable = {
  articles: [
    { ...recordOf('walls'), title: 'On Walls', author: 'Ada Marsh' },
    { ...recordOf('rain'), title: 'On Rain', author: 'Émile Roux' },
    { ...recordOf('snow'), title: 'Snow', author: 'Émile Roux' },
    { ...recordOf('gone', created), title: 'On Dust', author: 'Nobody' },
  ],
  tags: [ideas, newTag('r', 'risk', created), { ...newTag('s', 'sea wind', created), parent: 'i' }],
  counts: new Map([['r', { own: 9, whole: 9 }]]),
}

const filtersAt = (query: string, caret = query.length) =>
  completeFilter(query, caret, library)?.options.map(({ filter }) => filter) ?? null

test('a tag is offered by any part of its path, the most used first', () => {
  expect(filtersAt('tag:')).toEqual(['tag:risk', 'tag:ideas', 'tag:"ideas/sea wind"'])
  expect(filtersAt('snow tag:wind')).toEqual(['tag:"ideas/sea wind"'])
  expect(filtersAt('(tag:"sea w')).toEqual(['tag:"ideas/sea wind"'])
  expect(filtersAt('-tag:nothing')).toBeNull()
})

test('authors and titles are offered whatever their accents, and none that was deleted', () => {
  expect(filtersAt('author:')).toEqual(['author:"Émile Roux"', 'author:"Ada Marsh"'])
  expect(filtersAt('author:emi')).toEqual(['author:"Émile Roux"'])
  expect(filtersAt('in:on')).toEqual(['in:"On Walls"', 'in:"On Rain"'])
})

test('colours and what can be had are offered by their beginning', () => {
  expect(filtersAt('color:p')).toEqual(['color:pink', 'color:purple'])
  expect(filtersAt('colour:gr')).toEqual(['color:green'])
  expect(filtersAt('has:')).toEqual(['has:note', 'has:tag', 'has:card'])
})

test('nothing is offered for words, after a filter, or for one that is complete', () => {
  expect(filtersAt('rain')).toBeNull()
  expect(filtersAt('mytag:ri')).toBeNull()
  expect(filtersAt('tag:risk ')).toBeNull()
  expect(filtersAt('color:green')).toBeNull()
})

test('a completion takes the place of the filter before the caret alone', () => {
  expect(completeFilter('rain tag:ri snow', 11, library)).toMatchObject({ from: 5, to: 11 })
})
